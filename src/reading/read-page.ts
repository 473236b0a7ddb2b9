import { lazily, once } from '../shared/lazily.ts';
import { regionOf } from '../snapshot/regions.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { companyIdentity } from './company/company.ts';
import { newsletterPreticked } from './company/newsletter.ts';
import { privacyLink, privacyPolicy } from './company/privacy.ts';
import { channels, contactForm, liveChat } from './contact/channels.ts';
import { emails, shoppersEmails } from './contact/emails.ts';
import { orderTracking } from './contact/order-tracking.ts';
import { callable, phones } from './contact/phones.ts';
import { deliveryMethods } from './delivery/methods.ts';
import { deliveryCost, deliveryDate, deliveryDays } from './delivery/promise.ts';
import { costs } from './order/costs.ts';
import { orderCancellation, orderNumber } from './order/order-facts.ts';
import { advertisingShare } from './page/advertising.ts';
import { greetedByName } from './page/greeting.ts';
import { keywordShare } from './page/keywords.ts';
import { searchEngine } from './page/search-engine.ts';
import { images } from './product/images.ts';
import { productPrice } from './product/price.ts';
import { productArea } from './product/product-area.ts';
import { productData } from './product/product-data.ts';
import { attributes, description } from './product/product-details.ts';
import { recommendations, reviews } from './product/reviews.ts';
import { stockStatus } from './product/stock.ts';
import { returnsCost } from './returns/returns-cost.ts';
import { returnsWays } from './returns/returns-ways.ts';
import { returnsWindow } from './returns/returns-window.ts';
import { readFaq } from './self-service/faq.ts';
import { helpArticles } from './self-service/help-articles.ts';
import { hoursTimezone, serviceTimes } from './self-service/service-hours.ts';
import { type PageText, pageTextOf, type ReadingContext, read } from './text/page-text.ts';
import type { PageFacts, Read } from './types.ts';

export type { ReadingContext } from './text/page-text.ts';

/**
 * What the page says, each fact with the words that say it. A fact the page does not state is null. A fact is read when it
 * is first asked for: most are asked of a few pages only.
 */
export function readPage(snapshot: Snapshot, context: ReadingContext = {}): PageFacts {
  const page = once(() => pageTextOf(snapshot, context));
  return lazily<PageFacts>({
    ...contactFacts(page),
    ...returnsFacts(page),
    ...deliveryFacts(page),
    ...productFacts(page),
    ...storeFacts(page),
  });
}

/** The language a page is read in (ISO 639-1), null where it could not be told. */
export function readLanguage(snapshot: Snapshot): string | null {
  return pageTextOf(snapshot, {}).language;
}

type Page = () => PageText;

function contactFacts(page: Page) {
  const faq = once(() => readFaq(page()));
  const times = once(() => serviceTimes(page()));
  const found = lazily({
    phones: () => callable(page()),
    emails: () => shoppersEmails(page()),
    chat: () => liveChat(page()),
    form: () => contactForm(page()),
    hours: () => times().hours,
  });
  return {
    faq: () => faq().faq,
    faqSearch: () => faq().search,
    faqCategories: () => faq().categories,
    helpArticles: () => helpArticles(page()),
    serviceHours: () => found.hours,
    serviceBreaks: () => times().breaks,
    serviceHoursTimezone: () => hoursTimezone(found.hours),
    phones: () => phones(page()),
    emails: () => emails(page()),
    channels: () => channels(page(), found),
    liveChat: () => found.chat,
    orderTracking: () => orderTracking(page()),
    contactForm: () => found.form,
    phoneProminence: () => prominence(page(), found.phones),
  };
}

/** 3 of 3 in the header of the page, 2 elsewhere on it: the scale of the e-tailing group's 13th study. */
function prominence(page: PageText, numbers: Read<string>[]): Read<2 | 3> | null {
  const first = numbers.find((number) => number.where.startsWith('header')) ?? numbers[0];
  if (!first) return null;
  return { ...first, value: first.where.startsWith('header') || isAtTop(page, first) ? 3 : 2 };
}

function isAtTop(page: PageText, number: Read<string>): boolean {
  return page.snapshot.nodes.some(
    (node) => node.rect === number.rect && regionOf(page.snapshot, node.ref) === 'header',
  );
}

function returnsFacts(page: Page) {
  const cost = once(() => returnsCost(page()));
  const ways = once(() => returnsWays(page()));
  return {
    returnsPolicy: () => ways().policy,
    returnsWindowDays: () => returnsWindow(page()),
    returnsFree: () => cost().free,
    returnsFee: () => cost().fee,
    returnsLabel: () => ways().label,
    returnsInStore: () => ways().inStore,
    returnsOnlineStart: () => ways().onlineStart,
    returnsSinglePolicy: () => ways().singlePolicy,
  };
}

function deliveryFacts(page: Page) {
  const methods = once(() => deliveryMethods(page()));
  return {
    deliveryMethods: methods,
    deliveryCost: () => deliveryCost(page(), methods()),
    deliveryDays: () => deliveryDays(page(), methods()),
    deliveryDate: () => deliveryDate(page()),
  };
}

function productFacts(page: Page) {
  const area = once(() => productArea(page()));
  const data = once(() => productData(page()));
  return {
    productName: () => productName(page(), area()),
    price: () => productPrice(page(), area(), data()),
    stock: () => stockStatus(page(), area(), data()),
    description: () => description(page(), area(), data()),
    attributes: () => attributes(page(), area()),
    images: () => images(page(), area(), data()),
    reviews: () => reviews(page(), area(), data()),
    recommendations: () => recommendations(page()),
  };
}

function productName(page: PageText, area: ReturnType<typeof productArea>): Read<string> | null {
  const title = area?.title;
  return title ? read(page, title.name || title.text, title.ref, title.name || title.text) : null;
}

function storeFacts(page: Page) {
  const identity = once(() => companyIdentity(page()));
  return {
    company: () => identity().company,
    companyAddress: () => identity().address,
    companyRegistration: () => identity().registration,
    privacyPolicy: () => privacyPolicy(page()),
    privacyLink: () => privacyLink(page()),
    newsletterPreticked: () => newsletterPreticked(page()),
    orderNumber: () => orderNumber(page()),
    orderCancellation: () => orderCancellation(page()),
    costs: () => costs(page()),
    searchEngine: () => searchEngine(page()),
    advertisingShare: () => advertisingShare(page()),
    keywordShare: () => keywordShare(page()),
    greetedByName: () => greetedByName(page()),
  };
}
