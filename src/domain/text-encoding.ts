/** Files as text: which encoding they were saved in, found or chosen by hand. */

/** What is found; also the first of what can be chosen. */
export type FoundEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1254';
/** What a person may choose. The last three are never found: nothing in a file tells them from the others. */
export type TextEncoding = FoundEncoding | 'windows-1250' | 'windows-1251' | 'macintosh';

export const TEXT_ENCODINGS: readonly TextEncoding[] = [
  'utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1254', 'windows-1250', 'windows-1251', 'macintosh',
];

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * `bytes` as text without its byte order mark, in `encoding` or in the one that is found: by byte order mark; UTF-16
 * where every other byte is zero; UTF-8 where the bytes are valid UTF-8; else the Western code page of Windows, or the
 * Turkish one when the letters speak for it. Characters that an encoding chosen by hand does not have become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, encoding?: TextEncoding): DecodedText {
  const chosen = encoding ?? markOf(bytes) ?? zerosOf(bytes);
  if (chosen !== undefined) return { text: decoded(bytes, chosen), encoding: chosen };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const page = codePageOf(bytes);
    return { text: decoded(bytes, page), encoding: page };
  }
}

/** What windows-1252 has where Latin-1 has control characters, from 0x80 on; a space where it has nothing. */
const QUOTES_AND_DASHES = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function decoded(bytes: Uint8Array, encoding: TextEncoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  // Several versions of Node take windows-1252 for Latin-1; in browsers nothing is left to replace.
  return encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, (char) => QUOTES_AND_DASHES.charAt(char.charCodeAt(0) - 0x80).trim() || char) : text;
}

function markOf([first, second, third]: Uint8Array): FoundEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: addresses, separators and line ends are ASCII, so that one byte of two is zero again and again. */
function zerosOf(bytes: Uint8Array): FoundEncoding | undefined {
  const pairs = Math.min(bytes.length >> 1, 2_048);
  let [high, low] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) high += 1;
    if (bytes[pair * 2 + 1] === 0) low += 1;
  }
  if (low * 3 > pairs && high * 20 <= low) return 'utf-16le';
  return high * 3 > pairs && low * 20 <= high ? 'utf-16be' : undefined;
}

/** ğ İ ı Ş ş Ğ in windows-1254; in windows-1252 the Icelandic and Faroese ð Ý ý Þ þ Ð. All else is the same in both. */
const DIFFERENT = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);
/** á í ó ú æ and their capitals: in Icelandic, Faroese and Czech in almost every name, in Turkish in none. */
const NOT_TURKISH = new Set([0xc1, 0xcd, 0xd3, 0xda, 0xc6, 0xe1, 0xed, 0xf3, 0xfa, 0xe6]);

/**
 * The two code pages differ in six letters. Turkish has them all the time, the languages of the other page only beside
 * vowels that Turkish lacks: so it is Turkish when the six are more than twice as many as those vowels.
 */
function codePageOf(bytes: Uint8Array): FoundEncoding {
  let [turkish, other] = [0, 0];
  for (const byte of bytes) {
    if (byte < 0xc0) continue;
    if (DIFFERENT.has(byte)) turkish += 1;
    else if (NOT_TURKISH.has(byte)) other += 1;
  }
  return turkish > other * 2 ? 'windows-1254' : 'windows-1252';
}

export type FileKind = 'text' | 'zip' | 'old_excel';

/**
 * What a file is by its first bytes, whatever its name says: a zip archive, as .xlsx is one; the compound file of .xls,
 * in which Excel also keeps workbooks with a password; or what can be tried as text.
 */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const starts = (...signature: number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'zip';
  return starts(0xd0, 0xcf, 0x11, 0xe0) ? 'old_excel' : 'text';
}
