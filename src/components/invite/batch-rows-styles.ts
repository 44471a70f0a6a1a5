/** How the rows of a list look that was found on the server. */
import { css } from 'lit';

export const batchRowsStyles = css`
  .batch-rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .batch-rows li {
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .batch-rows label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 1.75em;
  }
  /* Names and addresses below one another, in columns where there is room. */
  .batch-rows label > span {
    display: grid;
    flex: 1;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0 1em;
  }
  .batch-rows .error {
    grid-column: 1 / -1;
  }
  .batch-rows input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
  }
`;
