import { AT_ONCE } from '../../../src/demo/store/letters/pace.ts';
import {
  type PracticeStore,
  type PracticeStoreOptions,
  startPracticeStore,
} from '../../../src/demo/store/start-practice-store.ts';

/** A visitor with a cookie jar, for tests that need no browser. */
export class Visitor {
  readonly #cookies = new Map<string, string>();

  constructor(readonly store: PracticeStore) {}

  /** The page's HTML and status after redirects. */
  async get(path: string): Promise<{ status: number; html: string; path: string }> {
    return this.#ask(path, null);
  }

  async post(path: string, form: Record<string, string>): Promise<{ status: number; html: string; path: string }> {
    return this.#ask(path, new URLSearchParams(form));
  }

  async #ask(path: string, body: URLSearchParams | null): Promise<{ status: number; html: string; path: string }> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(this.store.url + path, {
      method: body ? 'POST' : 'GET',
      body,
      redirect: 'manual',
      headers: { cookie },
    });
    for (const one of reply.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      if (name && value !== undefined) this.#cookies.set(name, value);
    }
    const html = await reply.text();
    const next = reply.headers.get('location');
    return next ? this.#ask(next, null) : { status: reply.status, html, path };
  }
}

export const HOME = {
  firstName: 'Anna',
  lastName: 'Kovács',
  line1: '5 High Street',
  line2: '',
  town: 'York',
  postcode: 'YO1 7HH',
  country: 'GB',
};

export async function openStore(
  options: PracticeStoreOptions = {},
): Promise<{ store: PracticeStore; visitor: Visitor }> {
  const store = await startPracticeStore({ pace: AT_ONCE, ...options });
  return { store, visitor: new Visitor(store) };
}

/** From the product to the review page. */
export async function fillCheckout(
  visitor: Visitor,
  email = 'anna@home.example',
): Promise<{ status: number; html: string; path: string }> {
  await visitor.post('/basket/add', { product: 'enamel-mug', 'option-Colour': 'Pine', quantity: '2' });
  await visitor.post('/checkout/contact', { email, phone: '020 7946 0123' });
  await visitor.post('/checkout/address', HOME);
  await visitor.post('/checkout/delivery', { delivery: 'standard' });
  return visitor.post('/checkout/payment', { payment: 'cash-on-delivery' });
}
