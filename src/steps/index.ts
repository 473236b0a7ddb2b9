import { addToCartVerb } from './add-to-cart.ts';
import { askByFormVerb } from './ask-by-form.ts';
import { askByMailVerb } from './ask-by-mail.ts';
import { cancelOrderVerb } from './cancel-order.ts';
import { checkOut } from './check-out.ts';
import { choose } from './choose.ts';
import { chooseDelivery } from './choose-delivery.ts';
import { chooseOptionsVerb } from './choose-options.ts';
import { choosePayment } from './choose-payment.ts';
import { click } from './click.ts';
import { compareWith } from './compare-with.ts';
import { createAccountVerb } from './create-account.ts';
import { emptyCart } from './empty-cart.ts';
import { expect } from './expect.ts';
import { find } from './find.ts';
import { fitPhone } from './fit-phone.ts';
import { giveAddress } from './give-address.ts';
import { goTo } from './go-to.ts';
import { lookForChat } from './look-for-chat.ts';
import { measureAccessibility } from './measure-accessibility.ts';
import { open } from './open.ts';
import { openCartVerb } from './open-cart.ts';
import { openWishListVerb } from './open-wish-list.ts';
import { placeOrder } from './place-order.ts';
import { press } from './press.ts';
import { provokeFieldErrorsVerb } from './provoke-field-errors.ts';
import { putBack } from './put-back.ts';
import { readSiteFiles } from './read-site-files.ts';
import { removeFromCartVerb } from './remove-from-cart.ts';
import { reviewOrder } from './review-order.ts';
import { revisitCartVerb } from './revisit-cart.ts';
import { saveAddressVerb } from './save-address.ts';
import { saveForLaterVerb } from './save-for-later.ts';
import { screenshot } from './screenshot.ts';
import { searchFor } from './search-for.ts';
import { searchWithTypo } from './search-with-typo.ts';
import { seeMemberCheckoutVerb } from './see-member-checkout.ts';
import { select } from './select.ts';
import { setQuantityVerb } from './set-quantity.ts';
import { signInVerb } from './sign-in.ts';
import { signInOnSecondDevice } from './sign-in-on-second-device.ts';
import { signOutVerb } from './sign-out.ts';
import { type } from './type.ts';
import type { Verb } from './verb.ts';
import { waitFor } from './wait-for.ts';

/** Every verb of the scenario language, by name. */
export const verbs: ReadonlyMap<string, Verb> = new Map(
  [
    open,
    searchFor,
    searchWithTypo,
    choose,
    compareWith,
    chooseOptionsVerb,
    addToCartVerb,
    openCartVerb,
    setQuantityVerb,
    removeFromCartVerb,
    saveForLaterVerb,
    putBack,
    revisitCartVerb,
    checkOut,
    provokeFieldErrorsVerb,
    giveAddress,
    chooseDelivery,
    choosePayment,
    reviewOrder,
    placeOrder,
    cancelOrderVerb,
    createAccountVerb,
    signInVerb,
    saveAddressVerb,
    openWishListVerb,
    signInOnSecondDevice,
    seeMemberCheckoutVerb,
    signOutVerb,
    emptyCart,
    find,
    askByFormVerb,
    askByMailVerb,
    lookForChat,
    readSiteFiles,
    measureAccessibility,
    fitPhone,
    goTo,
    click,
    type,
    select,
    press,
    waitFor,
    expect,
    screenshot,
  ].map((verb) => [verb.name, verb]),
);
