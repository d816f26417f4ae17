/**
 * `npm run worlds [-- --worlds 50 --seed 1]`: worlds of which the truth is known, by kind. Reports the share of false
 * findings and the rings found by Portolan and by two plainer methods. No database: the same code that the server runs.
 */
import { parseArgs } from 'node:util';
import { stream } from '../../src/random.ts';
import { portolan, stratifiedPoisson, topByCount } from './methods.ts';
import { KINDS, planOf } from './plan.ts';
import { type Score, score } from './score.ts';
import { buildWorld, talliesOf } from './world.ts';

const { values } = parseArgs({
  options: {
    worlds: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    detail: { type: 'boolean', default: false },
  },
});
const METHODS = {
  Portolan: portolan,
  'stratified Poisson, BH': stratifiedPoisson,
  'top N by count': topByCount,
};
const perKind = Math.max(1, Math.round(Number(values.worlds) / KINDS.length));

type Outcome = Score & { kind: string; milliseconds: number };
const outcomes = new Map<string, Outcome[]>(Object.keys(METHODS).map((name) => [name, []]));
for (const kind of KINDS) {
  for (let number = 0; number < perKind; number++) {
    const seed = Number(values.seed) * 1_000 + number;
    const plan = planOf(kind, stream(seed, `plan of ${kind}`));
    const world = buildWorld(plan, seed);
    const counted = talliesOf(world);
    for (const [name, method] of Object.entries(METHODS)) {
      const started = performance.now();
      const findings = method(world, counted);
      outcomes
        .get(name)
        ?.push({ ...score(world, findings), kind, milliseconds: performance.now() - started });
    }
    if (values.detail) {
      const { findings, wrong, rings } = outcomes.get('Portolan')?.at(-1) as Score;
      const missed = rings.filter(({ found }) => !found).map(({ seizures }) => seizures);
      console.log(
        kind,
        `${plan.shipments} shipments, ${counted.stretches.size} stretches, ${world.seizures.length} seizures: ${findings} findings, ${wrong} wrong, missed ${missed}`,
      );
    }
  }
}

for (const [name, all] of outcomes) {
  console.log(`\n${name}`);
  for (const kind of KINDS) {
    const of = all.filter((outcome) => outcome.kind === kind);
    const rings = of.flatMap((outcome) => outcome.rings);
    const strong = rings.filter(({ seizures }) => seizures >= 5);
    console.log(
      `  ${kind.padEnd(15)} false ${interval(of.map(proportion))}` +
        (rings.length === 0
          ? `  worlds without a finding ${share(of, ({ findings }) => findings === 0)}`
          : `  rings of 5 and more found ${share(strong, ({ found }) => found)}`) +
        `  ${(of.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / of.length).toFixed(0)} ms`,
    );
  }
  console.log(`  all             false ${interval(all.map(proportion))}`);
  for (const [least, most] of [
    [3, 4],
    [5, 6],
    [7, 9],
    [10, 99],
  ] as const) {
    const rings = all
      .flatMap((outcome) => outcome.rings)
      .filter(({ seizures }) => seizures >= least && seizures <= most);
    console.log(`  rings of ${least} to ${most} seizures: ${share(rings, ({ found }) => found)}`);
  }
  const strong = all.flatMap((outcome) => outcome.rings).filter(({ seizures }) => seizures >= 5);
  console.log(`  rings of 5 and more: ${share(strong, ({ found }) => found)}`);
}

function proportion({ findings, wrong }: Score): number {
  return findings === 0 ? 0 : wrong / findings;
}

/** Mean with its 95 % interval (normal). */
function interval(numbers: readonly number[]): string {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const variance =
    numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / Math.max(1, numbers.length - 1);
  const half = 1.96 * Math.sqrt(variance / numbers.length);
  return `${mean.toFixed(3)} (${Math.max(0, mean - half).toFixed(3)} to ${(mean + half).toFixed(3)})`;
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): string {
  const count = items.filter(holds).length;
  return items.length === 0 ? 'none' : `${(count / items.length).toFixed(3)} (${count} of ${items.length})`;
}
