/** A short message in its place: what happened, and the way on. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from './icons.js';

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger';

export interface NoticeOptions {
  readonly kind?: NoticeKind;
  readonly icon?: IconName;
  readonly title?: string | undefined;
  readonly text?: unknown;
  /** Buttons: the way on. */
  readonly actions?: unknown;
}

const ICONS = { info: 'info', success: 'check', warning: 'alert', danger: 'alert' } as const;

export function notice(options: NoticeOptions): TemplateResult {
  const kind = options.kind ?? 'info';
  return html`<div class="notice ${kind}" part="notice">
    ${icon(options.icon ?? ICONS[kind])}
    <div class="body">
      ${options.title ? html`<p class="strong">${options.title}</p>` : nothing}
      ${options.text ? html`<p class="wrap">${options.text}</p>` : nothing}
      ${options.actions ? html`<div class="row">${options.actions}</div>` : nothing}
    </div>
  </div>`;
}
