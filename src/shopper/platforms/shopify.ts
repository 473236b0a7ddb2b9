import type { Platform } from './types.ts';

export const shopify: Platform = {
  id: 'shopify',
  name: 'Shopify',
  recognise: {
    scripts: [
      /cdn\.shopify\.com/i,
      /\/cdn\/shop\//i,
      /\/cdn\/shopifycloud\//i,
      /shopify_analytics|trekkie\.storefront/i,
    ],
    links: [/cdn\.shopify\.com/i, /\/cdn\/shop\/(files|products|t)\//i, /monorail-edge\.shopifysvc\.com/i],
    classes: [/^shopify-section(-|$)/, /^shopify-payment-button/, /^shopify-section-template/],
  },
  locators: {
    'search.opener': [{ css: 'header summary[aria-label*="earch"], header .header__icon--search' }],
    'search.field': [
      { css: 'form[action$="/search"] input[name="q"]' },
      { css: 'predictive-search input[name="q"]' },
      { css: 'input[type="search"][name="q"]' },
    ],
    'search.submit': [
      { css: 'form[action$="/search"] button[type="submit"], form[action$="/search"] .search__button' },
    ],
    'product.add-to-cart': [
      { css: 'form[action*="/cart/add"] button[name="add"]' },
      { css: 'form[action*="/cart/add"] [type="submit"]:not([formaction])' },
    ],
    'product.quantity': [
      { css: 'form[action*="/cart/add"] input[name="quantity"], input.quantity__input[name="quantity"]' },
    ],
    'product.buy-now': [{ css: '.shopify-payment-button__button' }],
    'cart.link': [{ css: 'header a[href$="/cart"]' }, { css: 'a[href$="/cart"]' }],
    'cart.checkout-button': [
      { css: 'cart-drawer.active button[name="checkout"], cart-drawer[open] button[name="checkout"]' },
      { css: 'button[name="checkout"], input[name="checkout"]' },
      { css: 'form[action$="/cart"] [formaction*="checkout"]' },
    ],
    'cart.quantity': [{ css: 'form[action$="/cart"] input[name="updates[]"]' }, { css: 'input[name^="updates["]' }],
    'cart.remove': [
      { css: 'cart-remove-button a, cart-remove-button button' },
      { css: 'a[href*="/cart/change"][href*="quantity=0"]' },
    ],
    'cart.update': [{ css: 'form[action$="/cart"] [name="update"]' }],
    'checkout.continue': [{ css: '#continue_button' }],
    'checkout.place-order': [{ css: '#checkout-pay-button' }],
  },
  pages: {
    cart: ['/cart'],
    checkout: ['/checkout'],
    category: ['/collections/all'],
    'sign-in': ['/account/login'],
    account: ['/account'],
    contact: ['/pages/contact', '/pages/contact-us'],
    returns: ['/policies/refund-policy'],
    delivery: ['/policies/shipping-policy'],
    privacy: ['/policies/privacy-policy'],
    terms: ['/policies/terms-of-service'],
    imprint: ['/policies/legal-notice'],
    about: ['/pages/about', '/pages/about-us'],
    faq: ['/pages/faq', '/pages/faqs'],
  },
};
