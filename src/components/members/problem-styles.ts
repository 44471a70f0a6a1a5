/** How it looks where something could not be done. */
import { css } from 'lit';

export const problemStyles = css`
  .problem {
    display: flex;
    gap: 0.375em;
    color: var(--_danger);
  }
  .problem svg {
    flex: none;
  }
`;
