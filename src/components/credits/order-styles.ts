/** How choosing an amount of credits looks; comes with the order. */
import { css } from 'lit';

export const creditOrderStyles = css`
  .kind > .order {
    margin-block-start: 0.5em;
  }
  .choice {
    gap: 0.75em;
  }
  .choice fieldset {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice legend {
    padding: 0;
  }
  .choice .packs > legend {
    margin-block-end: 0.5em;
  }
  .choice .packs bdi {
    display: block;
  }
  .choice .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .choice .check {
    cursor: pointer;
  }
  /* Narrow: the slider has the whole width, and − and + stand beside the number. */
  .chosen {
    display: grid;
    gap: 0.5em;
    grid-template:
      'rail rail rail' auto
      'less number more' auto / auto minmax(3.5em, 1fr) auto;
    align-items: start;
  }
  .chosen > .less {
    grid-area: less;
  }
  .chosen > .rail {
    grid-area: rail;
  }
  .chosen > .more {
    grid-area: more;
  }
  .chosen > input {
    grid-area: number;
    text-align: center;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  @container billing (min-width: 24em) {
    .chosen {
      grid-template: 'less rail more number' auto / auto minmax(0, 1fr) auto 5.5em;
    }
  }
  .rail {
    --_thumb: 1.5em;
    position: relative;
    min-inline-size: 0;
  }
  /* A thumb's middle never reaches the ends of its input: what is drawn keeps the same distance. */
  .rail > svg {
    position: absolute;
    inset-inline-start: calc(var(--_thumb) / 2);
    inline-size: calc(100% - var(--_thumb));
    overflow: visible;
    stroke: none;
    pointer-events: none;
  }
  .rail > .track {
    inset-block-start: calc(var(--_control) / 2 - 2px);
    block-size: 4px;
  }
  .rail > .marks {
    inset-block-start: calc(var(--_control) / 2 + 8px);
    block-size: 5px;
    stroke: var(--_control-border);
    stroke-width: 1px;
  }
  .rail > .labels {
    position: relative;
    display: block;
    margin-block-start: -0.375em;
    block-size: 1.25em;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    fill: var(--_muted);
    --_thumb: calc(1.5em / 0.8125);
  }
  .rail > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  /* Turned round with its place, then back in itself. */
  .labels text:dir(rtl) {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  .groove {
    fill: var(--_border);
  }
  .filled {
    fill: var(--_accent);
  }
  .stretch {
    fill: var(--_success);
    opacity: 0.55;
  }
  .rail > input:not([type='checkbox'], [type='radio']) {
    position: relative;
    display: block;
    inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    appearance: none;
    cursor: pointer;
    touch-action: pan-y;
  }
  .rail > input::-webkit-slider-thumb {
    appearance: none;
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: Canvas;
  }
  .rail > input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: Canvas;
  }
  .rail > input::-moz-range-track {
    background: none;
  }
  .worth {
    display: grid;
    gap: 0.25em;
    font-variant-numeric: tabular-nums;
  }
  .worth .link {
    display: inline-flex;
  }
  .tiers {
    display: grid;
    gap: 0.125em;
  }
  .tiers .now {
    color: var(--billing-text, currentColor);
    font-weight: 500;
  }
  .another {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .also {
    gap: 0.25em 1.25em;
  }
  @media (forced-colors: active) {
    .groove,
    .stretch {
      fill: GrayText;
    }
    .filled {
      fill: Highlight;
    }
    .rail > .marks {
      stroke: CanvasText;
    }
    .rail > .labels {
      fill: CanvasText;
    }
    .rail > input::-webkit-slider-thumb {
      forced-color-adjust: none;
      border-color: Highlight;
    }
    .rail > input::-moz-range-thumb {
      forced-color-adjust: none;
      border-color: Highlight;
    }
  }
`;
