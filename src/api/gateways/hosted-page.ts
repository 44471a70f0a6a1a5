/** A provider with a page of its own: the buyer leaves for it and comes back; nothing of it runs in this one. */
import { BillingError } from '../errors.js';
import type { GatewayFactory } from '../gateway.js';
import { orBack } from './waiting.js';

export interface HostedPageOptions {
  /** Goes to another page; default `location.assign`. */
  readonly leave?: (url: string) => void;
}

/** Where the fields would be. Like any provider's, these words come with the gateway. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'You enter your card on the page of our payment provider and come back here.',
  fr: 'Vous saisissez votre carte sur la page de notre prestataire de paiement, puis vous revenez ici.',
  tr: 'Kartınızı ödeme sağlayıcımızın sayfasında girer ve buraya geri dönersiniz.',
};

/**
 * The gateway for `SessionInfo.gateway.kind` "hosted". `config` from the server: `{setupUrl}`, the page where a method is
 * entered, with `{secret}` and `{return}` where the setup's client secret and the address to come back to belong. What
 * the bank asks is on the page that an action's `url` names.
 */
export function createHostedPageGateway({ leave = (url) => location.assign(url) }: HostedPageOptions = {}): GatewayFactory {
  return (config) => {
    const open = new Set<() => void>();

    /** Ends with the page; otherwise when the buyer comes back to it as it was. */
    function leaveFor<T>(url: string, signal: AbortSignal, back: T): Promise<T> {
      if (!/^https?:/.test(url)) throw new BillingError('gateway_failed', { cause: new Error('the provider named no page to go to') });
      leave(url);
      return orBack(new Promise<never>(() => {}), signal, back);
    }

    return {
      kind: 'hosted',
      async mountEntry({ container, locale, signal }) {
        const note = container.ownerDocument.createElement('p');
        note.textContent = TEXTS[locale.split('-')[0] ?? ''] ?? TEXTS['en'] ?? '';
        note.tabIndex = -1;
        container.append(note);
        const destroy = (): void => {
          open.delete(destroy);
          note.remove();
        };
        open.add(destroy);
        signal.addEventListener('abort', destroy, { once: true });
        if (signal.aborted) destroy();
        return {
          check: async () => true,
          async confirm({ clientSecret, returnUrl }) {
            const url = String(config['setupUrl']).replace('{secret}', encodeURIComponent(clientSecret)).replace('{return}', encodeURIComponent(returnUrl));
            return leaveFor(url, signal, { status: 'incomplete' } as const);
          },
          moveTo: (next) => next.append(note),
          focus: () => note.focus(),
          destroy,
        };
      },
      async performAction({ url }, { signal }) {
        if (!signal.aborted) await leaveFor(url ?? '', signal, undefined);
      },
      destroy() {
        for (const close of [...open]) close();
      },
    };
  };
}
