import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A line between client and server that can be cut, refused or slowed down. */
export interface FlakyProxy {
  port: number;
  /** Cuts every open connection now. */
  cut(): void;
  /** Cuts each connection after so many bytes of the server's; null: never. */
  cutAfterBytes: number | null;
  /** Holds back whatever the server says for so long, ms. */
  delayMs: number;
  /** How many connections were made. */
  connections: number;
  /** Closes new connections at once while true. */
  refusing: boolean;
  end(): Promise<void>;
}

export async function flakyProxy(target: number): Promise<FlakyProxy> {
  const open = new Set<Socket>();
  const proxy: FlakyProxy = {
    port: 0,
    cutAfterBytes: null,
    delayMs: 0,
    connections: 0,
    refusing: false,
    cut: () => {
      for (const socket of open) socket.destroy();
      open.clear();
    },
    end: async () => {
      proxy.cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const server = createServer((client) => {
    proxy.connections += 1;
    if (proxy.refusing) {
      client.destroy();
      return;
    }
    const upstream = connect(target, '127.0.0.1');
    const limit = proxy.cutAfterBytes;
    let bytes = 0;
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream);
    let before = Promise.resolve();
    upstream.on('data', (chunk: Buffer) => {
      // One after the other, so that the order stays.
      if (proxy.delayMs > 0) before = before.then(() => sleep(proxy.delayMs));
      before = before.then(() => pass(chunk));
    });
    const pass = (chunk: Buffer) => {
      bytes += chunk.length;
      if (limit !== null && bytes > limit) {
        // Half a response goes through, then the line is dead.
        client.write(chunk.subarray(0, Math.max(0, chunk.length - (bytes - limit))), () => client.destroy());
        upstream.destroy();
        return;
      }
      client.write(chunk);
    };
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  proxy.port = typeof address === 'object' && address ? address.port : 0;
  return proxy;
}
