/** Counts of one fact over the pages. A wrong value counts twice: as said that is not so, and as missed. */
export const EMPTY = { pages: 0, right: 0, absent: 0, wrong: 0, missed: 0 };

/** The page's facts that each criterion rests on. */
const RESTS_ON = {
  faq: ['faq'],
  'clicks-to-faq': ['faq'],
  'faq-search': ['faqSearch'],
  'faq-categories': ['faqCategories'],
  'help-articles': ['helpArticles'],
  'service-hours': ['serviceHours', 'serviceBreaks'],
  'phone-on-home': ['phones', 'phoneProminence'],
  'contact-channels': ['channels', 'contactForm', 'emails'],
  'live-chat': ['liveChat'],
  'order-tracking': ['orderTracking'],
  'product-price': ['price'],
  'product-information': ['attributes', 'images', 'price', 'stock'],
  'product-images': ['images'],
  'stock-status': ['stock'],
  recommendations: ['recommendations'],
  'customer-reviews': ['reviews'],
  'search-engine-readiness': ['searchEngine.description', 'searchEngine.canonical', 'searchEngine.indexable'],
  'advertising-share': ['advertisingShare'],
  'keyword-restraint': ['keywordShare'],
  'delivery-options': ['deliveryMethods'],
  'delivery-cost-early': ['deliveryCost', 'deliveryMethods'],
  'delivery-date': ['deliveryDate'],
  'delivery-promise': ['deliveryDays', 'deliveryMethods'],
  'costs-upfront': ['costs'],
  'order-number': ['orderNumber'],
  'order-cancellation': ['orderCancellation'],
  'returns-policy': ['returnsPolicy'],
  'clicks-to-returns': ['returnsPolicy'],
  'returns-window': ['returnsWindowDays'],
  'returns-cost': ['returnsFree', 'returnsFee'],
  'returns-label': ['returnsLabel'],
  'returns-in-store': ['returnsInStore'],
  'returns-online-start': ['returnsOnlineStart'],
  'returns-single-policy': ['returnsSinglePolicy'],
  'company-identity': ['company', 'companyAddress', 'companyRegistration'],
  'privacy-policy': ['privacyPolicy', 'privacyLink'],
  'newsletter-consent': ['newsletterPreticked'],
  'personal-attention': ['greetedByName'],
};

export function judge(label, value) {
  const same = isSame(label, value);
  const [stated, said] = [isStated(label), isStated(value)];
  return {
    pages: 1,
    right: same && stated ? 1 : 0,
    absent: same && !stated ? 1 : 0,
    wrong: !same && said ? 1 : 0,
    missed: !same && stated ? 1 : 0,
  };
}

export function add(a, b) {
  return Object.fromEntries(Object.keys(EMPTY).map((key) => [key, a[key] + b[key]]));
}

export function shares({ right, wrong, missed }) {
  const share = (part, whole) => (whole === 0 ? null : Number((part / whole).toFixed(3)));
  return { precision: share(right, right + wrong), recall: share(right, right + missed) };
}

export function criteriaOf(facts) {
  const tallies = new Map();
  for (const [id, names] of Object.entries(RESTS_ON)) {
    const known = names.flatMap((name) => facts.get(name) ?? []);
    if (known.length > 0) tallies.set(id, known.reduce(add, EMPTY));
  }
  return tallies;
}

/** `searchEngine.title`: one part of a fact; whether a text is there counts, not its words. */
export function readingOf(facts, name) {
  const [fact, part] = name.split('.');
  if (part === undefined) return facts[fact]?.value ?? null;
  const value = facts[fact]?.[part] ?? null;
  return typeof value === 'boolean' ? value : value === null ? null : true;
}

function isStated(value) {
  return value !== null && value !== 0;
}

function isSame(label, value) {
  if (label !== null && typeof label === 'object' && 'atLeast' in label)
    return value !== null && value >= label.atLeast && value <= label.atMost;
  if (Array.isArray(label) && Array.isArray(value)) return texts(label) === texts(value);
  return JSON.stringify(label) === JSON.stringify(value);
}

/** A bracket that closes a way's name is written by some and left out by others: either is right. */
function withoutBracket(each) {
  const bare = typeof each?.name === 'string' ? each.name.replace(/\s*[(（][^()（）]*[)）]$/u, '') : '';
  return bare === '' ? each : { ...each, name: bare };
}

function texts(list) {
  return list
    .map((each) => JSON.stringify(withoutBracket(each)))
    .sort()
    .join('|');
}
