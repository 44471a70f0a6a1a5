/** How it looks where something could not be done. */
import { css } from 'lit';

export const problemStyles = css`
  .problem {
    color: var(--_danger);
  }
  .problem svg {
    vertical-align: text-bottom;
    margin-inline-end: 0.375em;
  }
`;
