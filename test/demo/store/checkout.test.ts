import { afterEach, describe, expect, it } from 'vitest';
import type { PracticeStore } from '../../../src/demo/store/start-practice-store.ts';
import { fillCheckout, HOME, openStore, Visitor } from './shopping.ts';

let store: PracticeStore;
afterEach(() => store.close());

async function enter(options = {}): Promise<Visitor> {
  const opened = await openStore(options);
  store = opened.store;
  return opened.visitor;
}

describe('a guest', () => {
  it('orders in five pages and sees the order number', async () => {
    const visitor = await enter();
    const review = await fillCheckout(visitor);
    expect(review.path).toBe('/checkout/review');
    expect(review.html).toContain('£27.95');
    const thanks = await visitor.post('/checkout/review', { terms: 'yes' });
    const [order] = store.orders();
    expect(thanks.html).toContain(order?.number);
    expect(order).toMatchObject({ total: 2795, status: 'received', email: 'anna@home.example', account: null });
    expect(store.carts().map((cart) => cart.pieces)).toContainEqual({});
  });

  it('is led back to the page that was left out', async () => {
    const visitor = await enter();
    await visitor.post('/basket/add', { product: 'coir-doormat' });
    expect((await visitor.get('/checkout/payment')).path).toBe('/checkout/contact');
  });

  it('cannot check out with nothing', async () => {
    const visitor = await enter();
    expect((await visitor.get('/checkout')).path).toBe('/basket');
  });

  it('keeps what was typed when the postcode is wrong, with the complaint beside the field', async () => {
    const visitor = await enter();
    await fillCheckout(visitor);
    const page = await visitor.post('/checkout/address', { ...HOME, town: 'Whitby', postcode: '123' });
    expect(page.html).toContain('value="Whitby"');
    expect(page.html).toMatch(/id="postcode-mistake">This does not look like a UK postcode/);
  });

  it('must agree to the terms', async () => {
    const visitor = await enter();
    await fillCheckout(visitor);
    expect((await visitor.post('/checkout/review', {})).html).toContain('Please agree to our terms');
    expect(store.orders()).toEqual([]);
  });

  it('cancels from the order page, and the pieces are back on the shelf', async () => {
    const visitor = await enter();
    await visitor.post('/basket/add', { product: 'bothy-lantern', 'option-Colour': 'Pine', quantity: '6' });
    await visitor.post('/checkout/contact', { email: 'anna@home.example', phone: '020 7946 0123' });
    await visitor.post('/checkout/address', HOME);
    await visitor.post('/checkout/delivery', { delivery: 'pick-up' });
    await visitor.post('/checkout/payment', { payment: 'invoice' });
    await visitor.post('/checkout/review', { terms: 'yes' });
    const order = store.orders()[0];
    expect((await visitor.get('/products/bothy-lantern')).html).toContain('Sold out at the moment');
    const page = await visitor.post(`/orders/${order?.number}/cancel`, { key: order?.key ?? '' });
    expect(page.html).toContain('is cancelled');
    expect((await visitor.get('/products/bothy-lantern')).html).toContain('In stock');
  });

  it("does not see a stranger's order without its key, but tracks its own by number and address", async () => {
    const visitor = await enter();
    await fillCheckout(visitor);
    await visitor.post('/checkout/review', { terms: 'yes' });
    const number = store.orders()[0]?.number ?? '';
    const stranger = new Visitor(store);
    expect((await stranger.get(`/orders/${number}`)).status).toBe(404);
    expect((await stranger.post('/track', { number, email: 'other@home.example' })).html).toContain(
      'cannot find an order',
    );
    expect((await stranger.post('/track', { number, email: 'Anna@home.example' })).html).toContain(`Order ${number}`);
  });
});

describe('a customer with an account', () => {
  const PERSON = { firstName: 'Anna', lastName: 'Kovács', email: 'anna@home.example', password: 'long enough' };

  it('finds address, telephone and basket again on another device', async () => {
    const visitor = await enter();
    await visitor.post('/register', PERSON);
    await fillCheckout(visitor);
    await visitor.post('/checkout/address', { ...HOME, save: 'yes' });
    await visitor.post('/checkout/review', { terms: 'yes' });
    await visitor.post('/basket/add', { product: 'coir-doormat' });
    const elsewhere = new Visitor(store);
    await elsewhere.post('/sign-in', PERSON);
    expect((await elsewhere.get('/basket')).html).toContain('Herringbone Coir Doormat');
    const contact = await elsewhere.get('/checkout/contact');
    expect(contact.html).toContain('value="anna@home.example"');
    expect(contact.html).toContain('value="020 7946 0123"');
    await elsewhere.post('/checkout/contact', { email: PERSON.email, phone: '020 7946 0123' });
    expect((await elsewhere.get('/checkout/address')).html).toContain('value="5 High Street"');
    expect((await elsewhere.post('/checkout/express', {})).path).toBe('/checkout/review');
  });

  it('cannot register twice nor sign in with a wrong password', async () => {
    const visitor = await enter();
    await visitor.post('/register', PERSON);
    expect((await new Visitor(store).post('/register', PERSON)).html).toContain(
      'There is an account with this address',
    );
    expect((await new Visitor(store).post('/sign-in', { ...PERSON, password: 'wrong' })).html).toContain(
      'do not belong together',
    );
    expect((await new Visitor(store).get('/account')).path).toBe('/sign-in');
  });
});
