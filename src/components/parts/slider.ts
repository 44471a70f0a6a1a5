/** A native slider with − and + at its ends, marks where something changes, and stretches worth a look. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from './icons.js';

export interface SliderOptions {
  /** Unique in its shadow root. */
  readonly id: string;
  readonly label: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  readonly value: number;
  /** The value in words. */
  readonly valueText: string;
  /** Marked on the track, those with a label also below it. */
  readonly marks: readonly { readonly value: number; readonly label: string }[];
  /** Stretches drawn on the track; words elsewhere say what they mean. */
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
  readonly describedBy?: string | undefined;
  readonly lessLabel: string;
  readonly moreLabel: string;
  /** A value that is wanted; gives the one that counts. */
  readonly onValue: (wanted: number) => number;
}

/** Room for a digit of a label on the shortest track there is. Percent of the track. */
const DIGIT = 3.25;

/** − (`.less`), the slider (`.rail`) and + (`.more`), for a grid that may also hold a field for the same value. */
export function slider(options: SliderOptions): TemplateResult {
  const { id, label, minimum, maximum, step, value, valueText, marks, stretches } = options;
  const place = (at: number): number => (maximum > minimum ? ((Math.min(maximum, Math.max(minimum, at)) - minimum) / (maximum - minimum)) * 100 : 0);
  const onInput = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    input.value = String(options.onValue(Number(input.value)));
  };
  return html`
    <button type="button" class="icon less" aria-label=${options.lessLabel} ?disabled=${value <= minimum} @click=${() => options.onValue(value - step)}>${icon('minus')}</button>
    <div class="rail">
      <svg class="track" aria-hidden="true">
        ${svg`<rect class="groove" width="100%" height="100%" rx="2"/>
          ${stretches.map(({ from, to }) => svg`<rect class="stretch" x="${place(from)}%" width="${place(to) - place(from)}%" height="100%"/>`)}
          <rect class="filled" width="${place(value)}%" height="100%" rx="2"/>`}
      </svg>
      <svg class="marks" aria-hidden="true">
        ${marks.map((mark) => svg`<line x1="${place(mark.value)}%" x2="${place(mark.value)}%" y1="0" y2="100%"/>`)}
      </svg>
      <input
        id=${id}
        type="range"
        aria-label=${label}
        aria-valuetext=${valueText}
        aria-describedby=${options.describedBy ?? nothing}
        min=${minimum}
        max=${maximum}
        step=${step}
        .value=${String(value)}
        @input=${onInput}
      />
      <svg class="labels" aria-hidden="true">
        ${spaced(marks, place).map(({ at, anchor, label: text }) => svg`<text direction="ltr" x="${at}%" y="1em" text-anchor=${anchor}>${text}</text>`)}
      </svg>
    </div>
    <button type="button" class="icon more" aria-label=${options.moreLabel} ?disabled=${value >= maximum} @click=${() => options.onValue(value + step)}>${icon('plus')}</button>
  `;
}

type Anchor = 'start' | 'middle' | 'end';

interface Label {
  readonly at: number;
  readonly label: string;
  readonly anchor: Anchor;
  readonly from: number;
  readonly to: number;
}

/** The labels there is room for; who comes first stays. */
function spaced(marks: SliderOptions['marks'], place: (at: number) => number): Label[] {
  const kept: Label[] = [];
  for (const { value, label } of marks) {
    const at = place(value);
    const width = label.length * DIGIT;
    const anchor: Anchor = at < width / 2 ? 'start' : at > 100 - width / 2 ? 'end' : 'middle';
    const from = at - { start: 0, middle: width / 2, end: width }[anchor];
    const to = from + width;
    if (label && kept.every((other) => to < other.from || from > other.to)) kept.push({ at, label, anchor, from, to });
  }
  return kept;
}
