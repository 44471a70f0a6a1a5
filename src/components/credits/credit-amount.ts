/** How many credits of one kind are wanted: slider, number and ± are one value; or one of the packs. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CreditBalance, OrderDraft, Quote } from '../../api/contract/schemas.js';
import type { Interval } from '../../domain/proration.js';
import type { I18n } from '../../i18n/i18n.js';
import { describedBy, field } from '../parts/field.js';
import { slider } from '../parts/slider.js';
import { evensOf, readAmount, scaleOf, snapped, tiersOf, unitAmountOf, type CreditOffer, type Even, type Scale } from './credit-offer.js';
import type { Cover } from './forecast.js';

const DAY = 86_400_000;

/** Wrong texts that more typing may put right: said once the person moves on. */
const MAYBE_UNFINISHED = ['required', 'below_minimum', 'step'];

export interface AmountQuestion {
  readonly item: CreditBalance;
  readonly interval: Interval;
  readonly i18n: I18n;
  /** The offer for what is chosen now, if it is here. */
  readonly quote: Quote | undefined;
}

export class CreditAmount {
  readonly kind: string;
  readonly #onChange: () => void;
  readonly #id: string;
  #way: Cover['way'];
  #value: number;
  #pack: number | undefined;
  /** As typed; undefined = as the slider says. */
  #text: string | undefined;
  #checked = false;
  #known: { readonly offer: CreditOffer; readonly recurring: number; readonly scale: Scale; readonly evens: readonly Even[] } | undefined;

  constructor(id: string, item: CreditBalance, onChange: () => void, cover?: Cover) {
    this.#onChange = onChange;
    this.#id = id;
    this.kind = item.kind;
    this.#way = cover?.way ?? (item.offer ? 'every' : 'once');
    this.#pack = cover?.way === 'once' ? cover.quantity : item.packs[0]?.quantity;
    const more = cover?.way === 'every' ? cover.quantity : 0;
    this.#value = item.offer && !(item.recurring && !more) ? snapped(item.recurring + more, 0, scaleOf(item.offer, 0)) : item.recurring;
  }

  /** Adds what is wanted to an order; false when what is typed cannot be ordered. */
  addTo(draft: { credits: NonNullable<OrderDraft['credits']>; packs: NonNullable<OrderDraft['packs']> }, item: CreditBalance, locale: string): boolean {
    const { kind } = this;
    if (this.#way === 'once') {
      if (this.#pack !== undefined) draft.packs.push({ kind, quantity: this.#pack });
      return true;
    }
    const read = this.#read(item, locale);
    if (read?.ok && read.value !== item.recurring) draft.credits.push({ kind, quantity: read.value });
    return read?.ok === true;
  }

  render(question: AmountQuestion): TemplateResult {
    const { item } = question;
    const choice = item.offer !== null && item.packs.length > 0;
    return html`<div class="stack choice">
      ${choice ? this.#ways(question) : nothing}
      ${this.#way === 'every' && item.offer ? this.#every(question, item.offer) : this.#packs(question)}
    </div>`;
  }

  #ways({ item, interval, i18n }: AmountQuestion): TemplateResult {
    const way = (value: Cover['way'], text: string) => html`<label class="check"
      ><input type="radio" name="${this.#id}-way" .checked=${this.#way === value} @change=${() => this.#change(() => (this.#way = value))} /><span>${text}</span></label
    >`;
    return html`<fieldset class="ways">
      <legend class="visually-hidden">${i18n.t('topup-way', { name: item.name })}</legend>
      ${way('every', i18n.t('topup-every', { interval }))} ${way('once', i18n.t('topup-once'))}
    </fieldset>`;
  }

