import { once } from 'node:events';
import { createServer, connect, type Socket } from 'node:net';

/** A way to a server whose open connections can be made to carry nothing, as when a host stops answering. */
export async function throughFreezer(url: string) {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  const proxy = createServer((near) => {
    const far = connect(Number(port || 5432), hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => open.delete(socket));
    }
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  const proxied = new URL(url);
  proxied.host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    url: proxied.href,
    /** What is open now stays open and silent; later connections work. */
    freeze() {
      for (const socket of open) socket.unpipe().pause();
    },
    close() {
      proxy.close();
      for (const socket of open) socket.destroy();
    },
  };
}
