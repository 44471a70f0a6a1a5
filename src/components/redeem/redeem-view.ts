/** What <invitation-redeem> shows: the code and its button, or the invitation of a link; then where one belongs. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Joined } from '../../api/contract/schemas.js';
import { toBillingError, type BillingError } from '../../api/errors.js';
import { formatCode, normalizeCode } from '../../domain/codes.js';
import type { I18n } from '../../i18n/i18n.js';
import { createIdempotencyKey } from '../../state/idempotency-key.js';
import type { Session } from '../../state/session.js';
import type { Ready } from '../base/billing-element.js';
import { controlStyles } from '../base/control-styles.js';
import { announce } from '../base/events.js';
import type { View, ViewHost } from '../base/view-element.js';
import { describedBy, field } from '../parts/field.js';
import { icon } from '../parts/icons.js';
import { notice } from '../parts/notice.js';

export interface RedeemHost extends ViewHost {
  /** Of an invitation's link; undefined = a code is asked for. */
  token: string | undefined;
}

const styles = css`
  .redeem {
    display: grid;
    gap: var(--_gap);
    max-inline-size: 26em;
  }
  .failed {
    margin-block-end: var(--_gap);
  }
  #code {
    font-family: ui-monospace, monospace;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  #code::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
`;

export class RedeemView implements View {
  readonly #host: RedeemHost;
  #code = '';
  /** What is wrong with the code is said once the person is through with it. */
  #problem: 'missing' | 'incomplete' | undefined;
  #failure: BillingError | undefined;
  /** The same as long as the same thing is tried: a try whose answer was lost counts once. */
  #key = createIdempotencyKey();
  #sending = false;
  #joined: Joined | undefined;

  constructor(host: RedeemHost) {
    this.#host = host;
    host.adopt(controlStyles, styles);
  }

  render(ready: Ready): unknown {
    if (this.#joined) return this.#outcome(this.#joined, ready.i18n);
    const { token } = this.#host;
    return html`${this.#who(ready)} ${token === undefined ? this.#form(ready) : this.#invitation(ready, token)}`;
  }

  /** Who joins: on a shared machine it may be somebody else's session. */
  #who({ session, i18n }: Ready): unknown {
    const info = session.info.value.value;
    if (!info?.viewer.name) return nothing;
    const { viewer, account } = info;
    return html`<p class="muted small"><bdi>${account.name ? i18n.t('redeem-as-member', { name: viewer.name, account: account.name }) : i18n.t('redeem-as', { name: viewer.name })}</bdi></p>`;
  }

