import type { Platform } from './types.ts';

export const opencart: Platform = {
  id: 'opencart',
  name: 'OpenCart',
  recognise: {
    generator: [/\bOpenCart\b/i, /\bocStore\b/i],
    scripts: [/catalog\/view\/(javascript|theme)\//i],
    links: [
      /[?&]route=(product|checkout|common|account|information)\//i,
      /catalog\/view\/theme\//i,
      /\/image\/cache\/catalog\//i,
    ],
    classes: [/^product-product(-\d+)?$/, /^common-home$/, /^product-thumb$/, /^checkout-(cart|checkout)$/],
  },
  locators: {
    'search.field': [{ css: '#search input[name="search"]' }, { css: 'input[name="search"]' }],
    'search.submit': [{ css: '#search button' }],
    'product.add-to-cart': [{ css: '#button-cart' }],
    'product.quantity': [{ css: '#product input[name="quantity"], #input-quantity' }],
    'cart.link': [
      { css: '#top-links a[href*="route=checkout/cart"]' },
      { css: '#top a[href*="checkout/cart"]' },
      { css: 'a[href*="checkout/cart"]' },
    ],
    'cart.view': [{ css: '#cart ul a[href*="checkout/cart"]' }],
    'cart.checkout-button': [
      { css: '#content a.btn-primary[href*="checkout/checkout"]' },
      { css: '#content a[href*="checkout/checkout"]' },
    ],
    'cart.quantity': [{ css: '#content input[name^="quantity"]' }],
    'cart.remove': [{ css: '#content button.btn-danger' }],
    'cart.update': [{ css: '#content form button[type="submit"]' }],
    'checkout.guest': [{ css: 'input[name="account"][value="guest"]' }, { css: '#input-guest' }],
    'checkout.continue': [
      { css: '#button-account' },
      { css: '#button-guest' },
      { css: '#button-guest-shipping' },
      { css: '#button-shipping-method' },
      { css: '#button-payment-method' },
      { css: '#button-register' },
    ],
    'checkout.terms': [{ css: '#collapse-payment-method input[name="agree"]' }, { css: 'input[name="agree"]' }],
    'checkout.place-order': [{ css: '#button-confirm' }],
  },
  pages: {
    cart: ['/index.php?route=checkout/cart'],
    checkout: ['/index.php?route=checkout/checkout'],
    'sign-in': ['/index.php?route=account/login'],
    account: ['/index.php?route=account/account'],
    wishlist: ['/index.php?route=account/wishlist'],
    contact: ['/index.php?route=information/contact'],
    returns: ['/index.php?route=account/return/add'],
  },
};
