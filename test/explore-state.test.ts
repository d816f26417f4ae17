import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leastFrame } from '../src/explore/canvas/frame.ts';
import { middleLongitude } from '../src/explore/map/places.ts';
import { type Action, act } from '../src/explore/state/actions.ts';
import { type History, type Step, start, step } from '../src/explore/state/history.ts';
import { readLink, writeLink } from '../src/explore/state/link.ts';
import { questionsOf } from '../src/explore/state/questions.ts';
import { EMPTY, endsOf, findingId, isLink, type View } from '../src/explore/state/view.ts';
import { filled, monthsOfCanvas, nextMonth, periodOf } from '../src/explore/time/months.ts';
import { preferredLanguage } from '../src/explore/words/index.ts';
import { packageRoot } from '../src/root.ts';

const [A, B, C, D] = ['Company:A', 'Company:B', 'Seizure:C', 'Route:PECLL>NLRTM'];
const made = (...actions: Action[]): View => actions.reduce(act, EMPTY);
const walk = (...steps: Step[]): History => steps.reduce(step, start());

describe('what an analyst does to a view', () => {
  it('adds each node once, in the order in which they come', () => {
    const view = made({ do: 'add', nodes: [A, B] }, { do: 'add', nodes: [B, C], select: [C] });
    expect(view.nodes).toEqual([A, B, C]);
    expect(view.selected).toEqual([C]);
  });

  it('takes pins, selection, hiding and path along with what is taken off', () => {
    const view = made(
      { do: 'add', nodes: [A, B, C] },
      { do: 'pin', at: { [A]: { x: 1, y: 2 }, [B]: { x: 3, y: 4 }, 'Company:elsewhere': { x: 0, y: 0 } } },
      { do: 'hide', nodes: [C] },
      { do: 'show path', path: [A, B] },
      { do: 'select', nodes: [A, B] },
    );
    expect(view.pinned).toEqual({ [A]: { x: 1, y: 2 }, [B]: { x: 3, y: 4 } });
    expect(act(view, { do: 'remove', nodes: [A, C] })).toEqual({
      ...EMPTY,
      nodes: [B],
      pinned: { [B]: { x: 3, y: 4 } },
      selected: [B],
    });
    expect(act(view, { do: 'keep only', nodes: [A] }).nodes).toEqual([A]);
    expect(act(view, { do: 'unpin', nodes: [A] }).pinned).toEqual({ [B]: { x: 3, y: 4 } });
  });

  it('hides what was selected, and shows it again when it is asked for again', () => {
    const hidden = made({ do: 'add', nodes: [A, B], select: [A, B] }, { do: 'hide', nodes: [A] });
    expect(hidden).toMatchObject({ nodes: [A, B], hidden: [A], selected: [B] });
    expect(act(hidden, { do: 'add', nodes: [A] }).hidden).toEqual([]);
    expect(act(hidden, { do: 'show hidden' }).hidden).toEqual([]);
  });

  it('is the same view where nothing changes', () => {
    const view = made({ do: 'add', nodes: [A] }, { do: 'select', nodes: [A] });
    const idle: Action[] = [
      { do: 'add', nodes: [A] },
      { do: 'select', nodes: [A] },
      { do: 'remove', nodes: [B] },
      { do: 'hide', nodes: [B] },
      { do: 'unpin', nodes: [A] },
      { do: 'pin', at: { [B]: { x: 0, y: 0 } } },
      { do: 'show path', path: [] },
      { do: 'set period', period: null },
      { do: 'set weight', minWeight: Number.NaN },
    ];
    for (const action of idle) expect(act(view, action), action.do).toBe(view);
  });

  it('can be taken back and done again, without what was only looked at', () => {
    const done = walk(
      { do: 'add', nodes: [A] },
      { do: 'select', nodes: [A] },
      { do: 'add', nodes: [B] },
      { do: 'select also', node: B },
    );
    const back = step(done, { do: 'undo' });
    expect(back.present.nodes).toEqual([A]);
    expect(step(back, { do: 'redo' }).present).toEqual(done.present);
    const undone = step(step(back, { do: 'undo' }), { do: 'undo' });
    expect(undone.present).toEqual(EMPTY);
    // A new step leaves no way forward to what was taken back.
    expect(step(back, { do: 'add', nodes: [C] }).future).toEqual([]);
  });

  it('tells links from nodes, and knows their ends', () => {
    const link = `${D} SHARES_SHIPMENTS Vessel:9074729`;
    expect(isLink(link)).toBe(true);
    expect(isLink(D)).toBe(false);
    expect(endsOf(link)).toEqual([D, 'Vessel:9074729']);
    expect(findingId({ key: 'PECLL>NLRTM', front: null })).not.toBe(
      findingId({ key: 'PECLL>NLRTM', front: { nodeId: A } }),
    );
  });
});

