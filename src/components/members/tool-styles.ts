/** How it looks where people are searched for, and where pages are turned. */
import { css } from 'lit';

export const toolStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: flex-end;
  }
  .tools > :first-child {
    flex: 1 1 10em;
  }
  .tools > .field:not(:first-child) {
    flex: 0 1 11em;
  }
  .empty > button {
    margin-block-start: 0.5em;
  }
  .file {
    display: grid;
    gap: 0.25em;
  }
  .sorting {
    display: none;
  }
  .turn {
    margin-inline-start: auto;
  }
  button.sort {
    gap: 0.25em;
    min-block-size: 2em;
    padding-inline: 0.5em;
    margin-inline-start: -0.5em;
  }
  .way {
    display: flex;
  }
  .way svg {
    inline-size: 1em;
    block-size: 1em;
  }
  .way.ascending svg {
    transform: scaleY(-1);
  }
  @container billing (max-width: 49.99em) {
    /* What only the eye would look for there is in the choices above. */
    thead button {
      display: none;
    }
    .tools > *,
    .tools > .field:not(:first-child) {
      flex: 1 1 9em;
    }
    .tools > :first-child {
      flex-basis: 100%;
    }
    .sorting {
      display: grid;
    }
    .turn > button {
      flex: 1;
    }
  }
  @container billing (max-width: 34em) {
    .tools > .file {
      flex-basis: 100%;
    }
  }
  @container billing (min-width: 34em) {
    .file > button {
      white-space: nowrap;
    }
  }
`;
