import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HOUSE } from '../house.ts';
import { type Address, addressLines, COUNTRIES, isEmail, type Mistakes, mistakesInAddress } from '../shop/address.ts';
import { linesOf } from '../shop/basket.ts';
import { arrivalOf, deliveryOption, deliveryOptionsTo, deliveryPrice } from '../shop/delivery.ts';
import { vatIn } from '../shop/money.ts';
import { PAYMENTS, paymentOption } from '../shop/payment.ts';
import { basketOf, type CheckoutDraft, type Session } from '../shop/session.ts';
import type { Shop } from '../shop/shop.ts';
import { type Form, field } from './form.ts';
import type { Show } from './show.ts';

const STEPS = ['contact', 'address', 'delivery', 'payment', 'review'] as const;
type Step = (typeof STEPS)[number];
type Posted = FastifyRequest<{ Body: Form }>;

/** The five pages of the checkout, each with its own address, and the thanks after them. */
export function checkoutRoutes(app: FastifyInstance, shop: Shop, show: Show): void {
  app.addHook('preHandler', async (request, reply) => {
    if (!/^\/checkout(\/(contact|address|delivery|payment|review|express))?(\?|$)/.test(request.url)) return;
    if (shop.faults.captchaOnCheckout) {
      return show(request, reply.code(403), 'robot', { title: `Are you a robot? | ${HOUSE.name}`, private: true });
    }
    if (basketOf(request.visitor).pieces.size === 0) return reply.redirect('/basket', 303);
    if (shop.faults.noGuestCheckout && !request.visitor.account) return reply.redirect('/sign-in?next=/checkout', 303);
  });

  app.get('/checkout', (_request, reply) => reply.redirect('/checkout/contact', 303));

  for (const step of STEPS) {
    app.get(`/checkout/${step}`, (request, reply) => {
      const missing = firstOpenBefore(request.visitor.draft, step);
      return missing ? reply.redirect(`/checkout/${missing}`, 303) : showStep(request, reply, step);
    });
  }

  app.post<{ Body: Form }>('/checkout/contact', (request, reply) => {
    const { draft } = request.visitor;
    const email = field(request.body, 'email');
    const phone = field(request.body, 'phone');
    const mistakes: Mistakes = {};
    if (!isEmail(email)) mistakes.email = 'Please enter a complete e-mail address, such as name@example.com.';
    if (!/^[+0-9 ()/.-]{6,20}$/.test(phone))
      mistakes.phone = 'Please enter a phone number for the driver, digits only.';
    if (Object.keys(mistakes).length > 0) return again(request, reply, 'contact', mistakes);
    Object.assign(draft, { email, phone, newsletter: field(request.body, 'newsletter') === 'yes' });
    return reply.redirect('/checkout/address', 303);
  });

  app.post<{ Body: Form }>('/checkout/address', (request, reply) => {
    const address = addressIn(request.body);
    const mistakes = mistakesInAddress(address);
    if (Object.keys(mistakes).length > 0) return again(request, reply, 'address', mistakes);
    const { draft } = request.visitor;
    if (draft.address?.country !== address.country) draft.deliveryId = null;
    draft.address = address;
    draft.saveAddress = field(request.body, 'save') === 'yes';
    return reply.redirect('/checkout/delivery', 303);
  });

  app.post<{ Body: Form }>('/checkout/delivery', (request, reply) => {
    const { draft } = request.visitor;
    const offered = deliveryOptionsTo(draft.address?.country ?? 'GB').map((option) => option.id);
    const wanted = field(request.body, 'delivery');
    if (!offered.includes(wanted))
      return again(request, reply, 'delivery', { delivery: 'Please choose a delivery option.' });
    draft.deliveryId = wanted;
    return reply.redirect('/checkout/payment', 303);
  });

  app.post<{ Body: Form }>('/checkout/payment', (request, reply) => {
    const option = paymentOption(field(request.body, 'payment'));
    if (!option) return again(request, reply, 'payment', { payment: 'Please choose how you want to pay.' });
    request.visitor.draft.paymentId = option.id;
    return reply.redirect('/checkout/review', 303);
  });

  app.post<{ Body: Form }>('/checkout/review', (request, reply) => {
    const missing = firstOpenBefore(request.visitor.draft, 'review');
    if (missing) return reply.redirect(`/checkout/${missing}`, 303);
    if (field(request.body, 'terms') !== 'yes') {
      return again(request, reply, 'review', { terms: 'Please agree to our terms to place the order.' });
    }
    if (shop.missingFrom(request.visitor, true).length > 0) return again(request, reply, 'review', {});
    const order = shop.placeOrder(request.visitor, field(request.body, 'note').slice(0, 500));
    return reply.redirect(order ? `/checkout/thank-you/${order.number}?key=${order.key}` : '/checkout', 303);
  });

  app.post('/checkout/express', (request, reply) => {
    const { account, draft } = request.visitor;
    const address = account?.addresses[0];
    if (!account || !address) return reply.redirect('/checkout/contact', 303);
    const deliveryId = deliveryOptionsTo(address.country)[0]?.id ?? null;
    Object.assign(draft, { email: account.email, phone: account.phone, address, deliveryId, paymentId: 'invoice' });
    return reply.redirect('/checkout/review', 303);
  });

  app.get<{ Params: { number: string }; Querystring: { key?: string } }>(
    '/checkout/thank-you/:number',
    (request, reply) => {
      const order = shop.order(request.params.number);
      if (!order || order.key !== request.query.key) return reply.callNotFound();
      return show(
        request,
        reply,
        'thank-you',
        { title: `Thank you for your order | ${HOUSE.name}`, private: true },
        {
          order,
          addressLines: addressLines(order.address),
          vat: vatIn(order.total),
        },
      );
    },
  );

  function again(request: Posted, reply: FastifyReply, step: Step, mistakes: Mistakes): FastifyReply {
    return showStep(request, reply, step, { form: request.body, mistakes });
  }

  function showStep(
    request: FastifyRequest,
    reply: FastifyReply,
    step: Step,
    back?: { form: Form; mistakes: Mistakes },
  ): FastifyReply {
    const session = request.visitor;
    const atReview = step === 'review';
    const known = shop.faults.forgetsMembers ? { ...session, account: null } : session;
    const sums = shop.sumsOf(session, atReview);
    const now = shop.now();
    const country = session.draft.address?.country ?? 'GB';
    const delivery = session.draft.deliveryId ? deliveryOption(session.draft.deliveryId) : null;
    const form =
      back && !shop.faults.forgetsTypedFields
        ? (name: string) => field(back.form, name)
        : (name: string) => prefilled(known, name, field(request.query as Form, 'use'));
    return show(
      request,
      reply,
      `checkout/${step}`,
      { title: `Checkout: ${step} | ${HOUSE.name}`, private: true },
      {
        step,
        steps: STEPS,
        value: form,
        mistakes: back?.mistakes ?? {},
        draft: session.draft,
        lines: linesOf(basketOf(session), shop.markup(atReview)),
        sums,
        vat: vatIn(sums.total),
        countries: COUNTRIES,
        saved: (known.account?.addresses ?? []).map((address) => addressLines(address).join(', ')),
        deliveries: deliveryOptionsTo(country).map((option) => ({
          option,
          price: deliveryPrice(option, sums.goods),
          arrival: arrivalOf(option, now),
        })),
        delivery,
        arrival: delivery ? arrivalOf(delivery, now) : null,
        payments: PAYMENTS,
        payment: session.draft.paymentId ? paymentOption(session.draft.paymentId) : null,
        addressLines: session.draft.address ? addressLines(session.draft.address) : [],
        missing: shop.missingFrom(session, atReview),
        newsletterTicked: session.draft.newsletter || shop.faults.newsletterPreticked,
      },
    );
  }
}

