/** Reads the stream of an account's changes, for as long as the server keeps it open. */

/** Longer than any event: what goes on without an end is none. */
const LONGEST = 65_536;
/** Milliseconds without a sign of life after which nobody is there any more. */
const SILENCE = 60_000;

/**
 * Calls `onChange` with the revision of each change. Resolves when the stream ends, falls silent, or is none after all; `open` asks
 * for it. Ends at once when `signal` aborts.
 */
export async function readChanges(open: (signal: AbortSignal) => Promise<Response>, onChange: (revision: number) => void, signal: AbortSignal | undefined): Promise<void> {
  const ended = new AbortController();
  const end = (): void => ended.abort();
  signal?.addEventListener('abort', end);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(end, SILENCE);
  };
  try {
    alive();
    if (signal?.aborted) return;
    const { ok, headers, body } = await open(ended.signal);
    if (!ok || body === null || !/^text\/event-stream\b/i.test(headers.get('content-type') ?? '')) return void (await body?.cancel());
    const reader = body.getReader();
    const decoder = new TextDecoder();
    ended.signal.addEventListener('abort', () => void reader.cancel().catch(() => {}));
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done || ended.signal.aborted) return;
      alive();
      const events = (text + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/);
      text = events.pop() ?? '';
      if (text.length > LONGEST) return void (await reader.cancel());
      for (const event of events) {
        const revision = Number(/^id: ?(\d+)$/m.exec(event)?.[1]);
        if (revision > 0) onChange(revision);
      }
    }
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
    ended.abort();
  }
}
