/** Reads single files out of a zip archive in memory, with the browser's own decompression and never more than asked for. */

export type ArchiveProblem =
  /** No zip archive, or not the kind of file that was looked for in it. */
  | 'unknown'
  /** Cut off or changed on its way. */
  | 'damaged'
  | 'encrypted'
  /** Holds more than will be read. */
  | 'too_large'
  /** This browser cannot decompress. */
  | 'unsupported';

export class ArchiveError extends Error {
  constructor(
    readonly code: ArchiveProblem,
    options?: ErrorOptions,
  ) {
    super(`The archive cannot be read: ${code}.`, options);
    this.name = 'ArchiveError';
  }
}

interface Entry {
  readonly encrypted: boolean;
  readonly method: number;
  /** Compressed bytes; what the archive says about their size when inflated is not relied on. */
  readonly size: number;
  /** Where the file's own header begins. */
  readonly offset: number;
}

export interface Archive {
  has(name: string): boolean;
  /** The file `name` as UTF-8 text, of at most `limit` bytes. Throws ArchiveError; the reason of `signal` when cancelled. */
  text(name: string, limit: number, signal?: AbortSignal): Promise<string>;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
/** More files than any workbook has. */
const ENTRY_LIMIT = 5_000;
const STORED = 0;
const DEFLATED = 8;

/** The archive in `bytes`, which are kept. Throws ArchiveError. */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = entriesOf(bytes);
  return {
    has: (name) => entries.has(name),
    async text(name, limit, signal) {
      const entry = entries.get(name);
      if (!entry) throw new ArchiveError('damaged');
      if (entry.encrypted) throw new ArchiveError('encrypted');
      const stream = inflated(contentOf(bytes, entry), entry.method);
      return textOf(stream, limit, signal);
    },
  };
}

function entriesOf(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_LENGTH;
  // A comment of up to 65,535 bytes may follow.
  const last = Math.max(0, end - 0xffff);
  while (end >= last && view.getUint32(end, true) !== END) end -= 1;
  if (end < last) throw new ArchiveError('unknown');
  const count = view.getUint16(end + 10, true);
  if (count > ENTRY_LIMIT) throw new ArchiveError('too_large');
  const entries = new Map<string, Entry>();
  try {
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== CENTRAL) throw new ArchiveError('damaged');
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      entries.set(name, {
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        size: view.getUint32(at + 20, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError('damaged', { cause: error });
  }
  return entries;
}

function contentOf(bytes: Uint8Array, { offset, size }: Entry): Uint8Array<ArrayBuffer> {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || header.getUint32(offset, true) !== LOCAL) throw new ArchiveError('damaged');
  const from = offset + 30 + header.getUint16(offset + 26, true) + header.getUint16(offset + 28, true);
  if (from + size > bytes.length) throw new ArchiveError('damaged');
  return new Uint8Array(bytes.subarray(from, from + size));
}

function inflated(content: Uint8Array<ArrayBuffer>, method: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([content]).stream();
  if (method === STORED) return stream;
  if (method !== DEFLATED) throw new ArchiveError('damaged');
  let decompression: DecompressionStream;
  try {
    decompression = new DecompressionStream('deflate-raw');
  } catch (error) {
    throw new ArchiveError('unsupported', { cause: error });
  }
  return stream.pipeThrough(decompression);
}

async function textOf(stream: ReadableStream<Uint8Array>, limit: number, signal?: AbortSignal): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      length += value.length;
      if (length > limit) throw new ArchiveError('too_large');
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    // Whatever happened, nothing more is inflated.
    reader.cancel().catch(() => undefined);
    if (error instanceof ArchiveError || signal?.aborted) throw error;
    throw new ArchiveError('damaged', { cause: error });
  }
}
