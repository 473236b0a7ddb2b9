import { type Fact, known, unknown } from '../fact.ts';
import { allOf, type View } from '../view/view.ts';

interface MemberFacts {
  prefilled: Fact<{ fields: number; prefilled: number }>;
  oneClick: Fact<boolean>;
}

/** What the checkout knows of a shopper who is signed in. */
export function memberFacts(view: View): MemberFacts {
  const seen = allOf(view, 'member-checkout');
  const first = seen[0];
  if (!first) {
    const because = 'the visit did not go to the checkout signed in';
    return { prefilled: unknown(because), oneClick: unknown(because) };
  }
  const oneClick = seen.find((one) => one.oneClick) ?? first;
  const quotes =
    oneClick.oneClickQuote === null ? [] : [{ text: oneClick.oneClickQuote, where: 'checkout', evidence: oneClick.id }];
  return {
    prefilled: known({ fields: first.fields, prefilled: first.prefilled }, [first.id, first.page]),
    oneClick: known(oneClick.oneClick, [oneClick.id, oneClick.page], quotes),
  };
}
