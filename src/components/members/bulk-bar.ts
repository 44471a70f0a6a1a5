/** What can be done to all that are selected; floats below the list while anybody is. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MemberAction } from '../../api/contract/requests.js';
import type { Member } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { notice } from '../parts/notice.js';
import { BATCH, changeAll } from './change-all.js';
import type { MemberActs } from './member-acts.js';
import { panelStyles } from './panel-styles.js';
import { removal } from './removal.js';
import { seatRoom } from './seat-room.js';

export interface Selection {
  /** Those on screen. */
  readonly page: () => readonly Member[];
  readonly select: (members: readonly Member[], on: boolean, i18n?: I18n) => void;
  /** Not all of these can have a seat. */
  readonly need: (members: readonly Member[], i18n: I18n) => void;
}

export class BulkBar {
  readonly #host: BillingElement;
  readonly #selection: Selection;
  /** What removing means is being read. */
  #removing = false;
  /** How far it came, while something is done to several. */
  #working = '';

  constructor(host: BillingElement, selection: Selection) {
    this.#host = host;
    this.#selection = selection;
    host.adopt(panelStyles);
  }

  render(ready: Ready, selected: ReadonlyMap<string, Member>, acts: MemberActs): TemplateResult {
    const { session, i18n } = ready;
    const { page, select } = this.#selection;
    const members = [...selected.values()];
    const busy = acts.busy(BATCH);
    const error = acts.stateOf(BATCH)?.error;
    const way = (action: MemberAction, whom: readonly Member[], act: () => void) =>
      whom.length === 0
        ? nothing
        : html`<button class=${action === 'remove' ? 'danger' : ''} data-bulk=${action} aria-disabled=${busy ? 'true' : 'false'} @click=${() => !busy && act()}>
            ${i18n.t(`member-bulk-${action as 'take_seat' | 'release_seat' | 'resend' | 'remove'}`, { count: whom.length })}
          </button>`;
    const run = (action: MemberAction, whom: readonly Member[]) => () => void this.#run(ready, acts, action, whom, members);
    const without = members.filter(({ seat }) => seat === 'none');
    const holding = members.filter(({ seat }) => seat !== 'none');
    const invited = members.filter(({ kind }) => kind === 'invitation');
    const subscription = session.subscription.value.value;
    const assign = (): void => (subscription && seatRoom(subscription).free >= without.length ? run('take_seat', without)() : this.#selection.need(without, i18n));
    return html`<div class="selection appear" part="selection" role="region" aria-label=${i18n.t('member-selected', { count: members.length })} @keydown=${(event: KeyboardEvent) => this.#onKeyDown(event, members, i18n)}>
      ${error ? notice({ kind: 'danger', text: this.#host.errorText(error, i18n) }) : nothing}
      ${this.#removing
        ? this.#confirmation(ready, members, run('remove', members))
        : html`<div class="row">
            <div class="row count">
              <p class="strong">${busy && this.#working ? this.#working : i18n.t('member-selected', { count: members.length })}</p>
              ${page().every(({ id }) => selected.has(id)) ? nothing : html`<button class="link" @click=${() => select(page(), true, i18n)}>${i18n.t('members-select-page')}</button>`}
              <button class="link" @click=${() => this.#clear(members, i18n)}>${i18n.t('member-bulk-clear')}</button>
            </div>
            <div class="row acts">
              ${way('take_seat', without, assign)} ${way('release_seat', holding, run('release_seat', holding))} ${way('resend', invited, run('resend', invited))}
              ${way('remove', members, () => this.#remove(true))}
            </div>
          </div>`}
    </div>`;
  }

  #confirmation(ready: Ready, members: readonly Member[], remove: () => void): TemplateResult {
    const { i18n } = ready;
    return html`<div class="stack">
      <p class="strong">${i18n.t('member-bulk-removing', { count: members.length })}</p>
      ${removal(ready, members)}
      <div class="row">
        <button class="danger" id="confirm" @click=${remove}>${i18n.t('member-bulk-remove', { count: members.length })}</button>
        <button class="quiet" @click=${() => this.#remove(false)}>${i18n.t('common-cancel')}</button>
      </div>
    </div>`;
  }

  #remove(open: boolean): void {
    this.#removing = open;
    this.#host.requestUpdate();
    void this.#host.attend(open ? '#confirm' : '[data-bulk="remove"]');
  }

  #clear(members: readonly Member[], i18n: I18n): void {
    this.#removing = false;
    this.#selection.select(members, false, i18n);
    void this.#host.attend('#found', '#title');
  }

  async #run({ i18n }: Ready, acts: MemberActs, action: MemberAction, members: readonly Member[], selected: readonly Member[]): Promise<void> {
    const asked = this.#removing;
    this.#removing = false;
    const running = changeAll(this.#host, acts, action, members, i18n, (done) => {
      this.#working = i18n.t('member-bulk-working', { done, total: members.length });
      this.#host.say(this.#working);
      this.#host.requestUpdate();
    });
    // The question goes with the button that was pressed.
    if (asked) await this.#host.attend('[data-bulk="remove"]');
    await running;
    this.#working = '';
    // What could not even be asked stays selected, to be tried again.
    if (acts.stateOf(BATCH)?.error) return;
    this.#selection.select(selected, false);
    await this.#host.attend('.done button', '#found');
  }

  #onKeyDown(event: KeyboardEvent, members: readonly Member[], i18n: I18n): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (this.#removing) this.#remove(false);
    else this.#clear(members, i18n);
  }
}
