/** A name, or an address that breaks before its domain rather than anywhere. */
import { html } from 'lit';

export const breakable = (text: string): unknown => text.split(/(?=@)/).map((part) => html`<wbr />${part}`);
