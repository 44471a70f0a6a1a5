/** The bank's question (3-D Secure): over the page in a frame of its own, or on a page that leads back. */
import type { PaymentIntent, SetupIntent } from '@stripe/stripe-js';
import { dressFrame, make, type FrameWindow } from '../../../api/gateways/simulated-frame.js';
import { simulatedTexts } from '../../../api/gateways/simulated-texts.js';
import { askJson, type Ask } from './ask.js';
import { lookOf } from './look.js';

export interface ChallengeOptions {
  readonly view: FrameWindow;
  readonly ask: Ask;
  readonly key: string;
  readonly clientSecret: string;
  /** BCP 47. */
  readonly locale: string;
  /** Called once, with the intent as it is then; undefined when the server did not answer. */
  readonly through: (intent: SetupIntent | PaymentIntent | undefined) => void;
}

/** What a buyer can do: the words of Stripe's own test page where they are not the bank's. */
const CANCEL: Readonly<Record<string, string>> = { en: 'Cancel', fr: 'Annuler', tr: 'Vazgeç' };

/** A dialog in the middle of whatever is dimmed behind it. */
const OVERLAY = `
  html { background: rgb(12 16 28 / 0.55); }
  body { display: grid; place-items: center; box-sizing: border-box; min-block-size: 100vh; padding: 16px; }
  main { box-sizing: border-box; inline-size: min(26em, 100%); padding: 1.5em; border-radius: 8px; background: #fff; }
`;

export const kindOf = (clientSecret: string): 'setup' | 'payment' => (clientSecret.startsWith('seti_') ? 'setup' : 'payment');

export function startChallenge({ view, ask, key, clientSecret, locale, through }: ChallengeOptions): void {
  const { document: doc } = view;
  const texts = simulatedTexts(locale);
  dressFrame(view, { title: texts.bankTitle, locale, dir: 'ltr', appearance: lookOf({}) });
  const path = `/v1/${kindOf(clientSecret)}_intents/${clientSecret.split('_secret')[0]}`;

  async function answer(verb: string, outcome: string): Promise<void> {
    for (const button of buttons) button.disabled = true;
    const body = new URLSearchParams({ key, client_secret: clientSecret, outcome });
    const told = await askJson<SetupIntent | PaymentIntent>(ask, `${path}/${verb}`, { method: 'POST', body });
    through('value' in told ? told.value : undefined);
  }

  const button = (text: string, kind: string, verb: string, outcome: string) =>
    make(doc, 'button', { type: 'button', class: kind, click: () => void answer(verb, outcome) }, text);
  const buttons = [
    button(texts.approve, 'primary', 'authenticate', 'complete'),
    button(texts.refuse, '', 'authenticate', 'fail'),
    button(CANCEL[locale.split('-')[0] ?? ''] ?? 'Cancel', '', 'source_cancel', ''),
  ];
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(OVERLAY);
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
  doc.body.replaceChildren(
    make(
      doc,
      'main',
      {},
      make(doc, 'h1', { class: 'wide' }, texts.bankTitle),
      make(doc, 'p', { class: 'wide muted' }, texts.bankText),
      make(doc, 'div', { class: 'wide buttons' }, ...buttons),
    ),
  );
  doc.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') buttons[2]?.click();
  });
  buttons[0]?.focus();
}
