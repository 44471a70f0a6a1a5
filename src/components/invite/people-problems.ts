/** What is wrong with people, found and put in words. Comes with the first cell somebody leaves. */
import { html, type TemplateResult } from 'lit';
import type { PersonColumn } from '../../domain/person.js';
import type { I18n } from '../../i18n/i18n.js';
import { notice } from '../parts/notice.js';
import type { CellProblem } from './list-rows.js';
import type { Findings } from './panel.js';

export { createPeopleCheck } from '../../domain/people-check.js';

/** What is wrong with one cell. */
export function problemText({ code, first }: CellProblem, column: PersonColumn, i18n: I18n): string {
  if (code === 'duplicate' && first !== undefined) return i18n.t('invite-problem-same', { row: String(first + 1) });
  const named = column === 'email' || code === 'too_long' || code === 'card_number' ? code : 'text';
  return i18n.text(`invite-problem-${named}`) || i18n.t('invite-problem-invalid');
}

/** So many rows have something wrong in them. */
export function summary(count: number, i18n: I18n): string {
  return i18n.t('invite-problems', { count });
}

/** Some cannot be invited: the others can go on without them. */
export function leftOut({ fine, missing, problems }: Findings, i18n: I18n, leaveOut: (straight: boolean) => void): TemplateResult {
  const { size } = problems;
  return notice({
    kind: 'warning',
    text: i18n.t('invite-left-out', { count: size }),
    actions:
      fine === 0
        ? undefined
        : html`<button type="button" class="primary" part="invite-button" @click=${() => leaveOut(missing === 0)}>
            ${missing > 0 ? i18n.t('invite-leave-out-next', { count: missing }) : i18n.t('invite-leave-out', { count: fine })}
          </button>`,
  });
}
