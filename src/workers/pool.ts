import { join } from 'node:path';
import { Piscina } from 'piscina';
import { packageRoot } from '../root.ts';
import type * as tasks from './tasks.ts';

type Tasks = typeof tasks;

let pool: Piscina | undefined;

/**
 * Runs a task of tasks.ts in a worker thread, so that the server answers others meanwhile. Input and answer are
 * copied between threads: plain data and typed arrays. Threads are started when needed and end when idle.
 */
export async function inWorker<Name extends keyof Tasks>(
  name: Name,
  input: Parameters<Tasks[Name]>[0],
): Promise<Awaited<ReturnType<Tasks[Name]>>> {
  pool ??= new Piscina({ filename: join(packageRoot, 'dist/worker.js'), minThreads: 0, idleTimeout: 10_000 });
  return pool.run(input, { name });
}