describe('a link to a view', () => {
  const full: View = {
    nodes: [A, B, C, D],
    pinned: { [B]: { x: -12.3, y: 4.5 } },
    hidden: [C],
    selected: [A, `${A} TRADES_WITH ${B}`],
    period: { from: '2023-01-01', to: '2024-02-29' },
    minWeight: 3,
    finding: 'PECLL>NLRTM Company:A',
    path: [A, D, B],
  };
  const notes = { [A]: 'Señal: ¿misma dirección?', 'PECLL>NLRTM Company:A': 'ask Lima' };

  it('brings the same view and the notes that were to go along', async () => {
    expect(await readLink(`#${await writeLink({ view: full, notes })}`)).toEqual({ view: full, notes });
    expect(await readLink(await writeLink({ view: EMPTY, notes: {} }))).toEqual({ view: EMPTY, notes: {} });
    expect(await writeLink({ view: EMPTY, notes: {} })).toBe('');
  });

  it('is made of signs that no program that passes it on changes', async () => {
    expect(await writeLink({ view: full, notes })).toMatch(/^v1=[\w-]+$/);
  });

  it('of five thousand nodes is some twenty thousand signs long', async () => {
    const nodes = Array.from(
      { length: 5000 },
      (_, at) => `Company:DEMO-C${String((at * 7919) % 99991).padStart(6, '0')}`,
    );
    const link = await writeLink({ view: { ...EMPTY, nodes }, notes: {} });
    expect(link.length).toBeLessThan(30_000);
    expect((await readLink(link))?.view.nodes).toEqual(nodes);
  });

  it('that is cut off, of a later version or of another make is refused, not half read', async () => {
    const link = await writeLink({ view: full, notes });
    for (const bad of [
      link.slice(0, -9),
      link.replace('v1', 'v9'),
      'v1',
      'v1=',
      'v1=%%%',
      'canvas',
      'v1=bm9wZQ',
    ]) {
      expect(await readLink(bad), bad).toBeNull();
    }
  });

  it('takes nothing of a forged one that is not of the right shape', async () => {
    const forged = async (written: unknown) => {
      const packed = new Blob([JSON.stringify(written)])
        .stream()
        .pipeThrough(new CompressionStream('deflate-raw'));
      const bytes = Buffer.from(await new Response(packed).arrayBuffer());
      return readLink(`v1=${bytes.toString('base64url')}`);
    };
    expect(await forged({ n: 'x' })).toBeNull();
    expect(await forged({ n: [1] })).toBeNull();
    expect(await forged({ n: [A], p: ['x'] })).toBeNull();
    expect(await forged(null)).toBeNull();
    const odd = {
      n: [A, A],
      p: [
        [0, 'x', 1],
        [7, 1, 1],
      ],
      h: ['x', 9],
      s: [{}],
      t: ['<b>', 'x'],
      f: 5,
      m: 'x',
      o: [[0, {}]],
    };
    expect(await forged(odd)).toEqual({ view: { ...EMPTY, nodes: [A] }, notes: {} });
  });
});

describe('a canvas of more nodes than one question may be about', () => {
  const nodes = Array.from({ length: 1_230 }, (_, at) => `Company:${at}`);

  it.each([
    ['all', nodes],
    ['the last', nodes.slice(1_100)],
    ['none', []],
  ])('is asked for so that each pair with a new node is in a question: %s are new', (_, fresh) => {
    const questions = questionsOf(nodes, fresh);
    for (const { ids } of questions) expect(ids.length).toBeLessThanOrEqual(500);
    for (const node of fresh.filter((_, at) => at % 41 === 0)) {
      const about = questions.filter(({ ids }) => ids.includes(node));
      expect(about.some(({ linksOnly }) => !linksOnly)).toBe(true);
      expect(new Set(about.flatMap(({ ids }) => ids)).size).toBe(nodes.length);
    }
    if (fresh.length === 0) expect(questions).toEqual([]);
  });

  it('is asked for as a whole where it is small', () => {
    const few = nodes.slice(0, 500);
    expect(questionsOf(few, few.slice(0, 1))).toEqual([{ ids: few, linksOnly: false }]);
    expect(questionsOf([], [])).toEqual([]);
  });
});

