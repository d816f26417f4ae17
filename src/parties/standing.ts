import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { type PartyStandingRow, changes as readChanges, standing } from '../cypher/party.generated.ts';
import type { Reader } from '../cypher/reader.ts';
import { revision as readRevision } from '../cypher/status.generated.ts';
import { entry } from '../maps.ts';
import { wordsOf } from './normalise.ts';

/** A party as lists look at it. */
export interface StandingParty {
  /** That of its first company. */
  id: string;
  /** Ids in order. */
  members: readonly string[];
  name: string;
  /** Names and aliases of its companies, as words in one form between blanks. */
  texts: readonly string[];
  countries: readonly string[];
  /** Of links that hold it together, and of those of its companies with others. */
  states: readonly string[];
  /** Probability of the weakest link that holds it together; null of a company that is alone. */
  weakest: number | null;
  /** Probability of the likeliest link with others that nobody has decided. */
  suggested: number | null;
}

type LinkRow = Pick<
  PartyStandingRow,
  'a' | 'b' | 'state' | 'rank' | 'aNames' | 'bNames' | 'aCountries' | 'bCountries'
>;

/** Rows of one statement: some tenths of a second of work. */
const PAGE = 10_000;
/** Links of all that is kept: a million companies have some four hundred thousand, of two hundred bytes each. */
const MOST_LINKS = 2_000_000;

interface Kept {
  stamp: string;
  size: number;
  parties: Promise<readonly StandingParty[]>;
}

/** All parties, for each set of audiences, made anew when links or companies have changed. */
export class StandingParties {
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: MOST_LINKS,
    sizeCalculation: ({ size }) => size,
  });

  async of(reader: Reader): Promise<readonly StandingParty[]> {
    const [audiences, [revision], [changes]] = await Promise.all([
      reader.audiences(),
      reader.run(readRevision, {}),
      reader.run(readChanges, {}),
    ]);
    const stamp = `${revision?.revision} ${changes?.changes}`;
    const key = JSON.stringify(audiences);
    const kept = this.#kept.get(key);
    if (kept?.stamp === stamp) return kept.parties;
    const reading = readLinks(reader);
    const made: Kept = { stamp, size: 1, parties: reading.then(partiesOf) };
    this.#kept.set(key, made);
    const isKept = () => this.#kept.peek(key) === made;
    made.parties.then(
      async () => isKept() && this.#kept.set(key, { ...made, size: (await reading).length + 1 }),
      () => isKept() && this.#kept.delete(key),
    );
    return made.parties;
  }
}

async function readLinks(reader: Reader): Promise<LinkRow[]> {
  const links: LinkRow[] = [];
  for (let after = ''; ; ) {
    const rows = await reader.run(standing, { after, limit: PAGE });
    links.push(...rows);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return links;
    after = last.key;
  }
}

const HOLDING = ['LINKED', 'CONFIRMED'];

/** Every company that a link names, with those that links tie it to, in order of ids. Lets others work between its parts. */
async function partiesOf(links: readonly LinkRow[]): Promise<StandingParty[]> {
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    let at = id;
    for (let next = leaders.get(at); next !== undefined; next = leaders.get(at)) at = next;
    if (at !== id) leaders.set(id, at);
    return at;
  };
  const companies = new Map<string, { names: readonly string[]; countries: readonly string[] }>();
  for (const { a, b, aNames, bNames, aCountries, bCountries, state } of links) {
    companies.set(a, { names: aNames, countries: aCountries });
    companies.set(b, { names: bNames, countries: bCountries });
    if (!HOLDING.includes(state)) continue;
    const [one, other] = [leaderOf(a), leaderOf(b)];
    // The least id leads, as it is the party's.
    if (one !== other) leaders.set(one < other ? other : one, one < other ? one : other);
  }
  const members = new Map<string, string[]>();
  for (const id of [...companies.keys()].sort()) entry(members, leaderOf(id), () => []).push(id);
  const touching = new Map<string, LinkRow[]>();
  for (const link of links)
    for (const id of new Set([leaderOf(link.a), leaderOf(link.b)])) entry(touching, id, () => []).push(link);
  const parties: StandingParty[] = [];
  for (const [id, ids] of members) {
    if (parties.length % PAGE === PAGE - 1) await setImmediate();
    const those = ids.flatMap((member) => companies.get(member) ?? []);
    const isInside = ({ a, b }: LinkRow) => leaderOf(a) === leaderOf(b);
    // Of two that are in it anyway nobody asks whether they are one.
    const open = (link: LinkRow) => HOLDING.includes(link.state) || !isInside(link);
    const own = (touching.get(id) ?? []).filter(open);
    const ranks = (wanted: readonly string[]) =>
      own.filter(({ state }) => wanted.includes(state)).map(({ rank }) => rank);
    const [holding, suggested] = [ranks(HOLDING), ranks(['PROPOSED'])];
    parties.push({
      id,
      members: ids,
      name: commonName(those.map(({ names }) => names[0] ?? '')) || id,
      texts: [...new Set(those.flatMap(({ names }) => names.map((name) => ` ${wordsOf(name).join(' ')}`)))],
      countries: [...new Set(those.flatMap(({ countries }) => countries))],
      states: [...new Set(own.map(({ state }) => state))],
      weakest: holding.length > 0 ? Math.min(...holding) : null,
      suggested: suggested.length > 0 ? Math.max(...suggested) : null,
    });
  }
  return parties;
}

/** The name that most have; of several the longest, then the first in order. */
export function commonName(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, often], [b, oftenB]) => oftenB - often || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}
