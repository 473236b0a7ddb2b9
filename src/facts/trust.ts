import { type Fact, known, unknown } from './fact.ts';
import { insecureFact, insecureIn } from './secure.ts';
import { pagesOf, quoteOf, saidOn } from './view/said.ts';
import { allOf, type View } from './view/view.ts';

/** Facts on trust and personal attention. */
export interface TrustFacts {
  companyIdentity: Fact<{ name: string; more: string } | null>;
  privacyPolicy: Fact<boolean>;
  insecurePages: Fact<string[]>;
  /** The store names or greets the shopper who is signed in. */
  personalAttention: Fact<boolean>;
  /** Pre-ticked newsletter boxes: the words beside them. */
  preticked: Fact<string[]>;
}

export function trustFacts(view: View): TrustFacts {
  return {
    companyIdentity: companyIdentity(view),
    privacyPolicy: privacyPolicy(view),
    insecurePages: insecurePages(view),
    personalAttention: personalAttention(view),
    preticked: preticked(view),
  };
}

/** Company name with an address or registration, as a shopper needs it to know with whom the contract is made. */
function companyIdentity(view: View): Fact<{ name: string; more: string } | null> {
  const where = {
    first: ['imprint', 'contact', 'about', 'terms', 'privacy', 'home'] as const,
    settledBy: ['imprint', 'contact', 'about', 'terms'] as const,
    elsewhere: true,
  };
  const name = saidOn(view, (facts) => facts.company, where);
  const more = saidOn(view, (facts) => facts.companyAddress ?? facts.companyRegistration, where);
  if (!name.known) return name;
  if (name.value === null || !more.known || more.value === null) return known(null, name.evidence, name.quotes);
  const quotes = [...name.quotes, ...more.quotes];
  return known({ name: name.value, more: more.value }, [...name.evidence, ...more.evidence], quotes);
}

/** The policy as the visit read it; where it was not on that page, a link that leads to one. */
function privacyPolicy(view: View): Fact<boolean> {
  const where = {
    first: ['privacy', 'terms', 'imprint'] as const,
    settledBy: ['privacy'] as const,
    elsewhere: true,
  };
  const policy = saidOn(view, (facts) => facts.privacyPolicy, where);
  const said = policy.known && policy.value !== null ? policy : saidOn(view, (facts) => facts.privacyLink, where);
  return said.known ? { ...said, value: said.value === true } : said;
}

function insecurePages(view: View): Fact<string[]> {
  const pages = allOf(view, 'page');
  if (pages.length === 0) return unknown('the visit saw no page of the store');
  const found = insecureIn(pages);
  const bad = pages.filter((page) => page.url.startsWith('http:') || page.requests.insecure.length > 0);
  const shown = bad.length > 0 ? bad : pages;
  return insecureFact(
    found,
    shown.slice(0, 5).map((page) => page.id),
  );
}

function personalAttention(view: View): Fact<boolean> {
  const signedIn = allOf(view, 'account').filter((one) => one.done === true && one.action !== 'sign-out');
  if (signedIn.length === 0) return unknown('the visit did not sign in');
  const greeted = signedIn.find((one) => one.greetedByName === true);
  if (greeted) return known(true, [greeted.id, greeted.page]);
  const page = view.pages.find((one) => one.facts.greetedByName?.value === true);
  if (page?.facts.greetedByName) return known(true, [page.evidence.id], [quoteOf(page, page.facts.greetedByName)]);
  return known(
    false,
    signedIn.map((one) => one.id),
  );
}

/** Boxes are looked for where shoppers leave their address: checkout, account and contact pages, newsletter forms. */
function preticked(view: View): Fact<string[]> {
  const ticked = view.pages.flatMap((page) => {
    const read = page.facts.newsletterPreticked;
    return read?.value === true ? [{ page, read }] : [];
  });
  const quotes = ticked.map(({ page, read }) => quoteOf(page, read));
  if (ticked.length > 0)
    return known(
      quotes.map((quote) => quote.text),
      ticked.map(({ page }) => page.evidence.id),
      quotes,
    );
  const empty = view.pages.filter((page) => page.facts.newsletterPreticked !== null);
  const looked = [...empty, ...pagesOf(view, ['checkout', 'review', 'sign-in', 'account'])];
  if (looked.length === 0) return unknown('the visit saw no form where a newsletter box would stand');
  return known(
    [],
    looked.slice(0, 4).map((page) => page.evidence.id),
  );
}
