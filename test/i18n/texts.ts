/** The texts as tests want them: a language with everything loaded, and the FTL sources by file. */
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { globSync } from '../../scripts/glob.js';
import type { Area } from '../../src/i18n/catalogue.js';
import { createI18n, loadCatalogue, type I18n, type I18nOptions, type LOCALES } from '../../src/i18n/i18n.js';
import english from '../../src/i18n/locales/en.js';

export type Locale = (typeof LOCALES)[number];

const filesOf = (locale: Locale): string[] => globSync(fileURLToPath(new URL(`../../src/i18n/locales/${locale}`, import.meta.url)), (path) => path.endsWith('.ts'));

/** What is fetched on its own, by the names of the English files. */
export const PARTS: readonly string[] = filesOf('en').map((path) => basename(path, '.ts'));

/** What the catalogue can be asked for. */
export const AREAS = Object.keys(english).filter((name) => name !== 'core') as Area[];

/** FTL sources by part. */
export async function ftlOf(locale: Locale): Promise<Readonly<Record<string, string>>> {
  const read = filesOf(locale).map(async (path) => {
    const { default: ftl } = (await import(pathToFileURL(path).href)) as { default: string };
    return [basename(path, '.ts'), ftl] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** All parts in one. */
export const wholeFtl = async (locale: Locale): Promise<string> => Object.values(await ftlOf(locale)).join('\n');

/** A language in which everything was opened. */
export async function language(locale: string, options: Partial<I18nOptions> = {}): Promise<I18n> {
  const i18n = createI18n({ ...(await loadCatalogue(locale)), ...options });
  await Promise.all(AREAS.map((area) => i18n.load(area)));
  return i18n;
}
