/** What people do in several flows: reading amounts, filling in forms, waiting for what they would wait for. */
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The amount a text states, in minor units of a currency with two decimals: "Pay now – ₺1,135.20" → 113520. */
export async function amountIn(locator: Locator): Promise<number> {
  const text = (await locator.innerText()).replace(/\u202f|\u00a0/g, '');
  const [amount] = /\d[\d.,]*[.,]\d\d(?!\d)/.exec(text) ?? [];
  if (amount === undefined) throw new Error(`no amount in "${text}"`);
  return Number(amount.replace(/\D/g, ''));
}

/** The button once it can be pressed: while a price is worked out it cannot. */
export async function ready(button: Locator): Promise<Locator> {
  const enabled = button.and(button.page().locator(':enabled:not([aria-disabled="true"])'));
  await enabled.waitFor();
  return enabled;
}

/** Waits until a text is on screen. */
export async function sees(page: Page, text: string | RegExp): Promise<Locator> {
  const found = page.getByText(text).filter({ visible: true }).first();
  await found.waitFor();
  return found;
}

/** Waits until nothing with this text is on screen. */
export async function seesNoMore(locator: Locator): Promise<void> {
  await locator.first().waitFor({ state: 'hidden' });
}

/** Labels of the card form as one product and its provider call them. */
export interface CardWords {
  readonly frame: string;
  readonly holder: string;
  readonly number: string;
  readonly expiry: string;
  readonly code: string;
  readonly consent: RegExp;
  readonly save: string;
}

export const CARD_WORDS = {
  en: {
    frame: 'Card details',
    holder: 'Name on card',
    number: 'Card number',
    expiry: 'Expiry date',
    code: 'Security code',
    consent: /store this card securely/,
    save: 'Save card',
  },
  tr: {
    frame: 'Kart bilgileri',
    holder: 'Kart üzerindeki ad',
    number: 'Kart numarası',
    expiry: 'Son kullanma tarihi',
    code: 'Güvenlik kodu',
    consent: /güvenle saklanmasına izin/,
    save: 'Kartı kaydet',
  },
  fr: {
    frame: 'Données de la carte',
    holder: 'Nom sur la carte',
    number: 'Numéro de carte',
    expiry: 'Date d’expiration',
    code: 'Code de sécurité',
    consent: /conserver cette carte de façon sécurisée/,
    save: 'Enregistrer la carte',
  },
} as const satisfies Readonly<Record<string, CardWords>>;

/** Stripe names its frame so, whatever the language. */
const STRIPE_FRAME = 'Secure payment input frame';

/** The same words around Stripe's frame. */
export const withStripe = (words: CardWords): CardWords => ({ ...words, frame: STRIPE_FRAME });

/** The bank's question as Stripe shows it: over the whole page. */
export const overlayOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Secure payment authentication"]');

/** Types a card into the provider's own frame, and the holder and the consent around it. Does not save. `at`: which of several. */
export async function typeCard(page: Page, number: string, words: CardWords = CARD_WORDS.en, at = 0): Promise<void> {
  const frame = page.frameLocator(`iframe[title="${words.frame}"]`).nth(at);
  await page.getByLabel(words.holder).fill('Ana Ferreira');
  await frame.getByLabel(words.number).fill(number);
  await frame.getByLabel(words.expiry).fill('08 / 30');
  await frame.getByLabel(words.code).fill('123');
  await page.getByRole('checkbox', { name: words.consent }).check();
}

/** A complete billing profile in Türkiye, by the labels of the English page. */
export const TURKISH_PROFILE: Readonly<Record<string, string>> = {
  'First name': 'Ana',
  'Last name': 'Ferreira',
  'Company legal name': 'Yelken Lojistik A.Ş.',
  'City or district': 'Çankaya',
  'Postal code': '06690',
  'Address line': 'Çınar Sokak 12/4',
  'Tax city': 'Çankaya',
};

/** Fills in the billing information of the help desk. Does not save. */
export async function typeProfile(page: Page, profile: Readonly<Record<string, string>> = TURKISH_PROFILE): Promise<void> {
  await page.getByLabel('Country').selectOption({ label: 'Türkiye' });
  await page.getByLabel('Province').selectOption({ label: 'Ankara' });
  for (const [label, value] of Object.entries(profile)) await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByLabel(/^Tax number/).fill('1234567890');
}
