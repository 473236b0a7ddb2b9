import type { EvidenceOf, PageKind } from '../evidence/types.ts';
import type { OpeningHours } from '../reading/types.ts';
import { type Fact, known, mapFact, unknown } from './fact.ts';
import { pagesOf, quoteOf, saidOn } from './view/said.ts';
import { allOf, type View } from './view/view.ts';

/** Facts on what a shopper can find out unaided. */
export interface SelfServiceFacts {
  /** Question-and-answer pairs about shopping here; null = no FAQ. */
  faq: Fact<number | null>;
  /** Clicks from the home page; null = not found from there. */
  clicksToFaq: Fact<number | null>;
  faqSearch: Fact<boolean>;
  faqCategories: Fact<number>;
  helpArticles: Fact<number>;
  serviceHours: Fact<OpeningHours[] | null>;
  /** 3 header of the home page, 2 elsewhere on it, 1 one click away, 0 nowhere near. */
  phoneProminence: Fact<0 | 1 | 2 | 3>;
  contactChannels: Fact<string[]>;
  liveChat: Fact<boolean>;
  orderTracking: Fact<boolean>;
}

export function selfServiceFacts(view: View): SelfServiceFacts {
  const faq = saidOn(view, (facts) => facts.faq, {
    first: ['faq', 'help', 'contact', 'other'],
    settledBy: ['faq'],
    elsewhere: false,
  });
  return {
    faq,
    clicksToFaq: clicksTo(view, 'faq'),
    faqSearch: ofFaq(view, faq, (facts) => facts.faqSearch, false),
    faqCategories: ofFaq(view, faq, (facts) => facts.faqCategories, 0),
    helpArticles: helpArticles(view),
    serviceHours: saidOn(view, (facts) => facts.serviceHours, {
      first: ['contact', 'hours', 'home', 'help', 'faq'],
      settledBy: ['contact', 'hours'],
      elsewhere: true,
    }),
    phoneProminence: phoneProminence(view),
    contactChannels: contactChannels(view),
    liveChat: liveChat(view),
    orderTracking: orderTracking(view),
  };
}

/** Clicks from the home page to a page that was looked for; null when it could not be found. */
export function clicksTo(view: View, kind: PageKind): Fact<number | null> {
  const sought = allOf(view, 'sought').filter((one) => one.pageKind === kind);
  const found = sought.find((one) => one.found && one.clicks !== null);
  if (found) return known(found.clicks, [found.id, found.page], linkQuote(found));
  const inVain = sought.find((one) => !one.found);
  if (inVain) return known(null, [inVain.id, inVain.page]);
  const page = allOf(view, 'page').find((one) => one.pageKind === kind && one.clicksFromHome !== null);
  if (page) return known(page.clicksFromHome, [page.id, page.screenshot]);
  return unknown(`the visit did not look for the ${kind === 'faq' ? 'FAQ' : kind} page from the home page`);
}

function linkQuote(sought: EvidenceOf<'sought'>) {
  return sought.linkText === null ? [] : [{ text: sought.linkText, where: 'link', evidence: sought.id }];
}

type Pick<T> = (facts: View['pages'][number]['facts']) => { value: T; quote: string; where: string } | null;

/** A quality of the FAQ: lacking where there is no FAQ, or where its page says nothing of it. */
function ofFaq<T>(view: View, faq: Fact<number | null>, pick: Pick<T>, lacking: T): Fact<T> {
  const pages = pagesOf(view, ['faq', 'help']);
  for (const page of pages) {
    const read = pick(page.facts);
    if (read !== null) return known(read.value, [page.evidence.id], [quoteOf(page, { ...read, rect: null })]);
  }
  return faq.known ? known(lacking, faq.evidence) : faq;
}

