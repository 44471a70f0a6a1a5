/** How it looks how somebody stands with seats. */
import { css } from 'lit';

export const stateStyles = css`
  .state {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
  }
  .state.is-held svg {
    color: var(--_success);
  }
  .state.is-reserved svg {
    color: var(--_warning);
  }
  .state.is-none {
    color: var(--_muted);
  }
`;
