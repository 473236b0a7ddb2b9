import { criterion as cartEdit } from './cart-edit.ts';
import { criterion as cartFeedback } from './cart-feedback.ts';
import { criterion as cartPersistence } from './cart-persistence.ts';
import { criterion as cartRemove } from './cart-remove.ts';
import { criterion as cartToWishlist } from './cart-to-wishlist.ts';
import { criterion as universalCart } from './universal-cart.ts';

/** In the order in which a shopper meets them. */
export const cartCriteria = [cartFeedback, cartEdit, cartRemove, cartToWishlist, universalCart, cartPersistence];
