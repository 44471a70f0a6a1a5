/** Changes as they happen: streams of server-sent events, bounded in number and time. Whoever gets none goes on asking. */
import { CONTRACT_VERSION } from '../api/contract/routes.js';
import type { FeedRecord } from './records.js';
import type { Store } from './store.js';
import { viewFeed } from './views.js';

export interface LiveChanges {
  /** A stream of the account's changes after a revision; null when there are too many streams already. */
  open(who: { readonly accountId: string; readonly userId: string }, after: number, signal: AbortSignal): Response | null;
  /** Ends all streams. */
  close(): void;
}

/**
 * How many streams one person may have. Browsers open six connections to a host that speaks HTTP/1.1, for all tabs together:
 * four are left for whatever else the product asks.
 */
const FOR_ONE_PERSON = 2;
/** Events a slow reader may leave waiting before the stream ends; they come back and read on. */
const MOST_WAITING = 100;
/** Signs of life between this many looks at the store. */
const BEAT_EVERY = 15;
/** A stream ends after this many looks, so that who asks, and what they may do, is found out anew. */
const MOST_LOOKS = 300;

interface Stream {
  readonly userId: string;
  after: number;
  looks: number;
  send(text: string): void;
  end(): void;
}

/**
 * `most`: streams at once; 0 = none. `every`: milliseconds between looks at the store, one for all streams of an account; by the machine's
 * time, because nobody waits for business here. Looking at the store finds what other processes wrote, too.
 */
export function createLiveChanges({ store, most, every = 1_000 }: { store: Pick<Store, 'account' | 'feed'>; most: number; every?: number }): LiveChanges {
  const accounts = new Map<string, Set<Stream>>();
  const count = (): number => [...accounts.values()].reduce((sum, { size }) => sum + size, 0);

  /** Looks after the streams of one account until there are none. */
  async function follow(accountId: string, streams: Set<Stream>): Promise<void> {
    while (streams.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, every));
      await tell(accountId, streams).catch(() => {
        // The store cannot be read now: nobody is told that nothing happened.
        for (const stream of [...streams]) stream.end();
      });
    }
    accounts.delete(accountId);
  }

  async function tell(accountId: string, streams: ReadonlySet<Stream>): Promise<void> {
    const account = await store.account(accountId);
    const oldest = Math.min(...[...streams].map(({ after }) => after));
    const news = account !== null && account.revision > oldest ? await store.feed(accountId, oldest) : [];
    for (const stream of [...streams]) {
      for (const entry of news) if (entry.revision > stream.after) stream.send(eventOf(entry));
      stream.after = Math.max(stream.after, news.at(-1)?.revision ?? 0);
      stream.looks += 1;
      if (stream.looks % BEAT_EVERY === 0) stream.send(': \n\n');
      if (stream.looks >= MOST_LOOKS || account === null) stream.end();
    }
  }

  return {
    open({ accountId, userId }, after, signal) {
      const there = accounts.get(accountId);
      const own = [...(there ?? [])].filter((stream) => stream.userId === userId).length;
      if (count() >= most || own >= FOR_ONE_PERSON || signal.aborted) return null;
      const streams = there ?? new Set<Stream>();
      const encoder = new TextEncoder();
      let leave = (): void => {};
      const body = new ReadableStream<Uint8Array>(
        {
          start(controller) {
            const stream: Stream = {
              userId, after, looks: 0,
              send(text) {
                if (!streams.has(stream)) return;
                if ((controller.desiredSize ?? 0) < -MOST_WAITING) return stream.end();
                controller.enqueue(encoder.encode(text));
              },
              end() {
                if (streams.delete(stream)) controller.close();
              },
            };
            // Whoever hung up has closed it already.
            leave = () => void streams.delete(stream);
            signal.addEventListener('abort', () => stream.end(), { once: true });
            streams.add(stream);
            // At once, so that proxies and readers know that it began; and when to come back once it ended.
            stream.send('retry: 5000\n\n');
          },
          cancel() {
            leave();
          },
        },
        { highWaterMark: 1 },
      );
      if (there === undefined) {
        accounts.set(accountId, streams);
        void follow(accountId, streams);
      }
      const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'billing-contract': CONTRACT_VERSION };
      return new Response(body, { headers });
    },
    close() {
      for (const streams of accounts.values()) for (const stream of [...streams]) stream.end();
    },
  };
}

function eventOf(entry: FeedRecord): string {
  return `id: ${entry.revision}\ndata: ${JSON.stringify(viewFeed(entry))}\n\n`;
}
