/** The section "Billing information": read, edit in place, delete entirely. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Profile } from '../../api/contract/schemas.js';
import type * as AddressRules from '../../domain/addresses.js';
import { toBillingError } from '../../api/errors.js';
import type { I18n } from '../../i18n/i18n.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { announce } from '../base/events.js';
import { FormSlot } from '../base/inline-form.js';
import { Late } from '../base/late.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';
import { labelOf } from './profile-label.js';
import { isBlank, readView } from './profile-view.js';
import { reasons } from './reasons.js';
import { sectionStyles } from './section-styles.js';

export class InformationSection {
  readonly #host: BillingElement;
  readonly #form: FormSlot;
  /** What fields are called where the country is: needed to say what is missing. */
  readonly #rules: Late<typeof AddressRules>;
  #rulesWanted = false;
  /** Asked whether everything may be deleted. */
  #asking = false;
  #deleting = false;
  #failure: string | undefined;

  constructor(host: BillingElement) {
    this.#host = host;
    this.#form = new FormSlot(host);
    this.#rules = new Late(host, ['forms'], () => import('../../domain/addresses.js'));
    host.adopt(sectionStyles);
  }

  dispose(): void {
    this.#form.close();
  }

  /** The pencil; nothing while editing or where nothing may be changed. */
  actions({ session, i18n }: Ready, readOnly: boolean): TemplateResult | typeof nothing {
    const profile = session.profile.value.value;
    if (readOnly || this.#form.open || this.#asking || !profile || isBlank(profile)) return nothing;
    return html`<button
      class="quiet edit"
      part="edit-button"
      data-edit="information"
      aria-label=${i18n.t('common-edit-what', { what: i18n.t('profile-information') })}
      @click=${() => this.#edit(profile, i18n)}
    >${icon('pencil')}${i18n.t('common-edit')}</button>`;
  }

  render(ready: Ready, readOnly: boolean): unknown {
    const { session, i18n } = ready;
    const profile = session.profile.value.value;
    if (this.#form.open) return html`<div class="appear">${this.#form.render(ready)}</div>`;
    if (!profile) return nothing;
    if (this.#asking) return this.#renderQuestion(ready, profile);
    if (isBlank(profile)) return this.#renderEmpty(profile, i18n, readOnly);
    return html`${profile.missing.length > 0 && !readOnly ? this.#renderMissing(profile, ready) : nothing} ${readView(profile, i18n)}`;
  }

  #renderEmpty(profile: Profile, i18n: I18n, readOnly: boolean): TemplateResult {
    return html`<div class="empty" part="empty">
      <p>${i18n.t('profile-empty')}</p>
      <p class="muted">${i18n.t('profile-empty-hint')}</p>
      ${readOnly ? nothing : html`<div><button class="primary" data-edit="information" @click=${() => this.#edit(profile, i18n)}>${i18n.t('profile-add')}</button></div>`}
    </div>`;
  }

  #renderMissing(profile: Profile, ready: Ready): TemplateResult {
    const { i18n } = ready;
    const known = this.#rules.ready(i18n);
    if (!this.#rulesWanted) {
      this.#rulesWanted = true;
      void this.#rules.load(i18n);
    }
    if (!known) return this.#rules.waiting(ready);
    const rules = known.profileFieldsOf(profile.fields.country, profile.required);
    const names = profile.missing.map((name) => {
      const rule = rules.find((candidate) => candidate.name === name);
      return rule ? labelOf(rule, i18n) : i18n.text(`profile-field-${name}`) || name;
    });
    return notice({
      kind: 'warning',
      text: i18n.t('profile-missing', { fields: i18n.list(names) }),
      actions: html`<button @click=${() => this.#edit(profile, i18n, `#profile-${profile.missing[0] ?? 'firstName'}`)}>${i18n.t('profile-complete')}</button>`,
    });
  }

  #renderQuestion({ session, i18n }: Ready, profile: Profile): TemplateResult {
    return html`<div role="group" aria-label=${i18n.t('profile-delete-question')} class="appear">
      ${notice({
        kind: 'danger',
        title: i18n.t('profile-delete-question'),
        text: this.#failure ? this.#host.errorText(this.#failure, i18n) : i18n.t('profile-delete-hint'),
        actions: html`<button
            class="danger"
            aria-disabled=${this.#deleting ? 'true' : nothing}
            @click=${() => void this.#delete({ session, i18n }, profile)}
          >${icon('trash')}${i18n.t('profile-delete')}</button>
          <button id="profile-keep" ?disabled=${this.#deleting} @click=${() => this.#close()}>${i18n.t('profile-delete-keep')}</button>`,
      })}
    </div>
    ${readView(profile, i18n)}`;
  }

  #edit(profile: Profile, i18n: I18n, focus = '.form input'): void {
    this.#failure = undefined;
    const close = (): void => this.#close();
    const ways = { onDone: close, onCancel: close, ...(isBlank(profile) ? {} : { onDelete: () => this.#ask() }) };
    this.#form.show(async () => {
      const [{ ProfileForm }] = await Promise.all([import('./forms.js'), i18n.load('forms')]);
      return new ProfileForm(this.#host, ways);
    }, focus);
  }

  #ask(): void {
    this.dispose();
    this.#asking = true;
    this.#host.requestUpdate();
    void this.#host.attend('#profile-keep');
  }

  async #delete({ session, i18n }: Ready, profile: Profile): Promise<void> {
    if (this.#deleting) return;
    this.#deleting = true;
    this.#host.requestUpdate();
    try {
      await session.deleteProfile(profile.revision);
      this.#failure = undefined;
      announce(this.#host, 'billing-profile-deleted', null);
      this.#host.say(i18n.t('profile-deleted'));
      this.#deleting = false;
      this.#close();
    } catch (thrown) {
      const { code } = toBillingError(thrown);
      await reasons(i18n);
      this.#failure = code;
      this.#deleting = false;
      // What is shown must be what would be deleted.
      if (code === 'revision_mismatch') void session.profile.refresh();
      this.#host.requestUpdate();
    }
  }

  #close(): void {
    this.dispose();
    this.#asking = false;
    this.#failure = undefined;
    this.#host.requestUpdate();
    void this.#host.attend('[data-edit=information]');
  }
}
