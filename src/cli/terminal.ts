import { Presets, SingleBar } from 'cli-progress';

/** How a command speaks: results on standard output, everything about its work on standard error. */
export interface Terminal {
  /** A line about the work; silent with --quiet and --json. */
  report: (line: string) => void;
  /** The result: its lines for people, the object itself with --json. */
  result: (lines: readonly string[], object: unknown) => void;
  progress: (name: string) => Progress;
}

export interface Progress {
  update: (state: { share: number; rows: number; rejected: number; rowsPerSecond: number }) => void;
  done: () => void;
}

export interface TerminalOptions {
  json?: boolean;
  quiet?: boolean;
}

/** Where there is no terminal to redraw, a line every five seconds says as much as a bar. */
const LINE_EVERY = 5_000;

export function terminal({ json, quiet }: TerminalOptions): Terminal {
  const silent = Boolean(json || quiet);
  return {
    report: silent ? () => undefined : (line) => process.stderr.write(`${line}\n`),
    result: (lines, object) =>
      process.stdout.write(json ? `${JSON.stringify(object, null, 2)}\n` : `${lines.join('\n')}\n`),
    progress: (name) => {
      if (silent) return { update: () => undefined, done: () => undefined };
      return process.stderr.isTTY ? bar(name) : lines(name);
    },
  };
}

function bar(name: string): Progress {
  const drawn = new SingleBar(
    {
      format: `${name} {bar} {percentage} % | {rows} rows | {rate}/s | {left} left | {rejected} rejected`,
      stream: process.stderr,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  const started = performance.now();
  drawn.start(100, 0, { rows: 0, rate: 0, left: '?', rejected: 0 });
  return {
    update: ({ share, rows, rejected, rowsPerSecond }) =>
      drawn.update(Math.floor(share * 100), {
        rows,
        rate: Math.round(rowsPerSecond),
        left: timeLeft(started, share),
        rejected,
      }),
    done: () => drawn.stop(),
  };
}

function lines(name: string): Progress {
  const started = performance.now();
  let last = started;
  return {
    update: ({ share, rows, rejected, rowsPerSecond }) => {
      if (performance.now() - last < LINE_EVERY) return;
      last = performance.now();
      process.stderr.write(
        `${name}: ${Math.floor(share * 100)} %, ${rows} rows, ${Math.round(rowsPerSecond)}/s, ${timeLeft(started, share)} left, ${rejected} rejected\n`,
      );
    },
    done: () => undefined,
  };
}

function timeLeft(started: number, share: number): string {
  if (share <= 0) return '?';
  const seconds = (((performance.now() - started) / 1_000) * (1 - share)) / share;
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
