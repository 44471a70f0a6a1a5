/** Stripe's sandbox as a host's server uses it, over plain HTTP: only what the page's part of Stripe needs to be tried. */

/** The release the browser's part belongs to. */
const VERSION = '2026-10-28.endive';

export interface Sandbox {
  /** A SetupIntent of a fresh customer. */
  setup(): Promise<{ readonly id: string; readonly clientSecret: string }>;
  setupStatus(id: string): Promise<{ readonly status: string; readonly allowRedisplay: string | null; readonly name: string | null }>;
  /** A PaymentIntent that was confirmed here with one of Stripe's test methods. `amount` in minor units. */
  payment(method: string, amount: number, returnUrl: string): Promise<{ readonly id: string; readonly clientSecret: string; readonly status: string }>;
  paymentStatus(id: string): Promise<{ readonly status: string; readonly received: number }>;
}

interface Intent {
  readonly id: string;
  readonly client_secret: string;
  readonly status: string;
  readonly amount_received?: number;
  readonly payment_method?: { readonly allow_redisplay?: string; readonly billing_details?: { readonly name?: string | null } } | null;
}

export function createSandbox(secretKey: string): Sandbox {
  async function call<T>(method: 'GET' | 'POST', path: string, fields: Record<string, string> = {}): Promise<T> {
    const form = new URLSearchParams(fields);
    const response = await fetch(`https://api.stripe.com/v1/${path}${method === 'GET' ? `?${form}` : ''}`, {
      method,
      headers: { authorization: `Bearer ${secretKey}`, 'stripe-version': VERSION },
      ...(method === 'POST' && { body: form }),
    });
    const body = (await response.json()) as T & { error?: { message: string } };
    if (!response.ok) throw new Error(`Stripe answers ${response.status} to ${path}: ${body.error?.message}`);
    return body;
  }
  const customer = async (): Promise<string> => (await call<{ id: string }>('POST', 'customers', { description: 'billing-widgets test' })).id;
  const cards = { 'allowed_payment_method_types[]': 'card' };

  return {
    async setup() {
      const made = await call<Intent>('POST', 'setup_intents', { customer: await customer(), usage: 'off_session', ...cards });
      return { id: made.id, clientSecret: made.client_secret };
    },
    async setupStatus(id) {
      const { status, payment_method: method } = await call<Intent>('GET', `setup_intents/${id}`, { 'expand[]': 'payment_method' });
      return { status, allowRedisplay: method?.allow_redisplay ?? null, name: method?.billing_details?.name ?? null };
    },
    async payment(method, amount, returnUrl) {
      const made = await call<Intent>('POST', 'payment_intents', {
        customer: await customer(), amount: String(amount), currency: 'eur', confirm: 'true', payment_method: method, return_url: returnUrl, ...cards,
      });
      return { id: made.id, clientSecret: made.client_secret, status: made.status };
    },
    async paymentStatus(id) {
      const { status, amount_received: received = 0 } = await call<Intent>('GET', `payment_intents/${id}`);
      return { status, received };
    },
  };
}
