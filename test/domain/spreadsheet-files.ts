/** The same people in files as spreadsheets write them, byte by byte, with what is peculiar to each. */

export interface SpreadsheetFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding: string;
  readonly separator: string;
  /** Only found by hand: nothing in the bytes tells. */
  readonly byHand?: true;
}

const codePages = new Map<string, Map<string, number>>();

/** `text` in a code page of one byte; throws for what it lacks, so that no file is other than it says. */
export function inCodePage(text: string, codePage: string): Uint8Array {
  let bytes = codePages.get(codePage);
  if (!bytes) {
    const chars = [...new TextDecoder(codePage).decode(Uint8Array.from({ length: 256 }, (_, at) => at))];
    bytes = new Map(chars.map((char, at) => [char, at]));
    // Several versions of Node take windows-1252 for Latin-1, which has none of these.
    if (codePage === 'windows-1252') for (const [char, byte] of [['€', 0x80], ['Š', 0x8a], ['Œ', 0x8c], ['’', 0x92], ['–', 0x96], ['œ', 0x9c]] as const) bytes.set(char, byte);
    codePages.set(codePage, bytes);
  }
  return Uint8Array.from([...text].map((char) => {
    const byte = bytes.get(char);
    if (byte === undefined) throw new Error(`${char} is not in ${codePage}`);
    return byte;
  }));
}

export function inUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Everyone in these files, with letters that all Western code pages have. */
export const FRENCH = [
  { email: 'zoe.lefevre@exemple.fr', firstName: 'Zoé', lastName: 'Lefèvre', position: 'Responsable "grands comptes"; export' },
  { email: 'jb@exemple.fr', firstName: 'Jean-Baptiste', lastName: "d'Aubigné", position: '' },
  { email: 'n.oster@exemple.fr', firstName: 'Noël', lastName: 'Oster', position: 'Cheffe\nde projet, réseaux' },
];
export const TURKISH = [
  { email: 'ayse@ornek.com.tr', firstName: 'Ayşe', lastName: 'Yıldız', position: 'Müdür; satış' },
  { email: 'ibrahim@ornek.com.tr', firstName: 'İbrahim', lastName: 'Çağlar', position: 'Şoför "gece"' },
];

const FR_ROWS = (separator: string, line: string): string => {
  const quote = (text: string): string => (new RegExp(`["\n${separator}]`).test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [['Adresse e-mail', 'Prénom', 'Nom', 'Fonction'], ...FRENCH.map(({ email, firstName, lastName, position }) => [email, firstName, lastName, position])]
    .map((cells) => cells.map(quote).join(separator))
    .join(line);
};
const TR_ROWS = (separator: string, line: string): string =>
  [['E-posta', 'Ad', 'Soyad', 'Görev'], ...TURKISH.map(({ email, firstName, lastName, position }) => [email, firstName, lastName, `"${position.replaceAll('"', '""')}"`])]
    .map((cells) => cells.join(separator))
    .join(line);

export const FRENCH_FILES: readonly SpreadsheetFile[] = [
  // Excel ends the last line too, and keeps the line feeds of cells as they are.
  { name: 'Excel in French, CSV', bytes: inCodePage(`${FR_ROWS(';', '\r\n')}\r\n`, 'windows-1252'), encoding: 'windows-1252', separator: ';' },
  { name: 'Excel in French, CSV UTF-8', bytes: utf8(`\ufeff${FR_ROWS(';', '\r\n')}\r\n`), encoding: 'utf-8', separator: ';' },
  { name: 'Excel in English, CSV UTF-8', bytes: utf8(`\ufeff${FR_ROWS(',', '\r\n')}\r\n`), encoding: 'utf-8', separator: ',' },
  { name: 'Excel in English, CSV', bytes: inCodePage(`${FR_ROWS(',', '\r\n')}\r\n`, 'windows-1252'), encoding: 'windows-1252', separator: ',' },
  { name: 'Excel, Unicode text', bytes: inUtf16(`\ufeff${FR_ROWS('\t', '\r\n')}\r\n`, true), encoding: 'utf-16le', separator: '\t' },
  // Rows that were formatted, or emptied, stay as separators alone.
  { name: 'Excel with rows that were emptied', bytes: utf8(`\ufeff${FR_ROWS(';', '\r\n')}\r\n;;;\r\n;;;\r\n`), encoding: 'utf-8', separator: ';' },
  { name: 'Excel with the separator named', bytes: utf8(`\ufeffsep=;\r\n${FR_ROWS(';', '\r\n')}\r\n`), encoding: 'utf-8', separator: ';' },
  { name: 'Excel on a Mac, CSV (Macintosh)', bytes: inCodePage(`${FR_ROWS(';', '\r')}\r`, 'macintosh'), encoding: 'macintosh', separator: ';', byHand: true },
  { name: 'LibreOffice', bytes: utf8(`${FR_ROWS(',', '\n')}\n`), encoding: 'utf-8', separator: ',' },
  // Google Sheets does not end the last line.
  { name: 'Google Sheets', bytes: utf8(FR_ROWS(',', '\r\n')), encoding: 'utf-8', separator: ',' },
  { name: 'Google Sheets, TSV', bytes: utf8(FR_ROWS('\t', '\r\n')), encoding: 'utf-8', separator: '\t' },
  { name: 'a database with bars', bytes: utf8(`${FR_ROWS('|', '\n')}\n`), encoding: 'utf-8', separator: '|' },
];

export const TURKISH_FILES: readonly SpreadsheetFile[] = [
  { name: 'Excel in Turkish, CSV', bytes: inCodePage(`${TR_ROWS(';', '\r\n')}\r\n`, 'windows-1254'), encoding: 'windows-1254', separator: ';' },
  { name: 'Excel in Turkish, CSV UTF-8', bytes: utf8(`\ufeff${TR_ROWS(';', '\r\n')}\r\n`), encoding: 'utf-8', separator: ';' },
  { name: 'Excel in Turkish, Unicode text', bytes: inUtf16(`\ufeff${TR_ROWS('\t', '\r\n')}\r\n`, true), encoding: 'utf-16le', separator: '\t' },
  { name: 'LibreOffice, UTF-16 without a mark', bytes: inUtf16(`${TR_ROWS(',', '\n')}\n`, false), encoding: 'utf-16be', separator: ',' },
  { name: 'Google Sheets', bytes: utf8(TR_ROWS(',', '\r\n')), encoding: 'utf-8', separator: ',' },
];
