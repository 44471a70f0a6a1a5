/** How the sections of the billing profile look. */
import { css } from 'lit';

export const sectionStyles = css`
  .section {
    gap: 0.5em;
  }
  .section + .section {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  /* One short button: it keeps to the far end also where others take the whole width. */
  .head > .row:has(> .edit) {
    inline-size: auto;
  }
  .head > .row > .edit:not(.icon) {
    flex: 0 1 auto;
    padding-inline: 0.75em;
  }
  button.edit {
    flex: 0 1 auto;
    text-align: start;
    margin-inline: -0.75em;
    padding-inline: 0.75em;
    color: var(--_accent);
  }
  .facts {
    display: grid;
    gap: 0.75em 2em;
    grid-template-columns: minmax(0, 1fr);
  }
  @container billing (min-width: 32em) {
    .facts {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
      align-items: start;
    }
    .facts > :first-child {
      grid-row: span 3;
    }
  }
  .appear + .facts,
  .notice + .facts {
    margin-block-start: 0.5em;
  }
  .facts dt {
    margin-block-end: 0.25em;
  }
  address {
    font-style: normal;
  }
  address > span {
    display: block;
    overflow-wrap: anywhere;
  }
  .number {
    font-variant-numeric: tabular-nums;
    unicode-bidi: isolate;
  }
  .facts .state {
    display: flex;
    gap: 0.25em;
    align-items: center;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .facts .state.verified {
    color: var(--_success);
  }
  .facts .state.unverified {
    color: var(--_warning);
  }
  .empty {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }
  .empty > div {
    margin-block-start: 0.75em;
  }
  .methods {
    display: grid;
  }
  .methods > li {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.75em;
  }
  .methods > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .methods > li:first-child {
    padding-block-start: 0.25em;
  }
  .methods > li:last-child {
    padding-block-end: 0;
  }
  .method {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .method > .card {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2em;
    border: 1px solid var(--_border);
    border-radius: 0.375em;
    color: var(--_muted);
  }
  .method > .about {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .method .name {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.5em;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  .badge.expired {
    color: var(--_danger);
  }
  .badge.soon {
    color: var(--_warning);
  }
  .tools {
    display: flex;
    gap: 0.25em;
    align-items: center;
    margin-inline-start: auto;
    margin-inline-end: -0.5em;
  }
  .tools > .compact {
    padding-inline: 0.75em;
    color: var(--_accent);
  }
  .tools > .icon {
    color: var(--_muted);
  }
  .tools > .icon:hover {
    color: inherit;
  }
  .problem {
    color: var(--_danger);
  }
  .below,
  .problem {
    margin-inline-start: 3.5em;
  }
  .adding {
    display: grid;
    gap: 0.75em;
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .adding:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  @container billing (max-width: 21.99em) {
    .method > .card {
      display: none;
    }
  }
  @container billing (max-width: 27.99em) {
    .below,
    .problem {
      margin-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    button.edit,
    .tools {
      margin-inline: 0;
    }
  }
`;
