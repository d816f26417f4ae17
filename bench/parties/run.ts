/**
 * `npm run parties [-- --companies 20000 --seeds 3 --seed 101]`: lists of which it is known which records are of one company, with
 * noise. Prints precision and recall over pairs, and recall by kind of noise. No database: the same code that `portolan resolve` runs.
 */
import { parseArgs } from 'node:util';
import { type Resolution, resolve } from '../../src/parties/resolve.ts';
import { NOISES, type Noise } from './noise.ts';
import { scored } from './score.ts';
import { type PartyWorld, partyWorld } from './world.ts';

const { values } = parseArgs({
  options: {
    companies: { type: 'string', default: '20000' },
    seeds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '101' },
    detail: { type: 'boolean', default: false },
  },
});

for (const namesOnly of [false, true]) {
  const byNoise = new Map<Noise, [found: number, all: number]>();
  console.log(namesOnly ? '\nNames and countries alone' : 'Names, addresses and numbers');
  for (let i = 0; i < Number(values.seeds); i++) {
    const seed = Number(values.seed) + i;
    const world = partyWorld({ companies: Number(values.companies), seed, namesOnly });
    const started = performance.now();
    const resolution = resolve(world.records);
    const seconds = (performance.now() - started) / 1_000;
    const score = scored(world, resolution, byNoise);
    console.log(
      `  seed ${seed}: ${world.records.length} records, precision ${score.precision.toFixed(4)}, recall ${score.recall.toFixed(4)} of ${score.pairs} pairs; ` +
        `expected error ${resolution.expectedError.toFixed(4)} from ${resolution.threshold.toFixed(3)} on; ` +
        `${(resolution.compared / world.records.length).toFixed(1)} pairs compared a record, ${seconds.toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
    );
    if (values.detail) detail(world, resolution);
  }
  console.log('  recall of second records by noise:');
  for (const noise of NOISES) {
    const [found, all] = byNoise.get(noise) ?? [0, 0];
    console.log(`    ${noise.padEnd(26)} ${(found / all).toFixed(3)} (${found} of ${all})`);
  }
}

function detail({ records, truth }: PartyWorld, { links, parties, estimate }: Resolution): void {
  const nameOf = new Map(
    records.map((record) => [record.id, `${record.name} | ${record.address} | ${record.country}`]),
  );
  const partyOf = new Map(parties.flatMap((party, i) => party.map((id): [string, number] => [id, i])));
  let shown = 0;
  for (const { a, b, probability, reasons } of links) {
    const together = partyOf.has(a) && partyOf.get(a) === partyOf.get(b);
    if (together === (truth.get(a) === truth.get(b)) || ++shown > 40) continue;
    console.log(
      together ? 'FALSE ' : 'MISSED',
      probability.toFixed(3),
      nameOf.get(a),
      '<>',
      nameOf.get(b),
      reasons.map(({ field, level, weight }) => `${field}:${level}:${weight.toFixed(1)}`).join(' '),
    );
  }
  console.log(
    JSON.stringify(estimate, (_, value) => (typeof value === 'number' ? Number(value.toFixed(4)) : value)),
  );
}