/** The first page that has to be filled in before that one, or null. */
function firstOpenBefore(draft: CheckoutDraft, step: Step): Step | null {
  const done: Record<Step, boolean> = {
    contact: draft.email !== '',
    address: draft.address !== null,
    delivery: draft.deliveryId !== null,
    payment: draft.paymentId !== null,
    review: true,
  };
  return STEPS.slice(0, STEPS.indexOf(step)).find((one) => !done[one]) ?? null;
}

function addressIn(form: Form): Address {
  const [firstName, lastName, line1, line2, town, postcode, country] = [
    'firstName',
    'lastName',
    'line1',
    'line2',
    'town',
    'postcode',
    'country',
  ].map((name) => field(form, name)) as [string, string, string, string, string, string, string];
  return { firstName, lastName, line1, line2, town, postcode: postcode.toUpperCase(), country };
}

/** What a field shows before anything was typed: the draft, or what the account knows. */
function prefilled(session: Session, name: string, use: string): string {
  const { draft, account } = session;
  if (name === 'email') return draft.email || account?.email || '';
  if (name === 'phone') return draft.phone || account?.phone || '';
  const address = account?.addresses[Number(use || '-1')] ?? draft.address ?? account?.addresses[0];
  if (address && name in address) return address[name as keyof Address];
  if (name === 'firstName') return account?.firstName ?? '';
  if (name === 'lastName') return account?.lastName ?? '';
  return name === 'country' ? 'GB' : '';
}