function helpArticles(view: View): Fact<number> {
  const said = saidOn(view, (facts) => facts.helpArticles, {
    first: ['help', 'faq', 'other', 'delivery', 'returns'],
    settledBy: ['help', 'faq'],
    elsewhere: false,
  });
  return mapFact(said, (articles) => articles ?? 0);
}

function phoneProminence(view: View): SelfServiceFacts['phoneProminence'] {
  const homes = pagesOf(view, ['home']);
  if (homes.length === 0) return unknown('the visit saw no home page');
  const shown = homes
    .flatMap((page) => (page.facts.phoneProminence ? [{ page, read: page.facts.phoneProminence }] : []))
    .sort((a, b) => b.read.value - a.read.value)[0];
  if (shown) {
    return known(
      shown.read.value,
      [shown.page.evidence.id, shown.page.evidence.screenshot],
      [quoteOf(shown.page, shown.read)],
    );
  }
  const near = view.pages.find((page) => (page.evidence.clicksFromHome ?? 9) <= 1 && page.facts.phones.length > 0);
  const phone = near?.facts.phones[0];
  if (near && phone) return known(1, [near.evidence.id, near.evidence.screenshot], [quoteOf(near, phone)]);
  const looked = pagesOf(view, ['contact']);
  const inVain = allOf(view, 'sought').filter((one) => one.pageKind === 'contact' && !one.found);
  if (looked.length + inVain.length === 0) return unknown('the visit did not look for the contact page');
  return known(
    0,
    [...homes, ...looked].map((page) => page.evidence.id),
  );
}

/** What makes the list of channels complete enough to count: the home page and the contact page (or its lack). */
function contactChannels(view: View): Fact<string[]> {
  const inVain = allOf(view, 'sought').some((one) => one.pageKind === 'contact' && !one.found);
  if (pagesOf(view, ['contact']).length === 0 && !inVain) {
    return unknown('the visit did not look for the contact page');
  }
  const found = new Map<string, { evidence: string; text: string; where: string }>();
  for (const page of view.pages) {
    for (const channel of page.facts.channels) {
      if (channel.value === 'social' || found.has(channel.value)) continue;
      found.set(channel.value, { evidence: page.evidence.id, text: channel.quote, where: channel.where });
    }
  }
  const chat = allOf(view, 'chat').find((one) => one.present);
  if (chat && !found.has('chat')) found.set('chat', { evidence: chat.id, text: 'chat', where: 'chat window' });
  const quotes = [...found.values()];
  return known(
    [...found.keys()].sort(),
    quotes.map((quote) => quote.evidence),
    quotes,
  );
}

function liveChat(view: View): Fact<boolean> {
  const seen = allOf(view, 'chat').find((one) => one.present);
  if (seen) return known(true, [seen.id, seen.page]);
  const said = view.pages.find((page) => page.facts.liveChat?.value === true);
  if (said?.facts.liveChat) return known(true, [said.evidence.id], [quoteOf(said, said.facts.liveChat)]);
  const looked = allOf(view, 'chat')[0];
  if (looked) return known(false, [looked.id, looked.page]);
  const pages = pagesOf(view, ['home', 'product', 'contact']);
  if (pages.length === 0) return unknown('the visit saw no page where a chat would stand');
  return known(
    false,
    pages.slice(0, 3).map((page) => page.evidence.id),
  );
}

function orderTracking(view: View): Fact<boolean> {
  const said = view.pages.find((page) => page.facts.orderTracking?.value === true);
  if (said?.facts.orderTracking) {
    return known(true, [said.evidence.id, said.evidence.screenshot], [quoteOf(said, said.facts.orderTracking)]);
  }
  const sought = allOf(view, 'sought').filter((one) => one.pageKind === 'order-tracking');
  const found = sought.find((one) => one.found);
  if (found) return known(true, [found.id, found.page], linkQuote(found));
  const inVain = sought[0];
  if (inVain) return known(false, [inVain.id, inVain.page]);
  return unknown('the visit did not look for a way to follow an order');
}
