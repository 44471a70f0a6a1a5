/** The texts of one language, fetched by area: a page downloads those it shows. */

/** What is opened by somebody and brings texts of its own. */
export type Area = 'purchase' | 'profile';

type Fetch = () => Promise<{ readonly default: string }>;

/** A locale as it ships: FTL sources. `shared` is what all areas need, but nobody before an area is opened. */
interface Shipped extends Record<Area | 'shared', Fetch> {
  readonly core: string;
}

export interface Catalogue {
  /** FTL sources that are here, the core first. Grows with each area. */
  readonly sources: readonly string[];
  /** Areas that were asked for, whether they are here or not. */
  readonly wanted: ReadonlySet<Area>;
  has(area: Area): boolean;
  /** Fetches an area once; after a failure it can be tried again. */
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

function catalogueOf(shipped: Shipped): Catalogue {
  const sources = [shipped.core];
  const wanted = new Set<Area>();
  const here = new Set<Area>();
  const fetches = new Map<Area | 'shared', Promise<void>>();
  function fetched(part: Area | 'shared'): Promise<void> {
    const known = fetches.get(part);
    if (known) return known;
    const fetching = shipped[part]().then(
      (module) => void sources.push(module.default),
      (reason: unknown) => {
        fetches.delete(part);
        throw reason;
      },
    );
    fetches.set(part, fetching);
    return fetching;
  }
  return {
    sources,
    wanted,
    has: (area) => here.has(area),
    async load(area) {
      wanted.add(area);
      await Promise.all([fetched('shared'), fetched(area)]);
      here.add(area);
    },
  };
}

/** A catalogue that is complete from the start, such as a host's own. */
export const wholeCatalogue = (ftl: string): Catalogue => ({ sources: [ftl], wanted: new Set(), has: () => true, load: () => Promise.resolve() });

/**
 * Fetches the core texts of a language; the catalogue fetches the rest. The region stays in `locale` ("fr-CA" reads the
 * French texts and writes dates and amounts as in Canada); a language that is not shipped gets English.
 */
export async function loadCatalogue(locale: string): Promise<{ locale: string; catalogue: Catalogue }> {
  const tag = canonical(locale);
  const load = LOADERS[tag.split('-')[0] ?? ''];
  return { locale: load ? tag : 'en', catalogue: catalogueOf((await (load ?? en)()).default) };
}
