import { constants } from 'node:os';

/** Something that must not outlive this process. */
export interface Guarded {
  /** On a signal: may take its time. */
  stop(): Promise<unknown>;
  /** On exit: there is no time left, so only synchronous work. */
  stopNow(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const guarded = new Set<Guarded>();
let stopping = false;

/** Stops `item` when this process exits or is told to; the function returned ends that. */
export function guard(item: Guarded): () => void {
  if (guarded.size === 0) listen();
  guarded.add(item);
  return () => {
    if (guarded.delete(item) && guarded.size === 0) unlisten();
  };
}

function listen(): void {
  process.on('exit', onExit);
  for (const name of SIGNALS) process.on(name, onSignal);
}

function unlisten(): void {
  process.off('exit', onExit);
  for (const name of SIGNALS) process.off(name, onSignal);
}

function onExit(): void {
  for (const item of guarded) item.stopNow();
}

// Who listens to the signal beside this module stops things in an order of its own, and then exits.
function onSignal(name: NodeJS.Signals): void {
  if (process.listenerCount(name) > 1) return;
  const status = 128 + constants.signals[name];
  if (stopping) process.exit(status);
  stopping = true;
  void Promise.allSettled([...guarded].map((item) => item.stop())).then(() => process.exit(status));
}
