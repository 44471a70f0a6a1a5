/** What can be done to one person, below their row: role, handing the seat on, sending the invitation again, removing. */
import { html, nothing, type TemplateResult } from 'lit';
import type { UpdateMember } from '../../api/contract/requests.js';
import type { Member } from '../../api/contract/schemas.js';
import type { PeopleAdapter } from '../../api/people-adapter.js';
import { createIdempotencyKey } from '../../state/idempotency-key.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import type { MemberActs } from './member-acts.js';
import { panelStyles } from './panel-styles.js';
import { nameOf } from './person.js';
import { removal } from './removal.js';
import { SeatTransfer } from './seat-transfer.js';

/** The highest first: nobody gives or takes a role above their own. */
const ROLES = ['owner', 'billing', 'manager', 'member'] as const;
type Role = NonNullable<UpdateMember['role']>;

/** Where the failures of these are kept. */
const roleKey = (id: string): string => `role ${id}`;
const resendKey = (id: string): string => `resend ${id}`;
const removeKey = (id: string): string => `remove ${id}`;

export class MemberPanel {
  readonly #host: BillingElement;
  readonly #onClose: () => void;
  readonly #transfer: SeatTransfer;
  /** As chosen; undefined = untouched. */
  #role: Role | undefined;
  #handing = false;
  /** Under which the invitation is sent again, until it is known what became of it. */
  #resending: string | undefined;

  constructor(host: BillingElement, onClose: () => void) {
    this.#host = host;
    this.#onClose = onClose;
    this.#transfer = new SeatTransfer(host, onClose);
    host.adopt(panelStyles);
  }

  /** Forgets what was chosen. */
  close(): void {
    this.#role = undefined;
    this.#handing = false;
    this.#resending = undefined;
    this.#transfer.close();
  }

