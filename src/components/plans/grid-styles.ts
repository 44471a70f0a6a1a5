/** Where the plans stand; there from the start, so that what loads has its final shape. */
import { css } from 'lit';

export const planGridStyles = css`
  .plans {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }
  .plans > .skeleton {
    block-size: 26em;
  }
  .skeleton.switch {
    inline-size: 12em;
    block-size: var(--_control);
  }
`;
