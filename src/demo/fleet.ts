import { at, type Sfc32, stream } from '../random.ts';
import { imoNumber } from './identifiers.ts';
import { vesselName } from './names.ts';
import { SERVICES } from './services.ts';

export interface Vessel {
  imo: string;
  name: string;
  /** Country of registry. */
  flag: string;
}

const FLAGS = ['PA', 'LR', 'MH', 'PA', 'LR', 'SG', 'HK', 'MT', 'BS', 'CY', 'DK', 'PT', 'AG', 'DE'];

/** The vessels of every sea service; one sails each week, in turn. */
export class Fleet {
  readonly #vessels: Vessel[][];

  constructor(seed: number) {
    const random = stream(seed, 'fleet');
    let serial = random.below(50_000);
    this.#vessels = SERVICES.map(({ mode, calls }) => {
      // A string of many calls takes more weeks to sail round, and so more ships.
      const ships = mode === 'SEA' ? 3 + Math.floor(calls.length / 2) + random.below(3) : 0;
      return Array.from({ length: ships }, () => build(serial++, random));
    });
  }

  /** The vessel that leaves that week; undefined for air and road. */
  sailing(service: number, day: number): Vessel | undefined {
    const ships = at(this.#vessels, service);
    if (ships.length === 0) return undefined;
    return ships[(Math.floor(day / 7) + service) % ships.length];
  }
}

function build(serial: number, random: Sfc32): Vessel {
  return { imo: imoNumber(serial), name: vesselName(random), flag: random.pick(FLAGS) };
}
