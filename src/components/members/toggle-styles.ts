/** How one person's seat looks: how they stand, the button beside it where there is room. */
import { css } from 'lit';
import { problemStyles } from './problem-styles.js';
import { stateStyles } from './state-styles.js';

const styles = css`
  .frame {
    gap: 0.5em;
  }
  .toggle {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .toggle > .state {
    align-items: flex-start;
    font-weight: 500;
  }
  .toggle > .state svg {
    margin-block-start: 0.125em;
  }
`;

export const toggleStyles = [stateStyles, problemStyles, styles];
