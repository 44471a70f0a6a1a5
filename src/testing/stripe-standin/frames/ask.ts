/** How a frame asks the server of its own origin, and what it makes of silence. */
import type { StripeError } from '@stripe/stripe-js';

/** `fetch` bound to where the API is; paths start with "/v1/". */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

const OFFLINE: StripeError = {
  type: 'api_connection_error',
  message: 'We are experiencing issues connecting to our payments provider. Please check your internet connection and try again.',
};

export async function askJson<T>(ask: Ask, path: string, init?: RequestInit): Promise<{ value: T } | { error: StripeError }> {
  try {
    const response = await ask(path, init);
    const body = (await response.json()) as T & { error?: StripeError };
    return body.error ? { error: body.error } : { value: body };
  } catch {
    return { error: OFFLINE };
  }
}
