/** How a change that waits looks: what, since when, and the way back at the end of the line. */
import { css } from 'lit';

export const waitingStyles = css`
  .waits .body {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
  }
`;
