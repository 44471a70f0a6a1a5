/** Editing the billing profile, in its own section or in the middle of a purchase. */
import { html, nothing } from 'lit';
import type { Profile, ProfileField } from '../../api/contract/schemas.js';
import type { FieldProblem } from '../../api/errors.js';
import type { TaxIdKind } from '../../domain/tax-ids.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Session } from '../../state/session.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';
import { notice } from '../parts/notice.js';
import { BaseForm } from './base-form.js';
import type { InlineFormWays } from '../base/inline-form.js';
import { ProfileDraft } from './profile-draft.js';
import { PROFILE_FIELDS } from './profile-label.js';
import { profileFields } from './profile-fields.js';
import { labelOf } from './profile-label.js';
import { compareVersions } from './profile-conflict.js';
import { SubdivisionList } from './subdivision-list.js';

export interface ProfileFormWays extends InlineFormWays {
  /** Offers to delete the profile; left out where that makes no sense. */
  readonly onDelete?: () => void;
}

export class ProfileForm extends BaseForm {
  readonly #onDelete: (() => void) | undefined;
  #session: Session | undefined;
  #draft: ProfileDraft | undefined;
  #errors = new Map<ProfileField, string>();
  readonly #checked = new Set<ProfileField>();
  readonly #subdivisions = new SubdivisionList(() => this.redraw());
  #taxIdOf: ((country: string) => TaxIdKind) | undefined;
  /** Sent at least once: from then on all that is wrong is listed beside the button. */
  #submitted = false;
  /** Someone saved another version meanwhile. */
  #theirs: Profile | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(host: BillingElement, ways: ProfileFormWays) {
    super(host, ways);
    this.#onDelete = ways.onDelete;
    import('../../domain/tax-ids.js').then(
      ({ taxIdOf }) => {
        this.#taxIdOf = taxIdOf;
        this.redraw();
      },
      // Without it the field takes anything, as it does for countries nobody knows.
      () => undefined,
    );
  }

  get dirty(): boolean {
    return this.#draft?.dirty === true;
  }

  override dispose(): void {
    super.dispose();
    this.#stopWatching?.();
  }

  render(ready: Ready): unknown {
    const { session, i18n } = ready;
    const draft = this.#begin(session);
    if (draft === undefined) return this.#renderWaiting(ready);
    const taxId = this.#taxIdOf?.(draft.values.country);
    const fields = profileFields({
      rules: draft.rules,
      values: draft.values,
      i18n,
      errors: this.#errors,
      checked: this.#checked,
      subdivisions: this.#subdivisions.of(draft.values.country, i18n.locale),
      taxId,
      locked: this.saving,
      onInput: (name, text) => this.#onInput(name, text),
      onLeave: (name) => this.#onLeave(name),
    });
    return this.shell(ready, {
      fields,
      alert: this.#renderAlert(draft, ready, taxId),
      save: this.#theirs ? undefined : i18n.t('profile-save'),
      failed: i18n.t('profile-not-saved'),
      apart: this.#onDelete
        ? html`<button type="button" class="danger quiet apart" ?disabled=${this.saving} @click=${this.#onDelete}>${i18n.t('profile-delete')}</button>`
        : nothing,
    });
  }

  /** The draft, made once the profile is there. */
  #begin(session: Session): ProfileDraft | undefined {
    if (this.#session !== session) {
      this.#session = session;
      this.#draft = undefined;
      this.#stopWatching?.();
      this.#stopWatching = session.profile.subscribe(() => this.#draft ?? this.redraw());
      void session.profile.load();
      void session.info.load();
    }
    const profile = session.profile.value.value;
    if (this.#draft === undefined && profile !== undefined) {
      this.#draft = new ProfileDraft(profile, session.info.value.value?.account.country ?? '');
    }
    return this.#draft;
  }

  #renderWaiting({ session, i18n }: Ready): unknown {
    const { status, error } = session.profile.value;
    if (status !== 'failed') return html`<p class="muted" aria-busy="true">${i18n.t('common-loading')}</p>`;
    return notice({
      kind: 'danger',
      text: this.host.errorText(error?.code ?? 'internal', i18n),
      actions: html`<button type="button" @click=${() => void session.profile.refresh()}>${i18n.t('common-retry')}</button>
        <button type="button" @click=${this.ways.onCancel}>${i18n.t('common-cancel')}</button>`,
    });
  }

  #renderProblems(draft: ProfileDraft, { i18n }: Ready, taxId: TaxIdKind | undefined): unknown {
    const wrong = draft.rules.filter((rule) => this.#errors.has(rule.name));
    if (wrong.length === 0) return nothing;
    return notice({
      kind: 'danger',
      title: i18n.t('profile-problems', { count: wrong.length }),
      actions: html`<div class="problems">
        ${wrong.map((rule) => html`<button type="button" class="link" @click=${() => void this.host.attend(`#profile-${rule.name}`)}>${labelOf(rule, i18n, taxId)}</button>`)}
      </div>`,
    });
  }

  #renderAlert(draft: ProfileDraft, ready: Ready, taxId: TaxIdKind | undefined): unknown {
    const { i18n } = ready;
    const theirs = this.#theirs;
    if (theirs !== undefined) {
      return compareVersions({
        i18n,
        mine: draft.fields,
        theirs: theirs.fields,
        rules: draft.rules,
        differences: draft.differences(theirs.fields),
        label: (rule) => labelOf(rule, i18n, taxId),
        keepMine: () => {
          draft.rebase(theirs, true);
          this.#theirs = undefined;
          void this.submit(ready);
        },
        takeTheirs: () => {
          draft.rebase(theirs, false);
          this.#theirs = undefined;
          this.#errors.clear();
          this.redraw();
        },
      });
    }
    return this.#submitted ? this.#renderProblems(draft, ready, taxId) : nothing;
  }

  #onInput(name: ProfileField, text: string): void {
    const draft = this.#draft;
    if (draft === undefined) return;
    draft.set(name, text);
    if (name === 'country') {
      // Another country asks for other things: what it does not ask for is not wrong.
      for (const wrong of this.#errors.keys()) this.#recheck(wrong);
      this.#checked.add('postalCode').add('taxId');
    } else {
      this.#recheck(name);
    }
    this.changed();
  }

  /** An error goes as soon as its reason is gone; new ones wait until the field is left or sent. */
  #recheck(name: ProfileField): void {
    const rule = this.#draft?.rules.find((candidate) => candidate.name === name);
    if (!this.#errors.has(name)) return;
    const code = rule === undefined ? undefined : this.#draft?.problemOf(rule);
    if (code === undefined) this.#errors.delete(name);
    else this.#errors.set(name, code);
  }

  #onLeave(name: ProfileField): void {
    const draft = this.#draft;
    const rule = draft?.rules.find((candidate) => candidate.name === name);
    if (draft === undefined || rule === undefined) return;
    this.#checked.add(name);
    const code = draft.problemOf(rule);
    if (code !== undefined && code !== 'required') this.#errors.set(name, code);
    this.presses.run(() => this.redraw());
  }

  protected override async submit({ session, i18n }: Ready): Promise<void> {
    const draft = this.#draft;
    if (draft === undefined) return;
    this.#submitted = true;
    this.#errors = draft.problems();
    if (this.#errors.size > 0) return this.#showErrors(draft);
    const saved = i18n.t('profile-saved');
    const error = await this.attempt(async () => this.#saved(await session.saveProfile(draft.fields, draft.revision), saved));
    if (error?.code === 'revision_mismatch') return this.#compare(session, saved, i18n);
    if (error?.code === 'validation_failed') this.#takeServerProblems(error.detail.fields ?? [], draft);
    if (this.#errors.size > 0) return this.#showErrors(draft);
    this.failure = error && this.host.errorText(error.code, i18n);
    this.redraw();
  }

  #takeServerProblems(problems: readonly FieldProblem[], draft: ProfileDraft): void {
    for (const { path, code } of problems) {
      const name = PROFILE_FIELDS.find((field) => field === path.split(/[./]/).pop());
      if (name !== undefined && draft.rules.some((rule) => rule.name === name)) this.#errors.set(name, code);
    }
  }

  #showErrors(draft: ProfileDraft): void {
    this.redraw();
    const first = draft.rules.find((rule) => this.#errors.has(rule.name));
    if (first) void this.host.attend(`#profile-${first.name}`);
  }

  /** Reads what is saved now. If it is what was typed, an earlier answer was lost on its way, and all is well. */
  async #compare(session: Session, saved: string, i18n: I18n): Promise<void> {
    const draft = this.#draft;
    await session.profile.refresh();
    const { value, error } = session.profile.value;
    if (draft === undefined || this.disposed) return;
    if (value === undefined || error !== undefined) this.failure = this.host.errorText(error?.code ?? 'revision_mismatch', i18n);
    else if (draft.differences(value.fields).length === 0) return this.#saved(value, saved);
    else this.#theirs = value;
    this.redraw();
    void this.host.attend('#profile-mine');
  }

  #saved(profile: Profile, text: string): void {
    announce(this.host, 'billing-profile-saved', { country: profile.fields.country, missing: profile.missing });
    this.host.say(text);
    if (!this.disposed) this.ways.onDone();
  }
}
