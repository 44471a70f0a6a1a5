/** How those look who hold seats, each with the button that frees theirs. */
import { css } from 'lit';

export const freeingStyles = css`
  .holders .person {
    display: grid;
    justify-items: start;
    overflow-wrap: anywhere;
  }
  .holders li:has(.person) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .holders .who {
    display: grid;
    flex: 1 1 9em;
  }
  .holders li > button {
    margin-inline-start: auto;
  }
  .holders input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
  }
  .holders li > .problem {
    flex-basis: 100%;
  }
`;
