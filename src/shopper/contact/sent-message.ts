import { says } from '../../lexicon/match.ts';
import { middling, productCards } from '../intents/cards.ts';
import { mainTexts } from '../intents/outcome.ts';
import { fullName } from '../persona.ts';
import type { Shopper } from '../shopper.ts';

/** The shopper's question in the store's language, with a natural token: an own reference that an answer may quote. */
export interface Question {
  subject: string;
  text: string;
  asks: { id: string; text: string; expects: string[] }[];
}

export function questionOf(shopper: Shopper, own: OwnQuestion | null): Question {
  const { question } = shopper.persona.words;
  const product = productAskedAbout(shopper);
  const asks = (own?.asks ?? question.asks).map((ask) => ({ id: ask.id, text: ask.text, expects: [...ask.expects] }));
  const opening = own?.text ?? question.opening.replace('{product}', product);
  const body = own?.text ? [own.text] : [opening, asks.map((ask) => ask.text).join(' ')];
  return {
    subject: `${(own?.subject ?? question.subject).replace('{product}', product)} (${shopper.setUp.tag.toUpperCase()})`,
    text: [question.greeting, '', ...body, '', question.closing, fullName(shopper.persona)].join('\n'),
    asks,
  };
}

/** The product that was looked at; before that, one that the home page shows. */
function productAskedAbout({ memory, words }: Shopper): string {
  const shown = memory.home ? middling(productCards(memory.home, words))?.name : undefined;
  return memory.product?.name ?? memory.wish ?? shown ?? '';
}

export interface OwnQuestion {
  subject?: string;
  text?: string;
  asks?: { id: string; text: string; expects: string[] }[];
}

/** The page says that the message went off, or the form is gone. */
export function isAcknowledged(shopper: Shopper, formGone: boolean, known: Set<string>): boolean {
  const fresh = shopper.seen ? mainTexts(shopper.seen).filter((text) => !known.has(text)) : [];
  const said = fresh.some((text) => text.length < 300 && says(text, shopper.words.messageSent) > 0.25);
  return said || formGone;
}
