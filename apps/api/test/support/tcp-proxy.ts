import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A line to a server that can be cut, or go silent, and come back. */
export interface TcpProxy {
  readonly port: number;
  /** Refuses new connections and breaks the ones there are: the server's process is gone. */
  cut(): void;
  /** Swallows every byte both ways and says nothing: the network is gone. */
  silence(): void;
  /** Lets connections through again; silenced ones stay silent, as they would. */
  mend(): void;
  close(): Promise<void>;
}

/** Opens a proxy on a free port of this machine to a port of this machine. */
export async function openTcpProxy(target: number): Promise<TcpProxy> {
  let state: 'open' | 'cut' | 'silent' = 'open';
  const sockets = new Set<Socket>();
  const silent = new WeakSet<Socket>();
  const relay = (from: Socket, to: Socket): void => {
    sockets.add(from);
    from.on('data', (bytes) => {
      if (!silent.has(from)) to.write(bytes);
    });
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
    from.on('error', () => to.destroy());
  };
  const server = createServer((near) => {
    if (state === 'cut') return void near.destroy();
    const far = connect(target, '127.0.0.1');
    relay(near, far);
    relay(far, near);
    if (state === 'silent') [near, far].forEach((socket) => silent.add(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      state = 'cut';
      sockets.forEach((socket) => socket.destroy());
    },
    silence: () => {
      state = 'silent';
      sockets.forEach((socket) => silent.add(socket));
    },
    mend: () => {
      state = 'open';
    },
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      server.close();
      await once(server, 'close');
    },
  };
}
