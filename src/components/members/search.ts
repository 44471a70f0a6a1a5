/** Words somebody looks for: taken as typed at once, asked for a moment after the last key. */

/** Pause after the last key before the server is asked. Milliseconds. */
const SETTLE = 300;

export class Search {
  text = '';
  readonly #ask: (text: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';

  constructor(ask: (text: string) => void) {
    this.#ask = ask;
  }

  type(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), SETTLE);
  }

  /** Without waiting: Enter was pressed. */
  now(): void {
    clearTimeout(this.#timer);
    const wanted = this.text.trim();
    if (wanted === this.#asked) return;
    this.#asked = wanted;
    this.#ask(wanted);
  }

  /** Empty again; nobody is asked. */
  clear(): void {
    clearTimeout(this.#timer);
    this.text = this.#asked = '';
  }
}
