import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** One address before a Neo4j that may go away. */
export interface Door {
  uri: string;
  /** Cuts the connections that go through, and lets none through until it is opened again. */
  shut: () => void;
  open: () => void;
  close: () => void;
}

/** Passes connections on to the port that `port` names at the time. */
export async function openDoor(port: () => number): Promise<Door> {
  const open = new Set<Socket>();
  let isShut = false;
  const server: Server = createServer((client) => {
    if (isShut) {
      client.destroy();
      return;
    }
    const behind = connect(port(), '127.0.0.1');
    for (const [socket, other] of [
      [client, behind],
      [behind, client],
    ] as const) {
      open.add(socket);
      socket.pipe(other);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    shut: () => {
      isShut = true;
      cut();
    },
    open: () => {
      isShut = false;
    },
    close: () => {
      cut();
      server.close();
    },
  };
}
