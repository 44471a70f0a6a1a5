/** People compare plans here, and change to another one or another billing interval. */
import type { I18n } from '../i18n/i18n.js';
import type { Resource } from '../state/resource.js';
import type { Session } from '../state/session.js';
import { ViewElement } from './base/view-element.js';

/**
 * People compare plans here, and change to another one or another billing interval. Needs a `<billing-provider>` around it.
 *
 * @summary Compare plans and change plan or interval, with the exact price before anything is charged.
 * @slot header - Above the title.
 * @slot help - Contact links, reachable from every step.
 * @slot footer - Below everything.
 * @csspart base - The whole element.
 * @csspart frame - The card around it.
 * @csspart title - The heading.
 * @csspart notice - A message.
 */
export class PlanSwitcher extends ViewElement {
  static override readonly tag: string = 'plan-switcher';

  protected override readonly area = 'plans';

  protected override importView = async () => (await import('./plans/plan-view.js')).PlanView;

  protected override data(session: Session): readonly Resource<unknown>[] {
    return [session.plans, session.subscription];
  }

  protected override titleText(i18n: I18n): string {
    return i18n.t('plans-title');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-switcher': PlanSwitcher;
  }
}
