/** The Payment Element's frame: draws card fields, keeps what is typed, and takes it to its own origin's server. */
import type { PaymentIntent, SetupIntent, StripeError } from '@stripe/stripe-js';
import { createCardFields, type CardFields, type TypedCard } from '../../../api/gateways/simulated-fields.js';
import { dressFrame, type FrameWindow } from '../../../api/gateways/simulated-frame.js';
import { simulatedTexts } from '../../../api/gateways/simulated-texts.js';
import type { ConfirmRequest, FrameSetup, FromFrame, Link, Outcome, ToFrame } from '../messages.js';
import { askJson, type Ask } from './ask.js';
import { lookOf } from './look.js';

export interface FrameOptions {
  readonly view: FrameWindow;
  readonly ask: Ask;
  /** Opens the line to the page; what the page says goes to `hear`. */
  readonly open: (hear: (message: ToFrame) => void) => Link<FromFrame>;
}

const INCOMPLETE: StripeError = { type: 'validation_error', code: 'incomplete_number', message: 'Your card number is incomplete.' };

export function startPaymentFrame({ view, ask, open }: FrameOptions): void {
  const { document: doc } = view;
  let fields: CardFields | undefined;
  let setup: FrameSetup | undefined;

  const line = open((message) => {
    if (message.type === 'init') void begin(message.setup);
    else if (message.type === 'update') dress(message.setup);
    else if (message.type === 'focus') fields?.focus();
    else if (message.type === 'blur') (doc.activeElement as HTMLElement | null)?.blur();
    else if (message.type === 'clear') draw();
    else if (message.type === 'submit') line.send({ type: 'submitted', id: message.id, error: fields?.read() ? undefined : INCOMPLETE });
    else if (message.type === 'confirm') void confirm(message.id, message.request);
  });

  function dress(next: FrameSetup): void {
    setup = next;
    const locale = next.locale === 'auto' ? view.navigator.language : next.locale;
    // Stripe's fields run in the direction of their language, whatever the page around them does.
    const dir = /^(ar|he)\b/.test(locale) ? 'rtl' : 'ltr';
    dressFrame(view, { title: simulatedTexts(locale).fieldsTitle, locale, dir, appearance: lookOf(next.appearance) });
  }

  /** Empty fields, as at first. */
  function draw(): void {
    fields = createCardFields(doc, simulatedTexts(doc.documentElement.lang), () => line.send({ type: 'enter' }));
    fields.lock(setup?.options.readOnly === true);
    doc.body.replaceChildren(fields.element);
  }

  async function begin(first: FrameSetup): Promise<void> {
    dress(first);
    const query = new URLSearchParams({ key: first.key, ...(first.clientSecret !== undefined && { client_secret: first.clientSecret }) });
    const session = await askJson(ask, `/v1/elements/sessions?${query}`);
    if ('error' in session) return line.send({ type: 'loaderror', error: session.error });
    draw();
    line.send({ type: 'ready' });
  }

  async function confirm(id: number, { kind, clientSecret, fields: more }: ConfirmRequest): Promise<void> {
    const card = fields?.read();
    if (!fields || !card) return line.send({ type: 'confirmed', id, outcome: { error: INCOMPLETE } });
    fields.lock(true);
    const body = new URLSearchParams({ ...more, ...cardFields(card), key: setup?.key ?? '', client_secret: clientSecret });
    const path = `/v1/${kind}_intents/${clientSecret.split('_secret')[0]}/confirm`;
    const answer = await askJson<SetupIntent | PaymentIntent>(ask, path, { method: 'POST', body });
    fields.lock(setup?.options.readOnly === true);
    const outcome: Outcome = 'error' in answer ? answer : { intent: answer.value };
    line.send({ type: 'confirmed', id, outcome });
  }

  doc.addEventListener('input', () => {
    const progress = fields?.progress ?? 'empty';
    line.send({ type: 'change', empty: progress === 'empty', complete: progress === 'complete' });
  });
  doc.addEventListener('focusin', () => line.send({ type: 'focus' }));
  doc.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget === null) line.send({ type: 'blur' });
  });
  doc.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') line.send({ type: 'escape' });
  });
  new view.ResizeObserver(() => line.send({ type: 'resize', height: Math.ceil(doc.body.getBoundingClientRect().height) })).observe(doc.body);
  line.send({ type: 'hello' });
}

function cardFields({ number, expMonth, expYear }: TypedCard): Record<string, string> {
  return {
    'payment_method_data[type]': 'card',
    'payment_method_data[card][number]': number,
    'payment_method_data[card][exp_month]': String(expMonth),
    'payment_method_data[card][exp_year]': String(expYear),
  };
}
