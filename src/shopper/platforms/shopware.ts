import type { Platform } from './types.ts';

/** Shopware 6 with its default storefront; the traces of Shopware 5 as well. */
export const shopware: Platform = {
  id: 'shopware',
  name: 'Shopware',
  recognise: {
    generator: [/\bShopware\b/i],
    scripts: [/\/theme\/[0-9a-f]{32}\//i, /\/bundles\/(storefront|swag\w+)\//i, /\/web\/cache\/\d+_[0-9a-f]+\.js/i],
    links: [
      /\/theme\/[0-9a-f]{32}\//i,
      /\/bundles\/storefront\//i,
      /\/checkout\/offcanvas/i,
      /\/themes\/Frontend\/Responsive\//i,
    ],
    classes: [/^is-ctl-/, /^header-cart-btn$/, /^btn-buy$/, /^offcanvas-cart$/, /^buybox--button$/],
  },
  locators: {
    'search.opener': [{ css: '.search-toggle-btn' }],
    'search.field': [
      { css: '#header-main-search-input, form.header-search-form input[name="search"]' },
      { css: 'input[name="sSearch"]' },
    ],
    'search.submit': [{ css: 'form.header-search-form button[type="submit"]' }],
    'product.add-to-cart': [
      { css: '#productDetailPageBuyProductForm button.btn-buy' },
      { css: 'button.btn-buy' },
      { css: 'button.buybox--button' },
    ],
    'product.quantity': [{ css: '#productDetailPageBuyProductForm [name$="[quantity]"]' }],
    'cart.link': [{ css: '.header-cart a, a.header-cart-btn' }, { css: 'a[href$="/checkout/cart"]' }],
    'cart.checkout-button': [{ css: '.offcanvas-cart a.begin-checkout-btn' }, { css: 'a.begin-checkout-btn' }],
    'cart.quantity': [{ css: '.line-item-quantity [name="quantity"]' }],
    'cart.remove': [{ css: '.line-item-remove-button' }],
    'checkout.guest': [{ css: '#personalGuest:not(:checked)' }],
    'checkout.continue': [{ css: '.register-submit button[type="submit"]' }],
    'checkout.terms': [{ css: '#tos' }],
    'checkout.place-order': [{ css: '#confirmFormSubmit' }],
    'confirmation.order-number': [{ css: '.finish-ordernumber' }],
  },
  pages: {
    cart: ['/checkout/cart'],
    checkout: ['/checkout/confirm'],
    'sign-in': ['/account/login'],
    account: ['/account'],
    wishlist: ['/wishlist'],
  },
};
