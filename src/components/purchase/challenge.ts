/** The provider's question to the buyer (3-D Secure), shown in place: opened once by itself, then on wish. */
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Operation } from '../../api/contract/schemas.js';
import type { Session } from '../../state/session.js';
import { whileChallenged } from '../base/challenged.js';
import { gatewayAppearance } from '../base/gateway-appearance.js';

type ChallengeHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export class Challenge {
  readonly #host: ChallengeHost;
  #abort: AbortController | undefined;
  /** The secret a question was last opened for: it opens by itself only once. */
  #opened: string | undefined;

  constructor(host: ChallengeHost) {
    this.#host = host;
  }

  /** The question was open and is not any more: the buyer closed it or it failed. */
  closed({ action }: Operation): boolean {
    return this.#abort === undefined && this.#opened !== undefined && this.#opened === action?.clientSecret;
  }

  render(): TemplateResult {
    return html`<div class="challenge" part="challenge"></div>`;
  }

  /** Opens the question if it was not opened before. `through` is called when the buyer is through with it. */
  begin(operation: Operation, session: Session, through: () => void): void {
    const { action } = operation;
    const container = this.#host.renderRoot.querySelector<HTMLElement>('.challenge');
    if (!action || !container || this.#abort || this.#opened === action.clientSecret) return;
    this.#opened = action.clientSecret;
    const abort = new AbortController();
    this.#abort = abort;
    void (async () => {
      try {
        const gateway = await session.gateway();
        const locale = container.closest('[lang]')?.getAttribute('lang') ?? 'en';
        const options = { container, locale, appearance: gatewayAppearance(container), signal: abort.signal };
        await whileChallenged(this.#host, operation.id, () => gateway.performAction(action, options));
      } catch {
        // The way on stays on screen: open it again or give the payment up. What happened, only the server knows.
      }
      if (abort.signal.aborted) return;
      this.#abort = undefined;
      this.#host.requestUpdate();
      through();
    })();
  }

  /** Opens the same question once more. */
  again(): void {
    this.#opened = undefined;
    this.#host.requestUpdate();
  }

  stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }
}
