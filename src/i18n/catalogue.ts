/** The texts of one language, fetched by area: a page downloads those it shows. */

/** What is opened by somebody and brings texts of its own. */
export type Area = 'purchase' | 'profile' | 'forms' | 'plans' | 'credits' | 'invoices' | 'summary' | 'manage' | 'topup' | 'invite' | 'people' | 'inviting' | 'importing' | 'codes' | 'redeem' | 'seat' | 'members' | 'find' | 'member';

/** A locale as it ships, in FTL. `core` holds what can stand on screen before anybody opened anything. */
type Shipped = { readonly core: string } & { readonly [A in Area]?: () => Promise<readonly { readonly default: string }[]> };

export interface Catalogue {
  /** FTL sources that are here, the core first. Grows with each area. */
  readonly sources: readonly string[];
  /** Areas that were asked for, whether they are here or not. */
  readonly wanted: ReadonlySet<Area>;
  has(area: Area): boolean;
  /** Fetches an area; modules are fetched once, and again only after a failure. */
  load(area: Area): Promise<void>;
}

/** Locales the package ships. */
export const LOCALES = ['en', 'fr', 'tr'] as const;

const en = () => import('./locales/en.js');
const LOADERS: Record<string, () => Promise<{ default: Shipped }>> = {
  en,
  fr: () => import('./locales/fr.js'),
  tr: () => import('./locales/tr.js'),
};

/** A well-formed tag for whatever the host wrote ("fr_CA"), or "en". */
export function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Also for a host's own language, which may be all `core`. */
export function catalogueOf(shipped: Shipped): Catalogue {
  const sources = [shipped.core];
  const wanted = new Set<Area>();
  const here = new Set<Area>();
  return {
    sources,
    wanted,
    has: (area) => here.has(area),
    async load(area) {
      wanted.add(area);
      for (const { default: ftl } of (await shipped[area]?.()) ?? []) if (!sources.includes(ftl)) sources.push(ftl);
      here.add(area);
    },
  };
}

/**
 * Fetches the core texts of a language; the catalogue fetches the rest. The region stays in `locale` ("fr-CA" reads the
 * French texts and writes dates and amounts as in Canada); a language that is not shipped gets English.
 */
export async function loadCatalogue(locale: string): Promise<{ locale: string; catalogue: Catalogue }> {
  const tag = canonical(locale);
  const load = LOADERS[tag.split('-')[0] ?? ''];
  return { locale: load ? tag : 'en', catalogue: catalogueOf((await (load ?? en)()).default) };
}
