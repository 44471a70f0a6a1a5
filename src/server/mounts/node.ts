/** Mounts a kit on node:http, Express, Connect or anything else that hands out Node's request and response. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Kit } from '../kit.js';

/**
 * Makes a request listener. Bodies are streamed to the kit, which limits them, and from it where they are long; a caller who hangs up aborts the
 * request. Mount it before any body parser, or only where none ran.
 * @throws Error (rejects) when the body was parsed before: the kit would see an empty one
 */
export function toNodeHandler(kit: Pick<Kit, 'handle'>): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    if (incoming.readableEnded && Number(incoming.headers['content-length'] ?? 0) > 0) {
      throw new Error('body_already_parsed: mount the billing kit before the body parser');
    }
    const gone = new AbortController();
    outgoing.once('close', () => gone.abort());
    const response = await kit.handle(toRequest(incoming, gone.signal));
    if (gone.signal.aborted) return;
    outgoing.statusCode = response.status;
    for (const [name, value] of response.headers) outgoing.setHeader(name, value);
    // What was not read of a body that is too big would be taken for the next request on this connection.
    if (!incoming.complete) outgoing.setHeader('connection', 'close');
    // JSON goes out whole, with its length; all else as it comes.
    if (/json/.test(response.headers.get('content-type') ?? 'json')) outgoing.end(Buffer.from(await response.arrayBuffer()));
    else await pass(response, outgoing, gone.signal);
  };
}

/** Sends the body no faster than it is read; a reader who hangs up ends it. */
async function pass({ body }: Response, outgoing: ServerResponse, gone: AbortSignal): Promise<void> {
  const reader = body?.getReader();
  const stop = (): void => void reader?.cancel().catch(() => {});
  gone.addEventListener('abort', stop);
  outgoing.flushHeaders();
  try {
    for (let part = await reader?.read(); part?.done === false && !gone.aborted; part = await reader?.read()) {
      if (outgoing.write(part.value)) continue;
      await new Promise<void>((resolve) => {
        outgoing.once('drain', resolve);
        gone.addEventListener('abort', () => resolve(), { once: true });
      });
    }
    outgoing.end();
  } catch {
    // Cut in the middle: whoever reads must not take it for the whole.
    outgoing.destroy();
  } finally {
    gone.removeEventListener('abort', stop);
  }
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', headers } = incoming;
  const copied = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    // Pseudo headers of HTTP/2 are no headers here.
    if (value !== undefined && !name.startsWith(':')) copied.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const hasBody = method !== 'GET' && method !== 'HEAD' && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0);
  const init: RequestInit & { duplex: 'half' } = { method, headers: copied, signal, duplex: 'half' };
  return new Request(urlOf(incoming), hasBody ? { ...init, body: bodyOf(incoming) } : init);
}

function urlOf(incoming: IncomingMessage): string {
  // Routers that mount below a path shorten `url` and keep the whole one beside it.
  const { originalUrl } = incoming as IncomingMessage & { originalUrl?: string };
  const path = originalUrl ?? incoming.url ?? '/';
  const encrypted = 'encrypted' in incoming.socket;
  const base = `${encrypted ? 'https' : 'http'}://${incoming.headers.host ?? 'localhost'}`;
  // A path like "//elsewhere" must not become a host.
  return URL.canParse(base + path) ? base + path : `http://localhost${path}`;
}

/** The body, read no faster than the kit asks for it. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      incoming.on('data', (chunk: Uint8Array) => {
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.once('end', () => controller.close());
      incoming.once('error', (error) => controller.error(error));
    },
    pull: () => void incoming.resume(),
    // The rest is not wanted, but the answer still has to go out over this socket.
    cancel: () => void incoming.pause().removeAllListeners('data').removeAllListeners('end'),
  });
}
