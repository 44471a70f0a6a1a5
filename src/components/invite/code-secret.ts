/** A code that was just made: shown once, to copy, to pass on as a link or to scan. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CreatedCode } from '../../api/contract/schemas.js';
import { formatCode } from '../../domain/codes.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Ready } from '../base/billing-element.js';
import { Late } from '../base/late.js';
import type { ViewHost } from '../base/view-element.js';
import { notice } from '../parts/notice.js';

type What = 'code' | 'link';

export class CodeSecret {
  readonly #host: ViewHost;
  readonly #made: CreatedCode;
  readonly #onDone: () => void;
  readonly #qr: Late<(text: string) => { readonly size: number; readonly path: string }>;
  #copied: What | undefined;
  /** The page may not write to the clipboard: what is to be copied is selected instead. */
  #byHand = false;
  #scanning = false;

  constructor(host: ViewHost, made: CreatedCode, onDone: () => void) {
    this.#host = host;
    this.#made = made;
    this.#onDone = onDone;
    this.#qr = new Late(host, [], async () => (await import('./qr.js')).qrPath);
  }

  render(ready: Ready): TemplateResult {
    const { i18n } = ready;
    const { code, link, item } = this.#made;
    return html`<div class="secret stack" part="new-code" id="made-code" role="group" tabindex="-1" aria-labelledby="made-code-title">
      <p class="strong" id="made-code-title">${i18n.t('codes-made', { count: item.limit })}</p>
      ${this.#row('code', i18n.t('codes-code'), formatCode(code), i18n)}
      ${link === null ? nothing : this.#row('link', i18n.t('codes-link'), link, i18n)}
      ${this.#byHand ? html`<p class="small muted">${i18n.t('codes-copy-by-hand')}</p>` : nothing}
      ${notice({ kind: 'warning', text: i18n.t('codes-once') })}
      <div class="row">
        <button type="button" class="primary" id="code-done" @click=${this.#onDone}>${i18n.t('codes-done')}</button>
        <button type="button" aria-expanded=${this.#scanning ? 'true' : 'false'} @click=${() => this.#scan(i18n)}>${i18n.t(this.#scanning ? 'codes-qr-hide' : 'codes-qr')}</button>
      </div>
      ${this.#scanning ? this.#picture(ready, link ?? formatCode(code)) : nothing}
    </div>`;
  }

  #row(what: What, label: string, text: string, i18n: I18n): TemplateResult {
    return html`<div class="field">
      <label for="new-${what}">${label}</label>
      <div class="copy">
        <input id="new-${what}" class=${what} readonly dir="ltr" .value=${text} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
        <button type="button" aria-describedby="new-${what}" @click=${() => void this.#copy(what, text, i18n)}>${i18n.t(this.#copied === what ? 'codes-copied' : 'codes-copy')} <span class="visually-hidden">${label}</span></button>
      </div>
    </div>`;
  }

  #picture(ready: Ready, text: string): TemplateResult {
    const qrPath = this.#qr.ready(ready.i18n);
    if (!qrPath) return this.#qr.waiting(ready);
    const { size, path } = qrPath(text);
    const box = `0 0 ${size} ${size}`;
    return html`<div class="qr">${svg`<svg viewBox=${box} role="img" aria-label=${ready.i18n.t('codes-qr-label')} shape-rendering="crispEdges"><path d=${path}></path></svg>`}</div>`;
  }

  #scan(i18n: I18n): void {
    this.#scanning = !this.#scanning;
    if (this.#scanning) void this.#qr.load(i18n);
    this.#host.requestUpdate();
  }

  async #copy(what: What, text: string, i18n: I18n): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = what;
      this.#byHand = false;
      this.#host.say(i18n.t('codes-copied'));
    } catch {
      this.#byHand = true;
      void this.#host.attend(`#new-${what}`);
    }
    this.#host.requestUpdate();
  }
}