  #every(question: AmountQuestion, offer: CreditOffer): TemplateResult {
    const { item, interval, i18n } = question;
    const { scale, evens } = this.#knownOf(item, offer);
    const id = this.#id;
    const { name } = item;
    const unit = unitAmountOf(offer, this.#value);
    const price = unit === undefined ? '' : priceText(offer, unit, i18n);
    const label = i18n.t('topup-amount', { name, interval });
    const minimum = scale.zero ? 0 : scale.least;
    const set = (wanted: number): number => {
      this.#change(() => {
        this.#value = snapped(wanted, this.#value, scale);
        this.#text = undefined;
        this.#checked = false;
      });
      return this.#value;
    };
    const options = {
      id,
      label,
      hint: i18n.t('topup-range', { minimum: scale.least, maximum: scale.most, step: scale.step }),
      error: this.#error(question, scale),
    };
    const starts = tiersOf(offer).slice(1).map(({ from }) => Math.ceil(from / scale.step) * scale.step).filter((from) => from > scale.least && from < scale.most);
    const total = totalOf(item, question.quote);
    return html`${field({
        ...options,
        className: 'amounts',
        control: html`<div class="chosen" part="slider">
          ${slider({
            id: `${id}-slider`,
            label,
            minimum,
            maximum: scale.most,
            step: scale.step,
            value: this.#value,
            valueText: [i18n.t('topup-spoken', { count: this.#value, name, interval }), price].filter(Boolean).join(', '),
            marks: [...starts, minimum, scale.most].map((value) => ({ value, label: i18n.number(value) })),
            stretches: evens.map(({ from, target }) => ({ from, to: target })),
            lessLabel: i18n.t('topup-less', { name }),
            moreLabel: i18n.t('topup-more', { name }),
            onValue: set,
          })}
          <input
            id=${id}
            part="quantity"
            inputmode="numeric"
            autocomplete="off"
            .value=${this.#shown(i18n)}
            aria-invalid=${options.error ? 'true' : nothing}
            aria-describedby=${describedBy(options)}
            @input=${({ target }: Event) => this.#type((target as HTMLInputElement).value, item, i18n.locale)}
            @change=${() => this.#change(() => (this.#checked = true))}
            @keydown=${(event: KeyboardEvent) => {
              const by = event.key === 'ArrowUp' ? scale.step : event.key === 'ArrowDown' ? -scale.step : 0;
              if (!by) return;
              event.preventDefault();
              set(this.#value + by);
            }}
          />
        </div>`,
      })}
      <div class="worth">
        ${item.recurring && item.recurring !== this.#value
          ? html`<p class="change">
              <span class="visually-hidden">${i18n.t('topup-change-spoken', { from: item.recurring, to: this.#value, interval })}</span>
              <bdi aria-hidden="true">${i18n.t('topup-change', { from: item.recurring, to: this.#value, interval })}</bdi>
            </p>`
          : nothing}
        <p class="dotted small">
          ${price ? html`<span><bdi>${price}</bdi></span>` : nothing}
          ${this.#value && this.#value !== item.recurring && !options.error ? html`<span class="muted" aria-busy=${total === undefined}><bdi>${i18n.t('topup-total', { amount: total === undefined ? '…' : i18n.money(total, offer.currency), interval })}</bdi></span>` : nothing}
        </p>
        ${evens.map((even) => this.#even(even, question, set))}
      </div>
      ${offer.tiers.length > 1 ? this.#tiers(offer, unit, i18n) : nothing}
      ${scale.zero && this.#value ? html`<button type="button" class="link small" @click=${() => set(0)}>${i18n.t('topup-stop')}</button>` : nothing}`;
  }

  #even({ from, target }: Even, { i18n }: AmountQuestion, set: (value: number) => number): TemplateResult {
    const inside = this.#value >= from && this.#value < target;
    return html`<p class="small ${inside ? '' : 'muted'}"><bdi>${i18n.t('topup-even', { from, target })}</bdi>
      ${inside ? html`<button type="button" class="link" @click=${() => set(target)}>${i18n.t('topup-even-take', { count: target })}</button>` : nothing}</p>`;
  }

  #tiers(offer: CreditOffer, unit: number | undefined, i18n: I18n): TemplateResult {
    return html`<div class="tiers small">
      <p class="muted">${i18n.t(offer.mode === 'volume' ? 'topup-volume' : 'topup-graduated')}</p>
      <ul class="dotted muted">
        ${tiersOf(offer).map(({ from, amount }) => html`<li class=${amount === unit ? 'now' : ''}><bdi>${i18n.t('topup-tier', { from, price: priceText(offer, amount, i18n) })}</bdi></li>`)}
      </ul>
    </div>`;
  }

  #packs({ item, i18n }: AmountQuestion): TemplateResult {
    const now = Date.parse(item.usage.at);
    return html`<fieldset class="packs">
      <legend class="label">${item.name}</legend>
      ${item.packs.map(
        ({ quantity, amount, currency, validDays }) => html`<label class="check"
          ><input type="radio" name="${this.#id}-pack" .checked=${this.#pack === quantity} @change=${() => this.#change(() => (this.#pack = quantity))} /><span
            ><bdi class="strong">${i18n.t('topup-pack', { count: quantity, price: i18n.money(amount, currency) })}</bdi>
            <bdi class="small muted">${validDays === null ? i18n.t('topup-pack-ever') : i18n.t('topup-pack-until', { date: i18n.date(new Date(now + validDays * DAY).toISOString()) })}</bdi></span
          ></label
        >`,
      )}
    </fieldset>`;
  }

  #type(text: string, item: CreditBalance, locale: string): void {
    this.#change(() => {
      this.#text = text;
      const read = this.#read(item, locale);
      if (read?.ok) this.#value = read.value;
      else if (read && !MAYBE_UNFINISHED.includes(read.code)) this.#checked = true;
    });
  }

  #change(make: () => void): void {
    make();
    this.#onChange();
  }

  #shown(i18n: I18n): string {
    return this.#text ?? i18n.number(this.#value);
  }

  #read(item: CreditBalance, locale: string) {
    if (!item.offer) return undefined;
    if (this.#text === undefined) return { ok: true, value: this.#value } as const;
    return readAmount(this.#text, this.#knownOf(item, item.offer).scale, locale);
  }

  #error({ item, i18n }: AmountQuestion, { least, most, step }: Scale): string | undefined {
    const read = this.#read(item, i18n.locale);
    if (!this.#checked || !read || read.ok) return undefined;
    if (read.code === 'step') return i18n.t('topup-step', { step, example: least + step <= most ? least + step : least });
    return i18n.text(`quantity-${read.code}`, { minimum: least, maximum: most, example: least });
  }

  /** Break-evens are worked out once, not at every move of the slider. */
  #knownOf({ recurring }: CreditBalance, offer: CreditOffer) {
    if (this.#known?.offer !== offer || this.#known.recurring !== recurring) {
      const scale = scaleOf(offer, recurring);
      this.#known = { offer, recurring, scale, evens: evensOf(offer, scale) };
    }
    return this.#known;
  }
}

function priceText({ per, currency }: CreditOffer, amount: number, i18n: I18n): string {
  const price = i18n.money(amount, currency);
  return per === 1 ? i18n.t('topup-price-each', { price }) : i18n.t('topup-price', { price, per });
}

/** What one period of these credits costs, as the offer says. */
function totalOf({ name }: CreditBalance, quote: Quote | undefined): number | undefined {
  return quote?.renewal?.lines.filter(({ kind, label }) => kind === 'credits' && label === name).reduce((sum, { amount }) => sum + amount, 0);
}
