/** How a widget finds what its provider holds: the session and the language, through context. */
import { createContext } from '@lit/context';
import type { BillingError } from '../../api/errors.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Session } from '../session.js';

/** What a provider gives to everything inside it. A new value replaces the whole; parts may come late. */
export interface BillingContext {
  /** undefined while the adapter loads. */
  readonly session: Session | undefined;
  /** Whether the provider was told of a backend at all. */
  readonly backend: boolean;
  /** undefined while the catalogue loads. */
  readonly i18n: I18n | undefined;
  /** Direction of the texts; the page's own choice goes before the language's. */
  readonly dir: 'ltr' | 'rtl' | undefined;
  /** The session cannot be made: the adapter's code did not load. */
  readonly failure: { readonly error: BillingError; readonly retry: () => void } | undefined;
}

// A string key: two copies of this library on one page would see each other's providers, so it names the shape's version.
export const billingContext = createContext<BillingContext | undefined>('billing-widgets/context/1');
