/** How the rows of a list look that was found on the server. */
import { css } from 'lit';

export const batchRowsStyles = css`
  .batch-rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .batch-rows li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .batch-rows label {
    display: flex;
    flex: 1 1 16em;
    gap: 0.75em;
    align-items: center;
    min-block-size: 1.75em;
  }
  .batch-rows input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
  }
`;
