/** What every element of the library does, whatever it shows: run for each of them. */
import { describePlaces } from './contract-places.js';
import { describeSafety } from './contract-safety.js';
import { describeStates } from './contract-states.js';
import type { Subject } from './contract-subject.js';

export type { Subject } from './contract-subject.js';

export function runWidgetContract(subject: Subject): void {
  subject.element.define();
  describeStates(subject);
  describePlaces(subject);
  describeSafety(subject);
}
