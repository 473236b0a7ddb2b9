import type { Platform } from './types.ts';

/** Magento 2 and Adobe Commerce with the Luma or Blank theme. */
export const magento: Platform = {
  id: 'magento',
  name: 'Magento',
  recognise: {
    generator: [/\bMagento\b/i],
    scripts: [/\/static\/(version\d+\/)?frontend\//i, /\bmage\/(requirejs|bootstrap|common)/i, /\bMagento_[A-Z]\w+\//],
    links: [
      /\/static\/(version\d+\/)?frontend\//i,
      /\/catalogsearch\/result/i,
      /\/checkout\/cart\/?$/i,
      /\/media\/catalog\/product\//i,
    ],
    classes: [
      /^catalog-product-view$/,
      /^cms-index-index$/,
      /^catalogsearch-result-index$/,
      /^minicart-wrapper$/,
      /^page-wrapper$/,
    ],
  },
  locators: {
    'search.opener': [{ css: 'label[data-role="minisearch-label"]' }],
    'search.field': [{ css: '#search' }, { css: '#search_mini_form input[name="q"]' }],
    'search.submit': [{ css: '#search_mini_form button[type="submit"]' }],
    'product.add-to-cart': [{ css: '#product-addtocart-button' }, { css: '#product_addtocart_form button.tocart' }],
    'product.quantity': [{ css: '#product_addtocart_form input[name="qty"]' }],
    'cart.link': [{ css: '.minicart-wrapper a.showcart' }, { css: 'a[href*="/checkout/cart"]' }],
    'cart.view': [{ css: '.minicart-wrapper a.viewcart' }],
    'cart.checkout-button': [
      { css: '.cart-container button[data-role="proceed-to-checkout"]' },
      { css: '#top-cart-btn-checkout' },
    ],
    'cart.quantity': [{ css: '#form-validate input[data-role="cart-item-qty"]' }, { css: 'input.cart-item-qty' }],
    'cart.remove': [{ css: '#form-validate a.action-delete' }, { css: '.minicart-items a.action.delete' }],
    'cart.update': [{ css: '#form-validate button[value="update_qty"]' }],
    'checkout.continue': [
      { css: '#shipping-method-buttons-container button.continue' },
      { css: 'button[data-role="opc-continue"]' },
    ],
    'checkout.place-order': [{ css: '.payment-method._active button.action.checkout' }],
    'confirmation.order-number': [{ css: '.checkout-success .order-number' }, { css: '.checkout-success p > span' }],
  },
  pages: {
    cart: ['/checkout/cart/'],
    checkout: ['/checkout/'],
    'sign-in': ['/customer/account/login/'],
    account: ['/customer/account/'],
    wishlist: ['/wishlist/'],
    contact: ['/contact/'],
    'order-tracking': ['/sales/guest/form/'],
    privacy: ['/privacy-policy-cookie-restriction-mode'],
  },
};
