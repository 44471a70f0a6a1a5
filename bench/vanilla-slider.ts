// A slider with a number and a price as one would write it by hand: the yardstick of the slider bench.

/** What a page of the slider bench offers, the same for both. */
export interface SliderBench {
  ready(): Promise<void>;
  /** One input event of the slider, drawn. */
  drag(to: number): Promise<void>;
  /** The number it shows, to prove that it did something. */
  value(): string;
}

declare global {
  var sliderBench: SliderBench;
}

const TIERS = [
  { upTo: 499, amount: 2_900 },
  { upTo: 1_999, amount: 2_320 },
  { upTo: Infinity, amount: 1_740 },
];

/** Draws it at the end of the page. */
export function vanillaSlider(): SliderBench {
  const root = document.createElement('div');
  root.innerHTML = `<label for="slide">Credits a month</label><input id="slide" type="range" min="100" max="50000" step="100" value="100">
    <input id="number" inputmode="numeric" aria-label="Credits a month"><p id="price"></p>`;
  document.body.append(root);
  const get = <E extends HTMLElement>(id: string): E => root.querySelector(`#${id}`) as E;
  const range = get<HTMLInputElement>('slide');
  const number = get<HTMLInputElement>('number');
  const price = get('price');
  const digits = new Intl.NumberFormat('en');
  const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  range.addEventListener('input', () => {
    const value = Number(range.value);
    const unit = money.format((TIERS.find(({ upTo }) => upTo >= value)?.amount ?? 0) / 100);
    number.value = digits.format(value);
    price.textContent = `${unit} per 100`;
    range.setAttribute('aria-valuetext', `${digits.format(value)} credits a month, ${unit} per 100`);
    clearTimeout(timer);
    timer = setTimeout(() => undefined, 350);
  });
  return {
    ready: () => Promise.resolve(),
    drag(to) {
      range.value = String(to);
      range.dispatchEvent(new InputEvent('input', { bubbles: true }));
      root.getBoundingClientRect();
      return Promise.resolve();
    },
    value: () => number.value,
  };
}
