import { says } from '../../../lexicon/match.ts';
import type { ShopWords } from '../../../lexicon/types.ts';
import { parseMoney } from '../../../reading/money.ts';
import type { Money } from '../../../shared/money.ts';

export type PaymentMethod = keyof ShopWords['payments'];
export type DeliveryKind = keyof ShopWords['deliveries'];

/** One of the answers that a question offers. */
export interface ChoiceOption {
  ref: number;
  /** Set where the group is a `<select>`. */
  value: string | null;
  label: string;
  chosen: boolean;
  disabled: boolean;
  price: Money | null;
  payment: PaymentMethod | null;
  delivery: DeliveryKind | null;
}

/** One entry of a question, read by its text. */
export function readOption(
  ref: number,
  value: string | null,
  label: string,
  chosen: boolean,
  disabled: boolean,
  words: ShopWords,
): ChoiceOption {
  return {
    ref,
    value,
    label,
    chosen,
    disabled,
    price: priceIn(label, words),
    payment: kindOf(label, words.payments),
    delivery: kindOf(label, words.deliveries),
  };
}

function priceIn(label: string, words: ShopWords): Money | null {
  const money = parseMoney(label);
  if (money?.currency != null) return money;
  return says(label, words.free) > 0 ? { amountMinor: 0, currency: null } : null;
}

function kindOf<K extends string>(label: string, kinds: Record<K, readonly string[]>): K | null {
  let best: K | null = null;
  let bestScore = 0.2;
  for (const kind of Object.keys(kinds) as K[]) {
    const score = says(label, kinds[kind]);
    if (score > bestScore) [best, bestScore] = [kind, score];
  }
  return best;
}
