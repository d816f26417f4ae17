import { PortolanError } from '../errors.ts';
import { RILOS } from '../places/wco-regions.ts';
import { WCO_REGIONS } from '../vocabulary.ts';
import type { Ask } from './ask.ts';

/** The part of the world that a report is about. */
export interface Scope {
  /** A WCO region or a RILO; null for everywhere. */
  code: string | null;
  /** Of cases: where they were made. */
  cases: { regions?: string[]; seizedIn?: string[] };
  /** Of findings: with a stop there. */
  routes: { region?: string; through?: string[] };
  has: (country: string) => boolean;
}

export async function resolveScope(ask: Ask, code: string | null): Promise<Scope> {
  if (code === null) return { code, cases: {}, routes: {}, has: () => true };
  const isRegion = WCO_REGIONS.some((region) => region === code);
  const isRilo = RILOS.some((rilo) => rilo === code);
  if (!isRegion && !isRilo) {
    throw new PortolanError(
      'UNKNOWN_REGION',
      `There is no region ${code}. WCO regions: ${WCO_REGIONS.join(', ')}. Offices: ${RILOS.join(', ')}.`,
      { region: code },
    );
  }
  const { countries } = await ask<{ countries: { nodes: { code: string }[] } }>('places', {
    filter: isRegion ? { regions: [code] } : { rilos: [code] },
  });
  const codes = countries.nodes.map((country) => country.code);
  const within = new Set(codes);
  return {
    code,
    // A code that is both stands for the region, which is the larger.
    cases: isRegion ? { regions: [code] } : { seizedIn: codes },
    routes: isRegion ? { region: code } : { through: codes },
    has: (country) => within.has(country),
  };
}
