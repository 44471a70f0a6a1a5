/** One step of a batch on its way: what it says, trouble with the server, the ways on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PeopleImport } from '../../api/contract/schemas.js';
import type { I18n } from '../../i18n/i18n.js';
import { heading } from '../parts/heading.js';
import { notice } from '../parts/notice.js';
import { progress } from './outcome.js';

export interface Stage {
  readonly title: string;
  /** The heading level of the element. */
  readonly level: number;
  readonly content: unknown;
  /** Why the server does not answer; it is being asked again. */
  readonly trouble: string | undefined;
  readonly askNow: () => void;
  readonly actions: unknown;
}

export function stage({ title, level, content, trouble, askNow, actions }: Stage, i18n: I18n): TemplateResult {
  return html`<div class="stack stage appear">
    ${heading(Math.min(6, level + 1), 'subtitle', title, 'stage')}
    ${content}
    ${trouble
      ? html`<div role="alert">${notice({
          kind: 'warning',
          icon: trouble === 'network' ? 'offline' : 'clock',
          title: i18n.t('inviting-trouble'),
          text: i18n.t('inviting-trouble-hint'),
          actions: html`<button @click=${askNow}>${i18n.t('inviting-trouble-now')}</button>`,
        })}</div>`
      : nothing}
    <div class="row">${actions}</div>
  </div>`;
}

/** Only a part of the list is there: nobody is left out of it unknowingly. */
export function incomplete({ total, expected }: PeopleImport, level: number, ways: { readonly again: () => void; readonly goOn: () => void }, i18n: I18n): TemplateResult {
  return html`<div class="stack stage appear">
    ${heading(Math.min(6, level + 1), 'subtitle', i18n.t('inviting-incomplete', { arrived: total, expected: expected ?? total }), 'stage')}
    <p>${i18n.t('inviting-incomplete-hint')}</p>
    <div class="row">
      <button class="primary" @click=${ways.again}>${i18n.t('inviting-incomplete-again')}</button>
      <button @click=${ways.goOn}>${i18n.t('inviting-incomplete-on', { count: total })}</button>
    </div>
  </div>`;
}

export interface Sending {
  readonly step: 'sending' | 'stopping';
  readonly batch: PeopleImport;
  readonly trouble?: { readonly code: string };
}

/** Invitations go out, or the rest is being called back. */
export function sending({ step, batch, trouble }: Sending, level: number, ways: { readonly askNow: () => void; readonly stop: () => void }, i18n: I18n): TemplateResult {
  const { invited, waiting } = batch.counts;
  const total = invited + waiting;
  const stopping = step === 'stopping';
  return stage(
    {
      title: i18n.t(stopping ? 'inviting-stopping' : 'inviting-sending', { count: total }),
      level,
      content: progress(invited, total, i18n.t('inviting-progress', { done: invited, total })),
      trouble: trouble?.code,
      askNow: ways.askNow,
      actions: stopping ? nothing : html`<button @click=${ways.stop}>${i18n.t('inviting-stop')}</button><span class="muted small">${i18n.t('inviting-stop-hint')}</span>`,
    },
    i18n,
  );
}
