import type { Platform } from './types.ts';

export const woocommerce: Platform = {
  id: 'woocommerce',
  name: 'WooCommerce',
  recognise: {
    generator: [/^WooCommerce\b/i],
    scripts: [/\/plugins\/woocommerce\//i, /wc-cart-fragments|woocommerce(\.min)?\.js/i],
    links: [/\/plugins\/woocommerce\//i, /[?&]add-to-cart=\d+/i, /[?&]wc-ajax=/i],
    classes: [/^woocommerce(-page|-js|-cart|-checkout)?$/, /^wc-block-/, /^add_to_cart_button$/, /^woocommerce-/],
  },
  locators: {
    'search.field': [
      { css: 'form.woocommerce-product-search input[type="search"]' },
      { css: 'form[role="search"] input[name="s"]' },
      { css: 'input[name="s"]' },
    ],
    'search.submit': [{ css: 'form.woocommerce-product-search button, form[role="search"] button[type="submit"]' }],
    'product.add-to-cart': [
      { css: 'form.cart button.single_add_to_cart_button' },
      { css: 'form.cart button[name="add-to-cart"]' },
      { css: 'form.cart button[type="submit"]' },
    ],
    'product.quantity': [{ css: 'form.cart input[name="quantity"]' }],
    'cart.link': [
      { css: '.woocommerce-message a.wc-forward' },
      { css: 'header a.cart-contents' },
      { css: 'header a[href*="/cart"], .wc-block-mini-cart__button' },
    ],
    'cart.checkout-button': [
      { css: '.wc-proceed-to-checkout a.checkout-button' },
      { css: '.wc-block-cart__submit-button' },
      { css: '.widget_shopping_cart a.checkout, .wc-block-mini-cart__footer-checkout' },
    ],
    'cart.quantity': [
      { css: 'form.woocommerce-cart-form input.qty' },
      { css: '.wc-block-components-quantity-selector__input' },
    ],
    'cart.remove': [{ css: 'form.woocommerce-cart-form a.remove' }, { css: '.wc-block-cart-item__remove-link' }],
    'cart.update': [{ css: 'button[name="update_cart"]' }],
    'checkout.place-order': [{ css: '#place_order' }, { css: '.wc-block-components-checkout-place-order-button' }],
    'checkout.terms': [{ css: '#terms' }],
    'confirmation.order-number': [{ css: '.woocommerce-order-overview__order strong' }, { css: 'li.order strong' }],
  },
  pages: {
    cart: ['/cart/'],
    checkout: ['/checkout/'],
    category: ['/shop/'],
    account: ['/my-account/'],
    'sign-in': ['/my-account/'],
    'order-tracking': ['/my-account/orders/'],
  },
};
