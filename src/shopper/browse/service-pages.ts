import type { EvidenceOf } from '../../evidence/types.ts';
import { readPage } from '../../reading/read-page.ts';
import { readEmails } from '../../reading/read-part.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { findServiceLink, type ServicePage } from '../intents/service-links.ts';
import type { Shopper } from '../shopper.ts';

/** Where a page stands that is not linked from the home page: behind one of these. */
const BEHIND: Partial<Record<ServicePage, ServicePage[]>> = {
  faq: ['help', 'contact'],
  hours: ['contact', 'imprint', 'about', 'stores', 'help'],
  // In Japan the law wants both on the page that says who sells.
  returns: ['terms', 'help', 'faq', 'delivery', 'imprint'],
  delivery: ['help', 'faq', 'terms', 'returns', 'imprint'],
  contact: ['help', 'about', 'imprint'],
  imprint: ['contact', 'about', 'terms'],
  privacy: ['terms', 'imprint'],
  'order-tracking': ['help', 'account', 'contact'],
  wishlist: ['account'],
};

/** How a page was come by: in how many clicks (null: its address was typed), by which link. */
interface Way {
  clicks: number | null;
  linkText: string | null;
}

/**
 * Goes to a page the shopper looks for, from the home page on, and files whether and in how many clicks it was found. Where
 * the store's profile names its address, the links are tried all the same, for the count; the page is the one at that address.
 */
export async function openServicePage(shopper: Shopper, wanted: ServicePage): Promise<boolean> {
  const way = await byLinks(shopper, wanted);
  const address = shopper.setUp.scenario.store.profile.pages[wanted];
  const known = address ? new URL(address, shopper.memory.homeUrl).href : null;
  if (known && (!way || !isSamePage(known, shopper.page.url()))) {
    await shopper.go(known);
    return arrive(shopper, wanted, { clicks: null, linkText: null });
  }
  if (way) return arrive(shopper, wanted, way);
  const because = `no link to it on the home page${(BEHIND[wanted] ?? []).length > 0 ? ' or the pages behind it' : ''}`;
  await shopper.note({
    kind: 'sought',
    pageKind: wanted,
    found: false,
    because,
    clicks: null,
    linkText: null,
    page: null,
  });
  return false;
}

async function byLinks(shopper: Shopper, wanted: ServicePage): Promise<Way | null> {
  const home = await homeSnapshot(shopper);
  const direct = await follow(shopper, home, wanted);
  if (direct) return { clicks: 1, linkText: direct };
  for (const behind of BEHIND[wanted] ?? []) {
    const way = await follow(shopper, home, behind);
    if (!way) continue;
    const snapshot = shopper.seen ?? (await shopper.look());
    if (says(snapshot, wanted)) return { clicks: 1, linkText: way };
    const further = await follow(shopper, snapshot, wanted);
    if (further) return { clicks: 2, linkText: further };
  }
  return null;
}

function isSamePage(one: string, other: string): boolean {
  const bare = (address: string) => {
    const { pathname, search } = new URL(address);
    return pathname.replace(/\/$/, '') + search;
  };
  return bare(one) === bare(other);
}

/** The home page's snapshot; kept, because the links of a store's frame are the same during a visit. */
async function homeSnapshot(shopper: Shopper): Promise<Snapshot> {
  shopper.memory.home ??= await freshHome(shopper);
  return shopper.memory.home;
}

async function freshHome(shopper: Shopper): Promise<Snapshot> {
  return shopper.go(shopper.memory.homeUrl);
}

async function follow(shopper: Shopper, snapshot: Snapshot, wanted: ServicePage): Promise<string | null> {
  const { ref, resolution } = findServiceLink(snapshot, wanted, shopper.words);
  shopper.record(resolution);
  const node = ref === null ? undefined : snapshot.nodes[ref];
  const href = node?.attrs.href;
  if (!node || !href || !URL.canParse(href)) return null;
  if (href.split('#')[0] !== shopper.page.url().split('#')[0]) {
    shopper.log.clicks += 1;
    shopper.log.advancingClicks += 1;
    await shopper.go(href);
  }
  return node.name || node.text || href;
}

/** The page that was opened on the way already says what is looked for (hours on the contact page). */
function says(snapshot: Snapshot, wanted: ServicePage): boolean {
  const facts = readPage(snapshot);
  if (wanted === 'faq') return facts.faq !== null;
  if (wanted === 'hours') return facts.serviceHours !== null;
  if (wanted === 'returns') return facts.returnsPolicy !== null;
  if (wanted === 'delivery') return facts.deliveryMethods !== null || facts.deliveryDays !== null;
  if (wanted === 'imprint') return facts.company !== null && facts.companyAddress !== null;
  return false;
}

async function arrive(shopper: Shopper, wanted: ServicePage, { clicks, linkText }: Way): Promise<boolean> {
  shopper.memory.clicksFromHome = clicks;
  const page: EvidenceOf<'page'> = await shopper.see(wanted);
  remember(shopper);
  await shopper.note({
    kind: 'sought',
    pageKind: wanted,
    found: true,
    because: null,
    clicks,
    linkText: linkText?.slice(0, 80) ?? null,
    page: page.id,
  });
  return true;
}

/** Addresses for a question by mail. */
function remember(shopper: Shopper): void {
  if (!shopper.seen) return;
  for (const email of readEmails(shopper.seen)) {
    if (!shopper.memory.emails.includes(email.value)) shopper.memory.emails.push(email.value);
  }
}
