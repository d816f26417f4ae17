import { WCO_REGIONS, type WcoRegion } from '../vocabulary.ts';

/*
 * Which WCO region and which RILO a country belongs to. As found in November 2026.
 *
 * Regions: the WCO's 187 member administrations by Vice-Chair region. Sources: list of members by region with their
 * dates of accession (Wikipedia, "Member states of the World Customs Organization", after the WCO's membership list),
 * the WCO Asia/Pacific region's own list of its 35 members (wcoasiapacific.org), and the accessions announced since:
 * Equatorial Guinea (by 2022), Solomon Islands (January 2023), Palau (February 2024), Saint Vincent and the Grenadines
 * (September 2025). Curaçao holds the seat of the former Netherlands Antilles.
 *
 * RILOs: the WCO counts twelve offices (wcoomd.org, RILO network; the twelfth, Central America, opened in 2021).
 * Stated members: Central America (Guatemala's official gazette, 2021), South America (Chilean customs, 2012), Eastern
 * and Central Europe (Polish finance ministry, about 2018), CIS (seminar of its national contact points, 2005), Central
 * Africa (omdaoc.org), East and Southern Africa (2011), Middle East (its annual report for 2015), Asia/Pacific (WCO,
 * 2017: all members of the region), and the hosts of the Western Europe (Cologne) and North Africa (Casablanca)
 * offices. Caribbean: inferred from the members of the Caribbean Customs Law Enforcement Council, whose intelligence
 * office acts as the RILO. No office was found that covers Canada, Mexico and the United States.
 */

/** The WCO's Regional Intelligence Liaison Offices. */
export const RILOS = [
  'CARIBBEAN',
  'CENTRAL_AMERICA',
  'SOUTH_AMERICA',
  'WESTERN_EUROPE',
  'EASTERN_CENTRAL_EUROPE',
  'CIS',
  'NORTH_AFRICA',
  'MIDDLE_EAST',
  'WEST_AFRICA',
  'CENTRAL_AFRICA',
  'EAST_SOUTHERN_AFRICA',
  'ASIA_PACIFIC',
] as const;
export type Rilo = (typeof RILOS)[number];

/** `inferred`: placed by geography, because no source states it. */
export interface Belonging<Group> {
  group: Group;
  inferred: boolean;
}

/** ISO 3166-1 alpha-2 codes, blank-separated: stated by a source, and placed by geography. */
type Membership<Group extends string> = Record<Group, { stated: string; inferred: string }>;

const REGION_MEMBERS: Membership<WcoRegion> = {
  AMERICAS_CARIBBEAN: {
    stated:
      'AG AR BB BM BO BR BS BZ CA CL CO CR CU CW DO EC GT GY HN HT JM LC MX NI PA PE PY SR SV TT US UY VC VE',
    inferred: 'AI AQ AW BL BQ DM FK GD GF GL GP GS KN KY MF MQ MS PM PR SX TC VG VI',
  },
  EUROPE: {
    stated:
      'AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT KG KZ LT LU LV MD ME MK MT ' +
      'NL NO PL PT RO RS RU SE SI SK TJ TM TR UA UZ XK',
    inferred: 'AX FO GG GI IM JE LI MC SJ SM VA',
  },
  NORTH_AFRICA_NEAR_MIDDLE_EAST: {
    stated: 'AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE',
    inferred: 'EH',
  },
  WEST_CENTRAL_AFRICA: {
    stated: 'BF BJ CD CF CG CI CM CV GA GH GM GN GQ GW LR ML MR NE NG SL SN ST TD TG',
    inferred: 'SH',
  },
  EAST_SOUTHERN_AFRICA: {
    stated: 'AO BI BW DJ ER ET KE KM LS MG MU MW MZ NA RW SC SO SS SZ TZ UG ZA ZM ZW',
    inferred: 'BV IO RE TF YT',
  },
  ASIA_PACIFIC: {
    stated:
      'AF AU BD BN BT CN FJ HK ID IN IR JP KH KR LA LK MM MN MO MV MY NP NZ PG PH PK PW SB SG TH TL TO VN VU WS',
    inferred: 'AS CC CK CX FM GU HM KI KP MH MP NC NF NR NU PF PN TK TV TW UM WF',
  },
};

const RILO_MEMBERS: Membership<Rilo> = {
  CARIBBEAN: {
    stated: '',
    inferred: 'AG AI AW BB BL BM BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  },
  CENTRAL_AMERICA: { stated: 'CR GT HN NI PA SV', inferred: 'BZ' },
  SOUTH_AMERICA: { stated: 'AR BO BR CL CO EC PE PY UY VE', inferred: 'FK GF GS GY SR' },
  WESTERN_EUROPE: {
    stated: 'DE',
    inferred:
      'AD AT AX BE CH CY CZ DK ES FI FO FR GB GG GI IE IL IM IS IT JE LI LU MC MT NL NO PT SE SJ SM VA',
  },
  EASTERN_CENTRAL_EUROPE: {
    stated: 'AL BA BG EE GE GR HR HU LT LV MD ME MK PL RO RS SI SK TR UA',
    inferred: 'XK',
  },
  CIS: { stated: 'AM AZ KG KZ RU TJ UZ', inferred: 'BY TM' },
  NORTH_AFRICA: { stated: 'MA', inferred: 'DZ EG EH LY SD TN' },
  MIDDLE_EAST: { stated: 'AE BH JO KW LB OM QA SA SY YE', inferred: 'IQ PS' },
  // The region's two offices share its members: whoever is not Central Africa's is taken to be West Africa's.
  WEST_AFRICA: { stated: '', inferred: 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN ST TG' },
  // Burundi is in the WCO's East and Southern Africa region, and in this office.
  CENTRAL_AFRICA: { stated: 'BI CD CF CG CM GA TD', inferred: 'GQ' },
  EAST_SOUTHERN_AFRICA: {
    stated: 'AO BW ET KE LS MG MU MW MZ NA RW SC SZ TZ UG ZA ZM ZW',
    inferred: 'BV DJ ER IO KM RE SO SS TF YT',
  },
  ASIA_PACIFIC: {
    stated:
      'AF AU BD BN BT CN FJ HK ID IN IR JP KH KR LA LK MM MN MO MV MY NP NZ PG PH PK SG TH TL TO VN VU WS',
    inferred: 'AS CC CK CX FM GU HM KI KP MH MP NC NF NR NU PF PN PW SB TK TV TW UM WF',
  },
};

const regions = byCountry(WCO_REGIONS, REGION_MEMBERS);
const offices = byCountry(RILOS, RILO_MEMBERS);

/** The WCO region of an ISO 3166-1 alpha-2 code; undefined for a code that is no country's. */
export function wcoRegionOf(code: string): Belonging<WcoRegion> | undefined {
  return regions.get(code);
}

/** The RILO that covers a country; undefined where there is none. */
export function riloOf(code: string): Belonging<Rilo> | undefined {
  return offices.get(code);
}

function byCountry<Group extends string>(
  groups: readonly Group[],
  members: Membership<Group>,
): ReadonlyMap<string, Belonging<Group>> {
  const found = new Map<string, Belonging<Group>>();
  for (const group of groups) {
    for (const code of codes(members[group].stated)) found.set(code, { group, inferred: false });
    for (const code of codes(members[group].inferred)) found.set(code, { group, inferred: true });
  }
  return found;
}

function codes(list: string): string[] {
  return list.split(' ').filter((code) => code !== '');
}
