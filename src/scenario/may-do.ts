import { formatMoney } from '../shared/money.ts';
import type { Scenario } from './types.ts';
import type { Effect, VerbSchemas } from './verb-schema.ts';

/** One thing a scenario may do to a store. */
export interface Deed {
  effect: Effect;
  sentence: string;
}

const ORDER: [effect: Effect, sentence: string][] = [
  ['reads', 'reads pages'],
  ['searches', 'searches'],
  ['fills-cart', 'fills the cart'],
  ['enters-personal-data', 'enters the shopper’s name, address and e-mail'],
  ['creates-account', 'creates a customer account'],
  ['sends-message', 'sends a message to the store'],
  ['places-order', ''],
  ['cancels-order', 'cancels the order it placed'],
];

/** What the scenario may do to the store: the union over its steps, in rising weight. */
export function mayDo(scenario: Scenario, verbs: VerbSchemas): Deed[] {
  const steps = [...scenario.steps, ...scenario.after];
  const effects = new Set(steps.flatMap((step) => verbs.get(step.verb)?.effects ?? []));
  if (effects.has('places-order') && scenario.orders?.cancel) effects.add('cancels-order');
  return ORDER.filter(([effect]) => effects.has(effect)).map(([effect, sentence]) => ({
    effect,
    sentence: effect === 'places-order' ? orderSentence(scenario.orders) : sentence,
  }));
}

function orderSentence(orders: Scenario['orders']): string {
  if (orders === null) return 'stops before the order is placed (the head has no "orders")';
  const payments = orders.payments.join(' or ');
  return `may place an order, with --place-orders only: ${payments}, up to ${formatMoney(orders.maxTotal)}`;
}
