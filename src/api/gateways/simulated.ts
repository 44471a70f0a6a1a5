/** The payment gateway of demos and tests: draws card fields in a frame and a bank's challenge, as real providers do. */
import { simulatedCardKey } from '../../domain/simulated-cards.js';
import type { PaymentAction } from '../contract/schemas.js';
import { BillingError } from '../errors.js';
import type { EntryOptions, EntryResult, GatewayFactory, GatewayOptions, PaymentEntry, PaymentGateway } from '../gateway.js';
import { createCardFields } from './simulated-fields.js';
import { make, openFrame } from './simulated-frame.js';
import { simulatedTexts } from './simulated-texts.js';

/** `config.endpoint`: where the provider's own part of the backend answers. The number typed never goes there. */
export const createSimulatedGateway: GatewayFactory = (config, { fetch }): PaymentGateway => {
  const endpoint = String(config['endpoint'] ?? '').replace(/\/$/, '');
  const open = new Set<() => void>();

  async function post(path: string, body: unknown, signal: AbortSignal): Promise<unknown> {
    let response: Response;
    try {
      response = await fetch(`${endpoint}/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal,
      });
    } catch (cause) {
      throw new BillingError(signal.aborted ? 'aborted' : 'network', { cause });
    }
    if (!response.ok) throw new BillingError('gateway_failed', { status: response.status });
    return response.json().catch(() => undefined);
  }

  async function mountEntry(options: EntryOptions): Promise<PaymentEntry> {
    const texts = simulatedTexts(options.locale);
    const frame = await openFrame(options, texts.fieldsTitle);
    const fields = createCardFields(frame.document, texts, () => {
      // Enter sends the form around the fields, as in fields of the page itself.
      options.container.closest('form')?.requestSubmit();
    });
    frame.document.body.replaceChildren(fields.element);
    const destroy = (): void => {
      open.delete(destroy);
      frame.remove();
    };
    open.add(destroy);
    options.signal.addEventListener('abort', destroy, { once: true });
    if (options.signal.aborted) destroy();

    return {
      check: async () => fields.read() !== undefined,
      async confirm({ clientSecret, holderName }): Promise<EntryResult> {
        const card = fields.read();
        if (card === undefined) return { status: 'incomplete' };
        fields.lock(true);
        try {
          const answer = await post(
            `setups/${encodeURIComponent(clientSecret)}`,
            { card: simulatedCardKey(card.number), expMonth: card.expMonth, expYear: card.expYear, holderName },
            options.signal,
          );
          const { status, declineCode } = (answer ?? {}) as { status?: unknown; declineCode?: unknown };
          if (status === 'succeeded') return { status: 'done' };
          return { status: 'declined', declineCode: typeof declineCode === 'string' ? declineCode : 'generic' };
        } finally {
          fields.lock(false);
        }
      },
      update: ({ appearance }) => frame.dress({ ...options, appearance }),
      focus: () => fields.focus(),
      destroy,
    };
  }

  async function performAction(action: PaymentAction, options: GatewayOptions): Promise<void> {
    if (options.signal.aborted) return;
    const texts = simulatedTexts(options.locale);
    const frame = await openFrame(options, texts.bankTitle);
    // A page of the bank's own, readable whatever becomes of the looks around it.
    frame.document.documentElement.classList.add('page');
    const doc = frame.document;
    await new Promise<void>((resolve) => {
      const finish = (): void => {
        open.delete(finish);
        options.signal.removeEventListener('abort', finish);
        frame.remove();
        resolve();
      };
      open.add(finish);
      options.signal.addEventListener('abort', finish, { once: true });
      const buttons = (['approve', 'refuse', 'close'] as const).map((choice) =>
        make(
          doc,
          'button',
          {
            type: 'button',
            class: choice === 'approve' ? 'primary' : '',
            click: () => {
              for (const button of buttons) button.disabled = true;
              const outcome = choice === 'close' ? 'abandon' : choice;
              // Whether it arrived or not, the buyer is through: the server is asked what came of it.
              void post(`challenges/${encodeURIComponent(action.clientSecret)}`, { outcome }, options.signal)
                .catch(() => undefined)
                .then(finish);
            },
          },
          texts[choice],
        ),
      );
      doc.body.replaceChildren(
        make(
          doc,
          'main',
          {},
          make(doc, 'h1', { class: 'wide' }, texts.bankTitle),
          make(doc, 'p', { class: 'wide muted' }, texts.bankText),
          make(doc, 'div', { class: 'wide buttons' }, ...buttons),
        ),
      );
      if (options.signal.aborted) finish();
      else buttons[0]?.focus();
    });
  }

  return {
    kind: 'simulated',
    mountEntry,
    performAction,
    destroy() {
      for (const close of [...open]) close();
    },
  };
};
