import { connect, createServer } from 'node:net';

export const LOOPBACK = '127.0.0.1';

// Bolt's magic number, then the versions that are asked for: 5.x with any minor down to 0, and nothing else.
const HANDSHAKE = Buffer.from('6060b01700080805000000000000000000000000', 'hex');

/** Whether a Bolt server answers there: it agrees on a version of the protocol (Bolt handshake, 4 bytes). */
export function answersBolt(port: number, timeout = 2_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: LOOPBACK });
    const done = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeout, () => done(false));
    socket.once('connect', () => socket.write(HANDSHAKE));
    socket.once('data', (version) => done(version.length >= 4 && version[3] === 5));
    socket.once('error', () => done(false));
    socket.once('close', () => done(false));
  });
}

/** `preferred` where nobody listens on it, else one that the operating system holds free. */
export async function freePort(preferred: number): Promise<number> {
  return (await tryListen(preferred)) ?? (await tryListen(0)) ?? preferred;
}

function tryListen(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : null;
      server.close(() => resolve(bound));
    });
  });
}
