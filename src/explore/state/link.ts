import { EMPTY, type Period, type Point, type View } from './view.ts';

/** Raised when the text below changes its meaning: links of older versions are then read as such, or refused in words. */
const VERSION = 'v1';

/** Notes go along where their author says so. */
export interface Shared {
  view: View;
  notes: Readonly<Record<string, string>>;
}

/** What is written: short names, since some mail programs cut long links off. Ids are given by their position in `n`. */
interface Written {
  n: string[];
  p?: [node: number, x: number, y: number][];
  h?: number[];
  s?: (number | string)[];
  t?: [from: string, to: string];
  m?: number;
  f?: string;
  w?: number[];
  o?: [node: number | string, text: string][];
}

/** The fragment of a link: browsers do not send it, so that no server or proxy on the way logs what is looked at. */
export async function writeLink({ view, notes }: Shared): Promise<string> {
  const at = new Map(view.nodes.map((node, index) => [node, index]));
  const place = (node: string) => at.get(node) ?? node;
  const numbers = (nodes: readonly string[]) => nodes.flatMap((node) => at.get(node) ?? []);
  const pinned = Object.entries(view.pinned);
  const noted = Object.entries(notes);
  const written: Written = {
    n: [...view.nodes],
    ...(pinned.length > 0 && {
      p: pinned.flatMap(([node, { x, y }]) =>
        numbers([node]).map((n) => [n, round(x), round(y)] as const),
      ) as Written['p'] & {},
    }),
    ...(view.hidden.length > 0 && { h: numbers(view.hidden) }),
    ...(view.selected.length > 0 && { s: view.selected.map(place) }),
    ...(view.period && { t: [view.period.from, view.period.to] as [string, string] }),
    ...(view.minWeight > 1 && { m: view.minWeight }),
    ...(view.finding !== null && { f: view.finding }),
    ...(view.path.length > 0 && { w: numbers(view.path) }),
    ...(noted.length > 0 && {
      o: noted.map(([node, text]) => [place(node), text] as [number | string, string]),
    }),
  };
  if (JSON.stringify(written) === '{"n":[]}') return '';
  const bytes = new TextEncoder().encode(JSON.stringify(written));
  return `${VERSION}=${toBase64(await through(bytes, new CompressionStream('deflate-raw')))}`;
}

/** What a link brings; null where it is none of ours, of a later version or cut off. */
export async function readLink(fragment: string): Promise<Shared | null> {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { view: EMPTY, notes: {} };
  const [version, packed] = text.split('=');
  if (version !== VERSION || packed === undefined) return null;
  try {
    const bytes = await through(fromBase64(packed), new DecompressionStream('deflate-raw'));
    return unpack(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

function unpack(written: unknown): Shared | null {
  if (!isWritten(written)) return null;
  const { n: nodes, p = [], h = [], s = [], t, m = 1, f = null, w = [], o = [] } = written;
  const known = (numbers: readonly unknown[]) =>
    numbers.flatMap((number) => (typeof number === 'number' && nodes[number]) || []);
  const named = (place: unknown) => (typeof place === 'string' ? place : nodes[Number(place)]);
  const pinned: Record<string, Point> = {};
  for (const [node, x, y] of p) {
    const id = nodes[node];
    if (id !== undefined && Number.isFinite(x) && Number.isFinite(y)) pinned[id] = { x, y };
  }
  const view: View = {
    nodes: [...new Set(nodes)],
    pinned,
    hidden: known(h),
    selected: s.flatMap((place) => named(place) ?? []),
    period: periodOf(t),
    minWeight: Number.isInteger(m) && m > 1 ? m : 1,
    finding: typeof f === 'string' ? f : null,
    path: known(w),
  };
  const notes = o.flatMap(([place, text]) => {
    const node = named(place);
    return node === undefined || typeof text !== 'string' ? [] : [[node, text] as const];
  });
  return { view, notes: Object.fromEntries(notes) };
}

/** Anyone can write a link: what is not of the right shape is not taken. */
function isWritten(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null) return false;
  const { n, p, h, s, w, o } = value as Record<string, unknown>;
  const lists = [p, h, s, w, o].every((list) => list === undefined || Array.isArray(list));
  const pairs = [p, o].every((list) => list === undefined || (list as unknown[]).every(Array.isArray));
  return lists && pairs && Array.isArray(n) && n.every((id) => typeof id === 'string');
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function periodOf(days: unknown): Period | null {
  if (!Array.isArray(days)) return null;
  const [from, to] = days;
  return DAY.test(from) && DAY.test(to) && from <= to ? { from, to } : null;
}

const round = (number: number) => Math.round(number * 10) / 10;

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
