/** Fields in a panel at the lower edge of the page, for pages where nothing can be shown inside the element. */
import type { EntryLook } from '../gateway.js';
import { moveInto } from './move-into.js';

export interface PortalOptions {
  /** Where the fields would be; a button there leads to them. */
  readonly anchor: HTMLElement;
  readonly element: HTMLElement;
  readonly look: EntryLook;
  readonly onOpen: () => void;
}

export interface Portal {
  restyle(look: EntryLook): void;
  release(): void;
}

/** Under the provider's own windows, which take the highest there is. */
const LAYER = '2147483000';

/** Not modal: nothing else of the page is shut off, neither the form around nor what the bank may ask. */
export function openPortal({ anchor, element, look, onOpen }: PortalOptions): Portal {
  const doc = anchor.ownerDocument;
  const panel = doc.createElement('div');
  panel.setAttribute('role', 'dialog');
  const button = (press: () => void): HTMLButtonElement => {
    const made = doc.createElement('button');
    made.type = 'button';
    made.addEventListener('click', press);
    return made;
  };
  const title = doc.createElement('p');
  const open = button(onOpen);
  const close = button(() => open.focus());

  function restyle({ locale, appearance, labels }: EntryLook): void {
    panel.setAttribute('aria-label', labels.fields);
    title.textContent = labels.fields;
    open.textContent = labels.open;
    close.textContent = labels.close;
    panel.lang = locale;
    panel.dir = anchor.matches(':dir(rtl)') ? 'rtl' : 'ltr';
    const colors = { color: appearance.text, background: appearance.surface };
    const border = `1px solid ${appearance.border}`;
    paint(panel, {
      ...colors, border, 'position': 'fixed', 'z-index': LAYER, 'inset': 'auto 0 0.5em', 'box-sizing': 'border-box', 'inline-size': 'min(32em, 100%)',
      'max-block-size': '80vh', 'margin': 'auto', 'padding': '1em', 'overflow': 'auto', 'border-radius': appearance.radius,
      'box-shadow': '0 0 2em #0004', 'font': `${appearance.fontSize}/1.5 ${appearance.fontFamily}`, 'color-scheme': appearance.colorScheme,
    });
    paint(title, { 'margin': '0 0 1em', 'font-weight': '600' });
    paint(close, { ...colors, border, 'margin-block-start': '1em', 'padding': '0.5em 1em', 'border-radius': appearance.radius, 'font': 'inherit', 'cursor': 'pointer' });
  }

  restyle(look);
  anchor.append(open);
  doc.body.append(panel);
  panel.append(title);
  moveInto(panel, element);
  panel.append(close);
  return {
    restyle,
    release() {
      open.remove();
      panel.remove();
    },
  };
}

function paint(target: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(style)) target.style.setProperty(property, value);
}
