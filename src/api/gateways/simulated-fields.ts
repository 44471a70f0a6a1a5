/** Number, expiry and security code as typed: formatted, checked, and told what is wrong beside each field. */
import { cardBrandName } from '../../domain/card-brands.js';
import { cardBrandOf, passesLuhn } from '../../domain/card-number.js';
import { make } from './simulated-frame.js';
import type { SimulatedTexts } from './simulated-texts.js';

export interface TypedCard {
  readonly number: string;
  readonly expMonth: number;
  readonly expYear: number;
}

export interface CardFields {
  readonly element: HTMLElement;
  /** The card when everything is right; otherwise shows what is wrong, goes there, and answers undefined. */
  read(): TypedCard | undefined;
  /** How far typing is, without a word about what is wrong. */
  readonly progress: 'empty' | 'incomplete' | 'complete';
  focus(): void;
  lock(locked: boolean): void;
}

type FieldName = 'number' | 'expiry' | 'cvc';
type Problem = Exclude<keyof SimulatedTexts, 'number' | 'expiry' | 'cvc'>;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function writeNumber(text: string): string {
  const digits = digitsOf(text).slice(0, 19);
  return cardBrandOf(digits) === 'amex'
    ? digits.slice(0, 15).replace(/^(.{4})(.{1,6})?(.*)$/, (_, ...groups: string[]) => groups.slice(0, 3).filter(Boolean).join(' '))
    : digits.replace(/(.{4})(?=.)/g, '$1 ');
}

function writeExpiry(text: string): string {
  let digits = digitsOf(text);
  if (/^[2-9]/.test(digits)) digits = `0${digits}`;
  // Six digits come from autofill or pasting: the year with its century.
  if (digits.length === 6) digits = digits.slice(0, 2) + digits.slice(4);
  digits = digits.slice(0, 4);
  return digits.length > 2 ? `${digits.slice(0, 2)} / ${digits.slice(2)}` : digits;
}

const writeCvc = (text: string): string => digitsOf(text).slice(0, 4);

/** Rewrites a field and leaves the caret behind the same digit. */
function rewrite(input: HTMLInputElement, write: (text: string) => string): void {
  const caret = input.selectionStart ?? input.value.length;
  const atEnd = caret === input.value.length;
  const before = digitsOf(input.value.slice(0, caret)).length;
  const text = write(input.value);
  if (text === input.value) return;
  input.value = text;
  let at = atEnd ? text.length : 0;
  if (!atEnd) for (let seen = 0; seen < before && at < text.length; at += 1) if (/\d/.test(text[at] ?? '')) seen += 1;
  input.setSelectionRange(at, at);
}

export function createCardFields(doc: Document, texts: SimulatedTexts, onEnter: () => void): CardFields {
  const brand = make(doc, 'span', { class: 'brand', 'aria-hidden': 'true' });
  const writers = { number: writeNumber, expiry: writeExpiry, cvc: writeCvc } as const;

  const input = (name: FieldName, autocomplete: string, placeholder: string): HTMLInputElement =>
    make(doc, 'input', {
      id: name,
      type: 'text',
      inputmode: 'numeric',
      autocomplete,
      placeholder,
      'aria-required': 'true',
      'aria-describedby': `${name}-error`,
      input: () => {
        rewrite(inputs[name], writers[name]);
        if (inputs[name].getAttribute('aria-invalid') === 'true') show(name, problemOf(name));
        if (name === 'number') {
          const found = cardBrandOf(digitsOf(inputs.number.value));
          brand.textContent = found === 'unknown' ? '' : cardBrandName(found);
        }
      },
      blur: () => {
        // An empty field is not wrong before anybody sends it.
        if (inputs[name].value !== '') show(name, problemOf(name));
      },
      keydown: (event) => {
        if ((event as KeyboardEvent).key === 'Enter') onEnter();
      },
    });
  const inputs: Readonly<Record<FieldName, HTMLInputElement>> = {
    number: input('number', 'cc-number', '1234 1234 1234 1234'),
    expiry: input('expiry', 'cc-exp', texts.expiryHint),
    cvc: input('cvc', 'cc-csc', 'CVC'),
  };
  const errors: Readonly<Record<FieldName, HTMLElement>> = {
    number: make(doc, 'p', { id: 'number-error', class: 'error' }),
    expiry: make(doc, 'p', { id: 'expiry-error', class: 'error' }),
    cvc: make(doc, 'p', { id: 'cvc-error', class: 'error' }),
  };

  function expiry(): { month: number; year: number } | undefined {
    const [, month, year] = /^(\d\d) \/ (\d\d)$/.exec(inputs.expiry.value) ?? [];
    return month === undefined || Number(month) < 1 || Number(month) > 12
      ? undefined
      : { month: Number(month), year: 2000 + Number(year) };
  }

  function problemOf(name: FieldName): Problem | undefined {
    const digits = digitsOf(inputs[name].value);
    if (digits === '') return `${name}-required`;
    if (name === 'number') return digits.length < 13 || !passesLuhn(digits) ? 'number-invalid' : undefined;
    if (name === 'cvc') {
      return digits.length < (cardBrandOf(digitsOf(inputs.number.value)) === 'amex' ? 4 : 3) ? 'cvc-invalid' : undefined;
    }
    const date = expiry();
    if (date === undefined) return 'expiry-invalid';
    // A card is good until the end of its month.
    return Date.now() >= new Date(date.year, date.month, 1).getTime() ? 'expiry-past' : undefined;
  }

  function show(name: FieldName, problem: Problem | undefined): void {
    errors[name].textContent = problem === undefined ? '' : texts[problem];
    inputs[name].setAttribute('aria-invalid', String(problem !== undefined));
  }

  const field = (name: FieldName, extra: string): HTMLElement =>
    make(
      doc,
      'div',
      { class: extra },
      make(doc, 'label', { for: name }, texts[name]),
      make(doc, 'div', { class: 'control' }, inputs[name], ...(name === 'number' ? [brand] : [])),
      errors[name],
    );

  return {
    element: make(
      doc, 'main', {},
      field('number', 'wide'), field('expiry', ''), field('cvc', ''),
      make(doc, 'p', { class: 'wide muted' }, texts.test),
    ),
    read() {
      let first: FieldName | undefined;
      for (const name of ['number', 'expiry', 'cvc'] as const) {
        const problem = problemOf(name);
        show(name, problem);
        if (problem !== undefined) first ??= name;
      }
      const date = expiry();
      if (first !== undefined || date === undefined) {
        inputs[first ?? 'expiry'].focus();
        return undefined;
      }
      return { number: digitsOf(inputs.number.value), expMonth: date.month, expYear: date.year };
    },
    get progress() {
      const names = ['number', 'expiry', 'cvc'] as const;
      if (names.every((name) => inputs[name].value === '')) return 'empty';
      return names.every((name) => problemOf(name) === undefined) ? 'complete' : 'incomplete';
    },
    focus: () => inputs.number.focus(),
    lock(locked) {
      for (const element of Object.values(inputs)) element.readOnly = locked;
    },
  };
}
