// The seat editor as one would write it by hand for one product, in one language: the yardstick of the bench.
import type { BillingAdapter } from '../src/api/adapter.js';
import type { Subscription } from '../src/api/contract/schemas.js';

const STYLES = `
  :host { display: block; font: inherit; }
  .frame { border: 1px solid #ddd; border-radius: 12px; padding: 20px; display: grid; gap: 16px; }
  .head, .stepper, dl > div { display: flex; justify-content: space-between; align-items: center; gap: 8px; }
  .bar { block-size: 6px; inline-size: 100%; background: #eee; border-radius: 3px; overflow: hidden; }
  .bar rect { fill: #2f55d4; }
  button { min-block-size: 40px; border-radius: 8px; border: 1px solid #868d9a; background: none; font: inherit; }
  button.primary { background: #2f55d4; color: #fff; border: 0; }
  input { inline-size: 6em; min-block-size: 40px; font: inherit; text-align: end; }
`;

const MARKUP = `
  <section class="frame" aria-labelledby="title">
    <div class="head"><h2 id="title">Seats</h2>
      <div class="stepper"><label for="seats">Total number of seats</label>
        <button id="less" aria-label="One seat less">−</button><input id="seats" inputmode="numeric"><button id="more" aria-label="One seat more">+</button>
      </div>
    </div>
    <p id="usage"></p>
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect height="4"></rect></svg>
    <p id="price"></p>
    <p id="change" hidden></p>
    <dl id="lines"></dl>
    <button id="pay" class="primary" hidden></button>
  </section>`;

export class VanillaSeatEditor extends HTMLElement {
  adapter: BillingAdapter | undefined;
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #sheet = new CSSStyleSheet();
  #subscription: Subscription | undefined;
  #total = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.#sheet.replaceSync(STYLES);
    this.#root.adoptedStyleSheets = [this.#sheet];
    this.#root.innerHTML = MARKUP;
    this.#get('#less').addEventListener('click', () => this.#set(this.#total - 1));
    this.#get('#more').addEventListener('click', () => this.#set(this.#total + 1));
    this.#get<HTMLInputElement>('#seats').addEventListener('input', (event) => this.#set(Number((event.target as HTMLInputElement).value)));
  }

  async connectedCallback(): Promise<void> {
    const subscription = await this.adapter?.subscription();
    if (!subscription || !this.isConnected) return;
    this.#subscription = subscription;
    const { seats, currency } = subscription;
    this.#total = seats.capacity;
    this.#get<HTMLInputElement>('#seats').value = String(seats.capacity);
    this.#get('#usage').textContent = `${seats.used} of ${seats.capacity} in use · ${seats.capacity - seats.used} free`;
    this.#get('rect').setAttribute('width', String((seats.used / seats.capacity) * 100));
    this.#get('#price').textContent = `${this.#money(seats.unitAmount, currency)} per seat`;
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  #get<T extends Element = HTMLElement>(selector: string): T {
    return this.#root.querySelector(selector) as T;
  }

  #money(amount: number, currency: string): string {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).format(amount / 100);
  }

  #set(total: number): void {
    const seats = this.#subscription?.seats;
    if (!seats || !Number.isInteger(total) || total < seats.minimum || total > (seats.maximum ?? Infinity)) return;
    this.#total = total;
    this.#get<HTMLInputElement>('#seats').value = String(total);
    const change = this.#get('#change');
    change.hidden = total === seats.capacity;
    change.textContent = `${seats.capacity} → ${total} seats`;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#quote(), 350);
  }

  async #quote(): Promise<void> {
    const quote = await this.adapter?.createQuote({ seats: this.#total });
    if (!quote || !this.isConnected) return;
    const rows = quote.lines.map((line) => {
      const row = document.createElement('div');
      const name = document.createElement('dt');
      const amount = document.createElement('dd');
      name.textContent = line.label ?? line.kind;
      amount.textContent = this.#money(line.amount, quote.currency);
      row.append(name, amount);
      return row;
    });
    this.#get('#lines').replaceChildren(...rows);
    const pay = this.#get('#pay');
    pay.hidden = false;
    pay.textContent = `Pay ${this.#money(quote.total, quote.currency)}`;
  }
}
