import type { Platform } from './types.ts';

export const bigcommerce: Platform = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  recognise: {
    scripts: [/cdn\d*\.bigcommerce\.com/i, /checkout-sdk\.bigcommerce\.com/i, /\/stencil\/[\w-]+\//i],
    links: [/cdn\d*\.bigcommerce\.com/i, /\/stencil\/[\w-]+\//i],
    classes: [/^navUser-action--?/, /^productView(-|$)/, /^cart-button$/, /^previewCart(-|$)/],
  },
  locators: {
    'search.opener': [{ css: '[data-search="quickSearch"], #quick-search-expand' }],
    'search.field': [{ css: '#nav-quick-search' }, { css: '#search_query_adv, input[name="search_query"]' }],
    'product.add-to-cart': [{ css: '#form-action-addToCart' }],
    'product.quantity': [{ css: 'form[data-cart-item-add] input[name="qty[]"]' }],
    'cart.link': [{ css: 'a[href$="/cart.php"]' }],
    'cart.checkout-button': [
      { css: '.cart-actions a[href$="/checkout"]' },
      { css: '.previewCartCheckout a[href$="/checkout"]' },
    ],
    'cart.quantity': [{ css: 'input.cart-item-qty-input' }],
    'cart.remove': [{ css: '.cart-remove' }],
    'checkout.guest': [{ css: '#checkout-customer-guest' }],
    'checkout.continue': [
      { css: '#checkout-customer-continue' },
      { css: '#checkout-shipping-continue' },
      { css: '#checkout-billing-continue' },
    ],
    'checkout.place-order': [{ css: '#checkout-payment-continue' }],
    'confirmation.order-number': [{ css: '[data-test="order-confirmation-order-number-text"] strong' }],
  },
  pages: {
    cart: ['/cart.php'],
    checkout: ['/checkout'],
    'sign-in': ['/login.php'],
    account: ['/account.php'],
    wishlist: ['/wishlist.php'],
    contact: ['/contact-us/'],
    delivery: ['/shipping-returns/'],
    returns: ['/shipping-returns/'],
  },
};
