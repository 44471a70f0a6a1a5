/** What could not be read: why, and the way to try again. */
import { html, type TemplateResult } from 'lit';
import type { BillingError } from '../../api/errors.js';
import type { I18n } from '../../i18n/i18n.js';
import { notice } from '../parts/notice.js';

/** Whoever has the words for codes. */
interface Words {
  errorText(code: string, i18n: I18n): string;
}

export function failure(words: Words, title: string, { code }: BillingError, retry: () => void, i18n: I18n): TemplateResult {
  const offline = code === 'network';
  return notice({
    kind: offline ? 'warning' : 'danger',
    icon: offline ? 'offline' : 'alert',
    title,
    text: words.errorText(code, i18n),
    actions: html`<button @click=${retry}>${i18n.t('common-retry')}</button>`,
  });
}
