/** The number of seats as it is typed: what it means, what is wrong with it, and the field to type it in. */
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Subscription } from '../../api/contract/schemas.js';
import type { BillingError } from '../../api/errors.js';
import type { ParsedQuantity } from '../../domain/quantity.js';
import type { I18n } from '../../i18n/i18n.js';
import type { FieldOptions } from '../parts/field.js';
import { stepper } from '../parts/stepper.js';
import { boundsOf, floorOf, readSeats, type SeatMode } from './seat-draft.js';

/** What the number is about. */
export interface SeatQuestion {
  readonly i18n: I18n;
  readonly mode: SeatMode;
  readonly subscription: Subscription;
  /** Why the server refused the number, if it did. */
  readonly refusal: BillingError | undefined;
}

export class SeatNumber {
  readonly #host: ReactiveControllerHost;
  /** As typed; undefined = not touched yet. */
  #text: string | undefined;
  /** An error is shown once the person moved on, not before the first digit. */
  #checked = false;
  /** "Next" was pressed for what is typed. */
  #submitted = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get touched(): boolean {
    return this.#text !== undefined;
  }

  clear(): void {
    this.#text = undefined;
    this.#checked = false;
    this.#submitted = false;
  }

  /** From now on what is wrong is said. */
  check(submitted: boolean): void {
    this.#checked = true;
    this.#submitted = submitted;
  }

  read({ i18n, mode, subscription }: SeatQuestion): ParsedQuantity {
    return readSeats(this.#shown(i18n, mode, subscription), mode, subscription, i18n.locale);
  }

  /** Label, hint and error; the control is `control`. */
  field(question: SeatQuestion): FieldOptions {
    const { i18n, mode, subscription } = question;
    const { minimum, maximum } = boundsOf(mode, subscription);
    const label = i18n.t(mode === 'remove' ? 'seats-remove-question' : mode === 'add' ? 'seats-add-label' : 'seats-total-label');
    const least = minimum > 1 ? i18n.t('seats-range-minimum', { minimum }) : undefined;
    const hint = maximum === null ? least : i18n.t('seats-range', { minimum, maximum });
    return { id: 'seats', label, control: nothing, hint, error: this.#checked ? this.#error(question) : undefined };
  }

  control(question: SeatQuestion, options: FieldOptions, more: { disabled?: boolean; touched?: () => void; onKeyDown?: (event: KeyboardEvent) => void } = {}): TemplateResult {
    const { i18n, mode, subscription } = question;
    const read = this.read(question);
    return stepper({
      ...options,
      ...boundsOf(mode, subscription),
      text: this.#shown(i18n, mode, subscription),
      value: read.ok ? read.value : undefined,
      lessLabel: i18n.t('seats-one-less'),
      moreLabel: i18n.t('seats-one-more'),
      disabled: more.disabled ?? false,
      onKeyDown: more.onKeyDown,
      format: (value) => i18n.number(value),
      onText: (text) => {
        this.#text = text;
        this.#submitted = false;
        this.#checked ||= text.trim().length > 0;
        more.touched?.();
        this.#host.requestUpdate();
      },
    });
  }

  #shown(i18n: I18n, mode: SeatMode, { seats }: Subscription): string {
    return this.#text ?? i18n.number(mode === 'total' ? seats.capacity : 1);
  }

  #error(question: SeatQuestion): string | undefined {
    const { i18n, mode, subscription, refusal } = question;
    const read = this.read(question);
    const { minimum, maximum } = boundsOf(mode, subscription);
    if (!read.ok) {
      if (mode === 'total' && read.code === 'below_minimum' && floorOf(subscription) > subscription.seats.minimum) {
        return i18n.t('seats-remove-in-use', { count: floorOf(subscription) });
      }
      return i18n.text(`quantity-${read.code}`, { minimum, maximum: maximum ?? 0, example: Math.max(1, minimum) });
    }
    if (this.#submitted && isPresent(read.value, mode, subscription)) return i18n.text('error-nothing_to_change');
    if (!refusal || refusal.code === 'nothing_to_change') return undefined;
    const least = refusal.detail.minimum;
    return refusal.code === 'seats_in_use' && least !== undefined ? i18n.t('seats-remove-in-use', { count: least }) : i18n.text(`error-${refusal.code}`);
  }
}

/** What is there already needs no offer, unless a change waits that it would undo. */
export function isPresent(value: number, mode: SeatMode, { seats, scheduledChanges }: Subscription): boolean {
  return mode === 'total' && value === seats.capacity && scheduledChanges.length === 0;
}
