import type { Platform } from './types.ts';

export const prestashop: Platform = {
  id: 'prestashop',
  name: 'PrestaShop',
  recognise: {
    generator: [/\bPrestaShop\b/i],
    scripts: [
      /\/themes\/[\w-]+\/assets\/(cache|js)\/(bottom|theme)/i,
      /\/modules\/(ps_|blockcart)\w*\//i,
      /prestashop/i,
    ],
    links: [/\/modules\/ps_\w+\//i, /[?&]controller=(cart|order|search|contact|product)/i, /\/img\/p\/\d/i],
    classes: [
      /^blockcart(-modal)?$/,
      /^js-product-miniature$/,
      /^page-(index|product|cart|order)$/,
      /^_desktop_cart$/,
      /^ps-alert-/,
    ],
  },
  locators: {
    'search.field': [{ css: '#search_widget input[name="s"]' }, { css: 'form[action*="search"] input[name="s"]' }],
    'search.submit': [{ css: '#search_widget button[type="submit"]' }],
    'product.add-to-cart': [
      { css: 'button[data-button-action="add-to-cart"]' },
      { css: '#add-to-cart-or-refresh button.add-to-cart' },
    ],
    'product.quantity': [{ css: '#quantity_wanted' }],
    'cart.link': [
      { css: '#blockcart-modal a[href*="cart"]' },
      { css: '#_desktop_cart a' },
      { css: '.blockcart a' },
      { css: 'a[href*="controller=cart"]' },
    ],
    'cart.checkout-button': [{ css: '.cart-detailed-actions a.btn-primary' }, { css: '.checkout a.btn' }],
    'cart.quantity': [{ css: 'input.js-cart-line-product-quantity' }],
    'cart.remove': [{ css: 'a.remove-from-cart' }],
    'checkout.guest': [{ css: '#checkout-personal-information-step a[href="#checkout-guest-form"]' }],
    'checkout.continue': [
      { css: '.checkout-step.-current button[name="continue"]' },
      { css: '.checkout-step.-current button[name="confirm-addresses"]' },
      { css: '.checkout-step.-current button[name="confirmDeliveryOption"]' },
    ],
    'checkout.terms': [{ css: '#conditions-to-approve input[type="checkbox"]' }],
    'checkout.place-order': [{ css: '#payment-confirmation button[type="submit"]' }],
    'confirmation.order-number': [{ css: '#order-reference-value' }, { css: '#order-details li:first-child' }],
  },
  pages: {
    cart: ['/cart?action=show', '/index.php?controller=cart&action=show'],
    checkout: ['/order', '/index.php?controller=order'],
    'sign-in': ['/login', '/index.php?controller=authentication'],
    account: ['/my-account'],
    contact: ['/contact-us', '/index.php?controller=contact'],
    'order-tracking': ['/guest-tracking'],
    stores: ['/stores'],
  },
};
