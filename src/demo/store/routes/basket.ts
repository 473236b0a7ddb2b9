import type { FastifyInstance } from 'fastify';
import { productBySlug, variantBySku } from '../catalogue/catalogue.ts';
import { HOUSE } from '../house.ts';
import { goodsOf, linesOf } from '../shop/basket.ts';
import { arrivalOf, deliveryOptionsTo, deliveryPrice } from '../shop/delivery.ts';
import { basketOf } from '../shop/session.ts';
import { nameOfSku, type Shop } from '../shop/shop.ts';
import { showProduct } from './browse.ts';
import { type Form, field, pathWithin, wholeNumber } from './form.ts';
import type { Show } from './show.ts';

const MOST_OF_ONE = 20;

/** Basket: add, change, remove, move to the wish list. */
export function basketRoutes(app: FastifyInstance, shop: Shop, show: Show): void {
  app.post<{ Body: Form }>('/basket/add', (request, reply) => {
    const product = productBySlug(field(request.body, 'product'));
    if (!product) return reply.callNotFound();
    const values = product.options.map((option) => field(request.body, `option-${option.name}`));
    const mistakes: Record<string, string> = {};
    product.options.forEach((option, at) => {
      if (!option.values.includes(values[at] ?? ''))
        mistakes[option.name] = `Please choose a ${option.name.toLowerCase()}.`;
    });
    const variant = product.variants.find((one) => one.values.join() === values.join());
    if (variant && shop.stockOf(variant.sku) === 0) mistakes.stock = `Sorry, ${nameOfSku(variant.sku)} is sold out.`;
    const quantity = wholeNumber(field(request.body, 'quantity') || '1', 1, MOST_OF_ONE);
    if (quantity === null) mistakes.quantity = `Please enter a quantity from 1 to ${MOST_OF_ONE}.`;
    if (!variant || quantity === null || Object.keys(mistakes).length > 0) {
      return showProduct(request, reply, shop, show, product, { form: request.body, mistakes });
    }
    const basket = basketOf(request.visitor);
    const wanted = (basket.pieces.get(variant.sku) ?? 0) + quantity;
    const possible = Math.min(wanted, shop.stockOf(variant.sku));
    if (!shop.faults.addsNothing) basket.pieces.set(variant.sku, possible);
    request.visitor.notice = {
      text:
        possible < wanted
          ? `Only ${possible} left: ${nameOfSku(variant.sku)} is in your basket ${possible} times.`
          : `Added to your basket: ${nameOfSku(variant.sku)}.`,
      kind: 'good',
      links: [
        { href: '/basket', text: 'View basket' },
        { href: '/checkout', text: 'Checkout' },
      ],
    };
    return reply.redirect(`/products/${product.slug}`, 303);
  });

  app.get('/basket', (request, reply) => {
    const lines = linesOf(basketOf(request.visitor));
    const goods = goodsOf(lines);
    const now = shop.now();
    return show(
      request,
      reply,
      'basket',
      { title: `Your basket | ${HOUSE.name}`, private: true },
      {
        lines: lines.map((line) => ({ ...line, left: shop.stockOf(line.sku) })),
        goods,
        most: MOST_OF_ONE,
        deliveries: deliveryOptionsTo('GB').map((option) => ({
          option,
          price: deliveryPrice(option, goods),
          arrival: arrivalOf(option, now),
        })),
        wishes: [...basketOf(request.visitor).wishes].flatMap((slug) => productBySlug(slug) ?? []),
        express: !shop.faults.forgetsMembers && (request.visitor.account?.addresses.length ?? 0) > 0,
      },
    );
  });

  app.post<{ Body: Form }>('/basket/quantity', (request, reply) => {
    const sku = field(request.body, 'sku');
    const quantity = wholeNumber(field(request.body, 'quantity'), 0, MOST_OF_ONE);
    const { pieces } = basketOf(request.visitor);
    if (quantity === null || !pieces.has(sku)) {
      request.visitor.notice = { text: `Please enter a quantity from 0 to ${MOST_OF_ONE}.`, kind: 'bad', links: [] };
    } else if (!shop.faults.ignoresQuantity) {
      const possible = Math.min(quantity, shop.stockOf(sku));
      if (possible === 0) pieces.delete(sku);
      else pieces.set(sku, possible);
      request.visitor.notice =
        possible < quantity
          ? { text: `We only have ${possible} of ${nameOfSku(sku)} left.`, kind: 'bad', links: [] }
          : { text: 'Your basket has been updated.', kind: 'good', links: [] };
    }
    return reply.redirect('/basket', 303);
  });

  app.post<{ Body: Form }>('/basket/remove', (request, reply) => {
    const sku = field(request.body, 'sku');
    if (!shop.faults.ignoresRemove && basketOf(request.visitor).pieces.delete(sku)) {
      request.visitor.notice = { text: `Removed: ${nameOfSku(sku)}.`, kind: 'good', links: [] };
    }
    return reply.redirect('/basket', 303);
  });

  app.post<{ Body: Form }>('/basket/save', (request, reply) => {
    const found = variantBySku(field(request.body, 'sku'));
    const basket = basketOf(request.visitor);
    if (!shop.faults.noWishList && found && basket.pieces.delete(found.variant.sku)) {
      basket.wishes.add(found.product.slug);
      request.visitor.notice = {
        text: `Moved to your wish list: ${found.product.name}.`,
        kind: 'good',
        links: [{ href: '/wish-list', text: 'View wish list' }],
      };
    }
    return reply.redirect('/basket', 303);
  });

  app.get('/wish-list', (request, reply) => {
    if (shop.faults.noWishList) return reply.callNotFound();
    return show(
      request,
      reply,
      'wish-list',
      { title: `Wish list | ${HOUSE.name}`, private: true },
      {
        products: [...basketOf(request.visitor).wishes].flatMap((slug) => productBySlug(slug) ?? []),
      },
    );
  });

  app.post<{ Body: Form }>('/wish-list/add', (request, reply) => {
    const product = productBySlug(field(request.body, 'product'));
    if (!product) return reply.callNotFound();
    basketOf(request.visitor).wishes.add(product.slug);
    request.visitor.notice = {
      text: `On your wish list: ${product.name}.`,
      kind: 'good',
      links: [{ href: '/wish-list', text: 'View wish list' }],
    };
    return reply.redirect(pathWithin(field(request.body, 'back'), `/products/${product.slug}`), 303);
  });

  app.post<{ Body: Form }>('/wish-list/remove', (request, reply) => {
    basketOf(request.visitor).wishes.delete(field(request.body, 'product'));
    return reply.redirect('/wish-list', 303);
  });
}
