import { example } from './finds.ts';

example(
  'cart-feedback',
  'cartFeedback',
  { confirmed: true, countRight: true },
  true,
  'Adding to the cart is confirmed and counted rightly.',
);
example(
  'cart-feedback',
  'cartFeedback',
  { confirmed: false, countRight: true },
  false,
  'Adding to the cart is not visibly confirmed.',
);
example(
  'cart-feedback',
  'cartFeedback',
  { confirmed: true, countRight: false },
  false,
  "After adding, the cart's count is wrong.",
);
example(
  'cart-edit',
  'cartEdit',
  { done: true, sumsFollow: true },
  true,
  'The quantity can be changed and the sums follow.',
);
example(
  'cart-edit',
  'cartEdit',
  { done: true, sumsFollow: false },
  false,
  'The quantity can be changed, but the sums do not follow.',
);
example(
  'cart-edit',
  'cartEdit',
  { done: false, sumsFollow: true },
  false,
  'The quantity could not be changed in the cart.',
);
example('cart-remove', 'cartRemove', true, true, 'An item can be taken out of the cart.');
example('cart-remove', 'cartRemove', false, false, 'No item could be taken out of the cart.');
example('cart-to-wishlist', 'cartToWishlist', true, true, 'An item can be moved from the cart to a list.');
example('cart-to-wishlist', 'cartToWishlist', false, false, 'No item could be moved from the cart to a list.');
example('universal-cart', 'universalCart', true, true, 'Signed in on a second device, the cart or list is there.');
example('universal-cart', 'universalCart', false, false, 'On a second device the cart and list are empty.');
example('cart-persistence', 'cartPersistence', true, true, 'The cart was still filled after coming back.');
example('cart-persistence', 'cartPersistence', false, false, 'The cart was empty after coming back.');
