/** What happens between a file and people who can be invited: read, understood, checked, corrected. Draws nothing. */
import { findColumns, withColumn, type ColumnMap, type ColumnRole } from '../../domain/columns.js';
import { ROWS_PER_IMPORT } from '../../domain/import-limits.js';
import type { PersonRow } from '../../domain/person.js';
import { Store } from '../../state/store.js';
import { peopleIn, type FilePeople } from './file-people.js';
import { bytesOf, fileProblemOf, readTable, type FileProblem, type FileSource, type FileTable, type ReadingChoice } from './file-table.js';
import { createPace, type Pace } from './pace.js';

export type FileState =
  | { readonly step: 'empty'; readonly problem?: FileProblem | undefined }
  | { readonly step: 'reading'; readonly name: string }
  | {
      readonly step: 'table';
      readonly table: FileTable;
      readonly columns: ColumnMap;
      /** The first row names the columns. */
      readonly header: boolean;
      /** Absent while they are being checked. */
      readonly people: FilePeople | undefined;
    };

type Read = Extract<FileState, { step: 'table' }>;

export class FileWork extends Store<FileState> {
  #source: FileSource | undefined;
  /** Ends what is being worked on. */
  #abort = new AbortController();

  readonly #pace: (signal: AbortSignal) => Pace;

  /** `pace`: how long work is cut in turns. */
  constructor(pace: (signal: AbortSignal) => Pace = createPace) {
    super({ step: 'empty' });
    this.#pace = pace;
  }

  async open(file: Blob & { readonly name?: string }): Promise<void> {
    const name = file.name ?? '';
    const signal = this.#begin({ step: 'reading', name });
    await this.#attempt(signal, async () => this.#read({ name, bytes: await bytesOf(file) }, {}, signal));
  }

  /** Text from the clipboard. */
  async openText(text: string): Promise<void> {
    const signal = this.#begin({ step: 'reading', name: '' });
    await this.#attempt(signal, () => this.#read({ name: '', text }, {}, signal));
  }

  /** Reads the same file in another way. */
  async reread(choice: ReadingChoice): Promise<void> {
    const source = this.#source;
    const state = this.value;
    if (!source || state.step !== 'table') return;
    const { encoding, separator } = state.table;
    const signal = this.#begin(state);
    await this.#attempt(signal, () => this.#read(source, { encoding, separator, ...choice }, signal));
  }

  /** The column `index` (null: none) holds this. */
  async assign(role: ColumnRole, index: number | null): Promise<void> {
    const state = this.value;
    if (state.step === 'table') await this.#understand({ ...state, columns: withColumn(state.columns, role, index), people: undefined });
  }

  async setHeader(header: boolean): Promise<void> {
    const state = this.value;
    if (state.step === 'table') await this.#understand({ ...state, header, people: undefined });
  }

  /** Another text for one person; all are checked again, as duplicates may come or go. */
  async correct(index: number, person: PersonRow): Promise<void> {
    const state = this.value;
    if (state.step !== 'table' || !state.people) return;
    const people = state.people.corrected(index, person);
    const corrected = { ...state, people };
    const signal = this.#begin(corrected);
    await this.#attempt(signal, async () => {
      const checked = await people.checked(this.#pace(signal));
      if (!signal.aborted) this.set({ ...corrected, people: checked });
    });
  }

  /** Stops whatever is going on and forgets the file. */
  clear(): void {
    this.#source = undefined;
    this.#begin({ step: 'empty' });
  }

  #begin(state: FileState): AbortSignal {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.set(state);
    return signal;
  }

  async #attempt(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      const problem = fileProblemOf(thrown, signal);
      if (problem) this.set({ step: 'empty', problem });
    }
  }

  async #read(source: FileSource, choice: ReadingChoice, signal: AbortSignal): Promise<void> {
    const table = await readTable(source, choice, this.#pace(signal), signal);
    if (signal.aborted) return;
    this.#source = source;
    const { columns, header } = findColumns(table.rows.slice(0, 50).map(({ cells }) => cells));
    // The header was read as one row more than there may be people.
    if (!header && table.rows.length > ROWS_PER_IMPORT) return this.set({ step: 'empty', problem: 'too_many_rows' });
    await this.#understand({ step: 'table', table, columns, header, people: undefined });
  }

  async #understand(state: Read): Promise<void> {
    const signal = this.#begin(state);
    await this.#attempt(signal, async () => {
      const people = await peopleIn(state.table, state.columns, state.header, this.#pace(signal));
      if (!signal.aborted) this.set({ ...state, people });
    });
  }
}
