/** Workbooks byte by byte, as Excel, LibreOffice and Google Sheets write them, with what is peculiar to each. */
import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface WorkbookParts {
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly relations?: string;
}

export const relation = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
export const relations = (...rows: string[]): string => `${XML}<Relationships xmlns="${PACKAGE}">${rows.join('')}</Relationships>`;

/** The files of a workbook with one sheet. */
export function filesOf({ sheet, strings, styles, workbook, relations: own }: WorkbookParts): Record<string, string> {
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relations(relation('rId3', 'extended-properties', 'docProps/app.xml'), relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': workbook ?? `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': own ?? relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      ...(strings === undefined ? [] : [relation('rId4', 'sharedStrings', 'sharedStrings.xml')]),
      ...(styles === undefined ? [] : [relation('rId3', 'styles', 'styles.xml')]),
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strings }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
  };
}

export const zipped = (files: Record<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])), { level });

/** A sheet as Excel writes it: shared texts, spans, dates as numbers with a style, phonetic readings, escaped control characters. */
export const excel = (): Uint8Array => zipped(filesOf({
  sheet: `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:F4"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="24" customWidth="1"/></cols><sheetData><row r="1" spans="1:6" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>3</v></c></row><row r="2" spans="1:6"><c r="A2" s="2" t="s"><v>4</v></c><c r="B2" t="s"><v>5</v></c><c r="C2" t="s"><v>6</v></c><c r="D2" s="3"><v>46351</v></c><c r="E2" s="4"><v>46351.604166666664</v></c><c r="F2" t="b"><v>1</v></c></row><row r="3" spans="1:6"><c r="A3" s="1"/><c r="B3" s="1"/></row><row r="4" spans="1:6"><c r="A4" t="str"><f>LOWER("EFE@EXAMPLE.COM")</f><v>efe@example.com</v></c><c r="C4"><v>42</v></c><c r="D4"><v>0.1</v></c><c r="E4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F4"><v>1.2345678901200001E11</v></c></row></sheetData><rowBreaks count="1" manualBreakCount="1"><brk id="1"/></rowBreaks><pageMargins left="0.7"/></worksheet>`,
  strings: `${XML}<sst xmlns="${MAIN}" count="7" uniqueCount="7"><si><t>Email</t></si><si><t>First name</t></si><si><t xml:space="preserve"> Last name </t></si><si><t>Since</t></si><si><t>ana@example.com</t></si><si><r><rPr><b/><sz val="11"/></rPr><t>An</t></r><r><rPr><sz val="11"/></rPr><t xml:space="preserve">a &amp; Co_x000D_</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si></sst>`,
  styles: `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-41F]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0\\ &quot;days&quot;"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="0" fontId="1"><alignment wrapText="1"/></xf><xf numFmtId="164" xfId="0"/><xf numFmtId="22"/><xf numFmtId="0"/></cellXfs></styleSheet>`,
}));

/** As LibreOffice does: a date base, "General" in its formats, no references left out, a hidden sheet before. */
export const libreOffice = (): Uint8Array => zipped(filesOf({
  workbook: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="Calc"/><workbookPr backupFile="false" showObjects="all" date1904="true"/><sheets><sheet name="Lists" sheetId="1" state="hidden" r:id="rId2"/><sheet name="Équipe &amp; Co" sheetId="2" state="visible" r:id="rId3"/></sheets></workbook>`,
  relations: relations(relation('rId1', 'styles', 'styles.xml'), relation('rId2', 'worksheet', 'worksheets/hidden.xml'), relation('rId3', 'worksheet', 'worksheets/sheet1.xml'), relation('rId4', 'sharedStrings', 'sharedStrings.xml')),
  sheet: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData><row r="1" customFormat="false" ht="12.8" hidden="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c></row><row r="2" ht="12.8"><c r="A2" s="0" t="s"><v>2</v></c><c r="B2" s="1" t="n"><v>44889</v></c></row></sheetData></worksheet>`,
  strings: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t xml:space="preserve">Courriel</t></si><si><t xml:space="preserve">Depuis</t></si><si><t xml:space="preserve">zoe@exemple.fr</t></si></sst>`,
  styles: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
}));

/** As Google Sheets does: paths from the root, thousands of empty rows with styles only. */
export const googleSheets = (): Uint8Array => zipped({
  ...filesOf({
    sheet: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="1" t="s"><v>2</v></c><c r="B2" s="1" t="s"><v>3</v></c></row>${Array.from({ length: 998 }, (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" s="1"/></row>`).join('')}</sheetData></worksheet>`,
    strings: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}" uniqueCount="4"><si><t>E-posta</t></si><si><t>Ad</t></si><si><t>ayse@ornek.com</t></si><si><t>Ayşe</t></si></sst>`,
    relations: relations(relation('rId1', 'worksheet', '/xl/worksheets/sheet1.xml'), relation('rId2', 'sharedStrings', '/xl/sharedStrings.xml')),
  }),
});

/** As libraries do: every element with a prefix, texts in the cells, no references, the workbook in a folder of its own, nothing compressed. */
export const prefixed = (): Uint8Array => zipped({
  '_rels/.rels': `<r:Relationships xmlns:r="${PACKAGE}"><r:Relationship Id='R1' Type='${OFFICE}/officeDocument' Target='/book/main.xml'/></r:Relationships>`,
  'book/main.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:sheets><x:sheet name="S" sheetId="1" rel:id="R7"/></x:sheets></x:workbook>`,
  'book/_rels/main.xml.rels': relations(relation('R7', 'worksheet', './s.xml')),
  'book/s.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>ana@example.com</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:r><x:t>A</x:t></x:r><x:r><x:t>na</x:t></x:r></x:is></x:c><x:c t="d"><x:v>2026-11-25T00:00:00</x:v></x:c></x:row><x:row/><x:row><x:c/><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
}, 0);