  render(ready: Ready, member: Member, acts: MemberActs): TemplateResult {
    const { i18n } = ready;
    const title = heading(Math.min(6, this.#host.headingLevel + 1), 'subtitle wrap', html`<bdi>${nameOf(member)}</bdi>`, 'person');
    return html`<div class="panel appear" part="person" @keydown=${this.#onKeyDown}>
      <div class="head">${title}<button class="icon quiet" aria-label=${i18n.t('common-close')} @click=${this.#onClose}>${icon('close')}</button></div>
      ${this.#handing ? this.#transfer.render(ready, member, acts) : html`<div class="sections">${this.#sections(ready, member, acts)}</div>`}
    </div>`;
  }

  #sections(ready: Ready, member: Member, acts: MemberActs): unknown {
    return [
      member.kind === 'invitation' ? this.#invitation(ready, member, acts) : nothing,
      this.#roles(ready, member, acts),
      member.seat === 'held' ? this.#seat(ready) : nothing,
      this.#removal(ready, member, acts),
    ];
  }

  #roles(ready: Ready, member: Member, acts: MemberActs): TemplateResult {
    const { session, i18n } = ready;
    const own = ROLES.findIndex((role) => role === session.info.value.value?.viewer.role);
    // Roles of the host's own are left to its server.
    const fixed = ROLES.findIndex((role) => role === member.role) < own;
    const chosen = this.#role ?? member.role;
    const key = roleKey(member.id);
    const change = (event: Event): void => {
      event.preventDefault();
      if (!fixed && chosen !== 'unknown') void this.#changeRole(ready, member, chosen, acts);
    };
    return html`<form class="section stack" @submit=${change}>
      <div class="field">
        <label for="role">${i18n.t('members-role')}</label>
        <select id="role" ?disabled=${fixed} aria-describedby="role-hint" aria-invalid=${acts.stateOf(key)?.error ? 'true' : nothing} @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value as Role)}>
          ${ROLES.filter((role, rank) => rank >= own || role === member.role).map((role) => html`<option value=${role} ?selected=${role === chosen}>${i18n.text(`members-role-${role}`)}</option>`)}
        </select>
        ${this.#problem(ready, acts, key)}
        <p class="hint" id="role-hint"><bdi>${fixed ? i18n.t('member-role-fixed') : i18n.text(`member-may-${chosen}`)}</bdi></p>
      </div>
      ${fixed || chosen === member.role ? nothing : html`<div><button type="submit" aria-disabled=${acts.busy(key) ? 'true' : 'false'}>${i18n.t('member-role-change', { role: i18n.text(`members-role-${chosen}`) })}</button></div>`}
    </form>`;
  }

  #seat({ i18n }: Ready): TemplateResult {
    return html`<div class="section stack">
      <p class="label">${i18n.t('member-hand')}</p>
      <p class="hint"><bdi>${i18n.t('member-hand-hint')}</bdi></p>
      <div><button id="hand" @click=${() => this.#hand()}>${i18n.t('member-hand-choose')}</button></div>
    </div>`;
  }

  #invitation(ready: Ready, member: Member, acts: MemberActs): TemplateResult {
    const { i18n } = ready;
    const key = resendKey(member.id);
    return html`<div class="section stack">
      <p class="label">${i18n.t('member-invitation')}</p>
      <p class="hint wrap"><bdi>${i18n.t('member-resend-hint', { email: member.email })}</bdi></p>
      ${this.#problem(ready, acts, key)}
      <div><button aria-disabled=${acts.busy(key) ? 'true' : 'false'} @click=${() => void this.#resend(ready, member, acts)}>${i18n.t('member-resend')}</button></div>
    </div>`;
  }

  #removal(ready: Ready, member: Member, acts: MemberActs): TemplateResult {
    const { i18n } = ready;
    const key = removeKey(member.id);
    const invited = member.kind === 'invitation';
    return html`<div class="section stack">
      <p class="label">${i18n.t(invited ? 'member-revoke-title' : 'member-remove-title')}</p>
      ${removal(ready, [member])} ${this.#problem(ready, acts, key)}
      <div>
        <button class="danger" aria-disabled=${acts.busy(key) ? 'true' : 'false'} @click=${() => void this.#remove(ready, member, acts)}>${invited ? html`${i18n.t('member-revoke')}<span class="visually-hidden"> (${nameOf(member)})</span>` : i18n.t('member-remove', { name: nameOf(member) })}</button>
      </div>
    </div>`;
  }

  #problem({ i18n }: Ready, acts: MemberActs, key: string): TemplateResult | typeof nothing {
    const error = acts.stateOf(key)?.error;
    if (!error) return nothing;
    return html`<p class="error">${icon('alert')}<bdi>${this.#host.errorText(error, i18n)}</bdi></p>`;
  }

  #choose(role: Role): void {
    this.#role = role;
    this.#host.requestUpdate();
  }

  #hand(): void {
    this.#handing = true;
    this.#host.requestUpdate();
    void this.#host.attend('#transfer');
  }

  async #changeRole({ i18n }: Ready, member: Member, role: Role, acts: MemberActs): Promise<void> {
    const before = member.role;
    const to = (wanted: Role) => (people: PeopleAdapter) => people.updateMember(member.id, { role: wanted }).then((changed) => acts.put(changed));
    if (!(await acts.perform(roleKey(member.id), to(role)))) return this.#host.attend('#role');
    this.#role = undefined;
    acts.report(roleKey(member.id), i18n, {
      text: (words) => words.t('member-role-changed', { name: nameOf(member), role: words.text(`members-role-${role}`) }),
      undo: before === 'unknown' ? undefined : to(before),
    });
    await this.#host.attend('#role');
  }

  async #resend({ i18n }: Ready, member: Member, acts: MemberActs): Promise<void> {
    const key = resendKey(member.id);
    const idempotencyKey = (this.#resending ??= createIdempotencyKey());
    const sent = await acts.perform(key, async (people) => acts.put(await people.resendInvitation(member.id, { idempotencyKey })));
    const { error } = acts.stateOf(key) ?? {};
    // They are a member now, and nothing about an invitation is shown any more.
    if (error === 'operation_conflict') acts.report(key, i18n, { text: (words) => words.t('member-accepted') });
    if (!sent) return;
    this.#resending = undefined;
    acts.report(key, i18n, { text: (words) => words.t('member-resent', { email: member.email }) });
  }

  async #remove({ i18n }: Ready, member: Member, acts: MemberActs): Promise<void> {
    const { id } = member;
    const removed = await acts.perform(removeKey(id), async (people) => {
      await people.removeMember(id);
      announce(this.#host, 'billing-member-removed', { id });
    });
    if (!removed) return;
    acts.report(id, i18n, {
      text: (words) => words.t(member.kind === 'invitation' ? 'member-revoked' : 'member-removed', { name: nameOf(member) }),
      undo: async (people) => {
        await people.restoreMember(id);
        announce(this.#host, 'billing-member-restored', { id });
      },
    });
    this.#onClose();
    await this.#host.attend('.done button', '#found');
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (!this.#handing) return this.#onClose();
    this.#handing = false;
    this.#transfer.close();
    this.#host.requestUpdate();
    void this.#host.attend('#hand');
  };
}
