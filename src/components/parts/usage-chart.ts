/** Use over days as small bars; a sentence says what they show, and a table has every number. */
import { html, svg, type TemplateResult } from 'lit';
import { icon } from './icons.js';

const HEIGHT = 32;

export interface UsageChartOptions {
  /** Unique in its shadow root. */
  readonly id: string;
  /** Oldest first. */
  readonly values: readonly number[];
  /** The sentence that stands for the picture. */
  readonly text: string;
  /** What stands below its first and its last bar. */
  readonly ends: readonly [string, string];
  readonly table: {
    readonly title: string;
    /** Asked for once it is opened. */
    readonly content: unknown;
    readonly onOpen: () => void;
  };
}

export function usageChart({ id, values, text, ends, table }: UsageChartOptions): TemplateResult {
  const most = Math.max(...values, 1);
  const heightOf = (value: number): number => (value === 0 ? 0.5 : Math.max(1.5, (value / most) * HEIGHT));
  return html`<figure class="chart" part="usage">
    <figcaption class="small" id="${id}-text"><bdi>${text}</bdi></figcaption>
    <svg viewBox="0 0 ${values.length * 4} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-labelledby="${id}-text">
      ${values.map((value, index) => svg`<rect class=${value ? 'used' : 'unused'} x=${index * 4 + 0.5} y=${HEIGHT - heightOf(value)} width="3" height=${heightOf(value)} rx="0.5"/>`)}
    </svg>
    <p class="ends small muted" aria-hidden="true"><bdi>${ends[0]}</bdi><bdi>${ends[1]}</bdi></p>
    <details @toggle=${table.onOpen}>
      <summary>${icon('chevron')}${table.title}</summary>
      ${table.content}
    </details>
  </figure>`;
}