describe('months', () => {
  it('follow each other over the end of a year', () => {
    expect(nextMonth('2023-12')).toBe('2024-01');
    expect(nextMonth('2024-01', -13)).toBe('2022-12');
    expect(periodOf('2024-02', '2023-12')).toEqual({ from: '2023-12-01', to: '2024-02-29' });
  });

  it('without anything are shown, and a date that is centuries off does not fill the page', () => {
    const one = (month: string) => ({ month, seizures: 1, against: 0 });
    expect(filled([one('2023-11'), one('2024-02')]).map(({ seizures }) => seizures)).toEqual([1, 0, 0, 1]);
    expect(filled([one('0001-01'), one('2024-02')]).length).toBeLessThanOrEqual(1200);
    expect(filled([])).toEqual([]);
  });

  it('count seizures in theirs, and links from their first record to their last', () => {
    const seizure = (date: string) =>
      ({
        __typename: 'Seizure',
        nodeId: date,
        label: '',
        date,
        category: 'DRUGS',
        marking: 'GREEN',
        place: null,
      }) as const;
    const edge = (firstDate: string, lastDate: string) =>
      ({ id: '', kind: 'TRADES_WITH', from: A, to: B, weight: 1, seizures: 0, firstDate, lastDate }) as const;
    const months = monthsOfCanvas({
      nodes: [seizure('2023-02-03'), seizure('2023-02-20'), seizure('2023-04-01')],
      edges: [edge('2023-01-31', '2023-03-01'), edge('2023-03-02', '2023-03-09')],
      weaker: 0,
      faded: new Set(),
    });
    expect(months).toEqual([
      { month: '2023-01', seizures: 0, against: 1 },
      { month: '2023-02', seizures: 2, against: 1 },
      { month: '2023-03', seizures: 0, against: 2 },
      { month: '2023-04', seizures: 1, against: 0 },
    ]);
  });
});

describe('the page', () => {
  it('turns the map to the middle of what it shows, over the Pacific too', () => {
    expect(
      middleLongitude([
        [-80, 0],
        [0, 0],
      ]),
    ).toBeCloseTo(-40);
    expect(
      Math.abs(
        middleLongitude([
          [120, 30],
          [-120, 35],
        ]),
      ),
    ).toBeCloseTo(180);
    expect(middleLongitude([[10, 1]])).toBeCloseTo(10);
    expect(middleLongitude([])).toBe(0);
  });

  it('speaks the first language of its reader that it knows', () => {
    expect(preferredLanguage(['fr-FR', 'es-PE', 'en'])).toBe('es');
    expect(preferredLanguage(['ja'])).toBe('en');
  });

  it('writes with a contrast of 4.5 and more, in light and in dark (WCAG 2.2, AA)', () => {
    const css = readFileSync(join(packageRoot, 'src/explore/styles/theme.css'), 'utf8');
    const themes = [/:root \{([^}]+)\}/, /data-theme="dark"\] \{([^}]+)\}/].map((block) => {
      const found = block.exec(css)?.[1]?.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g) ?? [];
      return Object.fromEntries([...found].map(([, name = '', colour = '']) => [name, colour]));
    });
    expect(themes).toHaveLength(2);
    for (const theme of themes) {
      for (const [ink, paper] of [
        ['ink', 'page'],
        ['ink', 'raised'],
        ['ink', 'chosen'],
        ['faint', 'page'],
        ['faint', 'raised'],
        ['faint', 'chosen'],
        ['accent', 'page'],
        ['accent', 'raised'],
        ['notice-ink', 'notice'],
        ['ink', 'sea'],
      ] as const) {
        expect(contrast(theme[ink], theme[paper]), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5);
      }
      for (const drawn of ['seized', 'route']) {
        expect(contrast(theme[drawn], theme.sea), `${drawn} on the sea`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

/** WCAG's ratio of relative luminances. */
describe('what the canvas frames', () => {
  it('leaves room around one node, or a few that lie together', () => {
    expect(leastFrame([{ x: 24, y: 0 }])).toEqual({ x: [-36, 84], y: [-60, 60] });
    expect(
      leastFrame([
        { x: 0, y: 0 },
        { x: 40, y: 30 },
      ]),
    ).toEqual({ x: [-40, 80], y: [-45, 75] });
  });

  it('is all nodes as they lie otherwise, and nothing of an empty graph', () => {
    expect(
      leastFrame([
        { x: 0, y: 0 },
        { x: 0, y: 500 },
      ]),
    ).toBeNull();
    expect(leastFrame([])).toBeNull();
  });
});

function contrast(a = '', b = ''): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
