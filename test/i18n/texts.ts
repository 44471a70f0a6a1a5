/** The texts as tests want them: a language with everything loaded, and the FTL sources by part. */
import { createI18n, loadCatalogue, type I18n, type I18nOptions, type LOCALES } from '../../src/i18n/i18n.js';
import english from '../../src/i18n/locales/en.js';
import french from '../../src/i18n/locales/fr.js';
import turkish from '../../src/i18n/locales/tr.js';

export type Locale = (typeof LOCALES)[number];

/** What is fetched on its own. */
export const PARTS = ['core', 'shared', 'purchase', 'profile', 'plans', 'credits', 'invoices', 'summary', 'manage', 'topup'] as const;
export type Part = (typeof PARTS)[number];

const shipped = { en: english, fr: french, tr: turkish };

export async function ftlOf(locale: Locale): Promise<Record<Part, string>> {
  const { core, ...areas } = shipped[locale];
  const { purchase, profile, plans, credits, invoices, summary, manage, topup } = areas;
  const [[shared, buying], [, billing], ...views] = await Promise.all([purchase(), profile(), plans(), credits(), invoices(), summary(), manage(), topup()]);
  const [changing, using, owing, summing, managing, adding] = views.map(([texts]) => texts.default) as [string, string, string, string, string, string];
  return { core, shared: shared.default, purchase: buying.default, profile: billing.default, plans: changing, credits: using, invoices: owing, summary: summing, manage: managing, topup: adding };
}

/** All parts in one. */
export const wholeFtl = async (locale: Locale): Promise<string> => Object.values(await ftlOf(locale)).join('\n');

/** A language in which everything was opened. */
export async function language(locale: string, options: Partial<I18nOptions> = {}): Promise<I18n> {
  const i18n = createI18n({ ...(await loadCatalogue(locale)), ...options });
  await Promise.all((['purchase', 'profile', 'plans', 'credits', 'invoices', 'summary', 'manage', 'topup'] as const).map((area) => i18n.load(area)));
  return i18n;
}