  #outcome({ account, member }: Joined, i18n: I18n): TemplateResult {
    return html`<div class="stack" part="outcome" id="outcome" tabindex="-1">
      ${notice({
        kind: 'success',
        title: i18n.t('redeem-joined', { account: account.name }),
        text: i18n.t(member.seat === 'held' ? 'redeem-seat' : 'redeem-no-seat'),
      })}
      <slot name="next"></slot>
    </div>`;
  }

  #invitation(ready: Ready, token: string): TemplateResult {
    const { i18n } = ready;
    return html`<div class="redeem">
      <p>${i18n.t('redeem-invited')}</p>
      <div>
        ${this.#failed(i18n)}
        <div class="row">
          ${this.#button(i18n.t('redeem-accept'), i18n, () => void this.#send(ready, (session) => accept(session, token, this.#key)))}
          <button type="button" id="instead" @click=${() => this.#instead()}>${i18n.t('redeem-instead')}</button>
        </div>
      </div>
    </div>`;
  }

  #form(ready: Ready): TemplateResult {
    const { i18n } = ready;
    const options = {
      id: 'code',
      label: i18n.t('redeem-code'),
      hint: i18n.t('redeem-code-hint'),
      error: this.#problem && i18n.t(`redeem-code-${this.#problem}`),
    };
    const control = html`<input
      id="code"
      dir="ltr"
      autocomplete="one-time-code"
      autocapitalize="characters"
      spellcheck="false"
      maxlength="4096"
      placeholder=${formatCode('0'.repeat(14)).replaceAll('0', '·')}
      .value=${this.#code}
      aria-describedby=${describedBy(options)}
      aria-invalid=${this.#problem ? 'true' : nothing}
      @input=${this.#type}
      @change=${this.#leave}
    />`;
    return html`<form
      class="redeem"
      part="form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.#submit(ready);
      }}
    >
      ${field({ ...options, control })}
      <div>${this.#failed(i18n)} ${this.#button(i18n.t('redeem-join'), i18n)}</div>
    </form>`;
  }

  #button(label: string, i18n: I18n, press?: () => void): TemplateResult {
    return html`<button
      type=${press ? 'button' : 'submit'}
      class="primary"
      part="redeem-button"
      id="join"
      aria-disabled=${this.#sending ? 'true' : nothing}
      @click=${press ?? nothing}
    >${this.#sending ? i18n.t('redeem-joining') : label}</button>`;
  }

  /** One sentence and nothing that tells which codes exist. */
  #failed(i18n: I18n): TemplateResult {
    const error = this.#failure;
    return html`<div role="alert">${error ? html`<p class="error failed">${icon('alert')}<bdi>${this.#reason(error, i18n)}</bdi></p>` : nothing}</div>`;
  }

  #reason({ code, outcomeUnknown, detail }: BillingError, i18n: I18n): string {
    if (code === 'invitation_invalid' && this.#host.token !== undefined) return i18n.t('redeem-link-invalid');
    if (code === 'rate_limited') return i18n.t('redeem-limited', { minutes: Math.max(1, Math.ceil((detail.retryAfter ?? 60) / 60)) });
    if (code === 'seats_full') return i18n.t('redeem-seats_full');
    return outcomeUnknown ? i18n.t('redeem-unknown') : this.#host.errorText(code, i18n);
  }

  readonly #type = (event: Event): void => {
    this.#code = (event.target as HTMLInputElement).value;
    this.#problem = undefined;
    // A whole code, pasted or typed to its end, is shown as it was sent: the person can compare.
    if ((event as InputEvent).inputType?.startsWith('insertFrom')) this.#tidy();
    this.#anew();
  };

  readonly #leave = (): void => {
    this.#tidy();
    this.#host.requestUpdate();
  };

  #tidy(): void {
    const code = normalizeCode(this.#code);
    if (code !== undefined) this.#code = formatCode(code);
  }

  /** Something else is tried from now on. */
  #anew(): void {
    this.#failure = undefined;
    this.#key = createIdempotencyKey();
    this.#host.requestUpdate();
  }

  #instead(): void {
    this.#host.token = undefined;
    this.#anew();
    void this.#host.attend('#code');
  }

  #submit(ready: Ready): void {
    const code = normalizeCode(this.#code);
    if (code === undefined) {
      this.#problem = this.#code.trim() === '' ? 'missing' : 'incomplete';
      this.#host.requestUpdate();
      return void this.#host.attend('#code');
    }
    this.#code = formatCode(code);
    void this.#send(ready, async (session) => (await session.people()).redeemCode(code, { idempotencyKey: this.#key }));
  }

  async #send({ session, i18n }: Ready, join: (session: Session) => Promise<Joined>): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    this.#failure = undefined;
    this.#host.requestUpdate();
    try {
      const joined = await join(session);
      this.#joined = joined;
      announce(this.#host, 'billing-invitation-redeemed', { accountId: joined.account.id, memberId: joined.member.id });
      session.refresh();
    } catch (thrown) {
      const error = toBillingError(thrown);
      this.#failure = error;
      // A refusal is final for this try; a lost answer is asked for again under the same key.
      if (!error.outcomeUnknown) this.#key = createIdempotencyKey();
    }
    this.#sending = false;
    this.#host.requestUpdate();
    if (this.#joined) {
      this.#host.say(i18n.t('redeem-joined', { account: this.#joined.account.name }));
      await this.#host.attend('#outcome');
    } else if (this.#failure?.code === 'invitation_invalid' && this.#host.token === undefined) {
      await this.#host.attend('#code');
    }
  }
}

async function accept(session: Session, token: string, idempotencyKey: string): Promise<Joined> {
  return (await session.people()).acceptInvitation(token, { idempotencyKey });
}
