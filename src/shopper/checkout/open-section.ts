import { says } from '../../lexicon/match.ts';
import type { ShopWords } from '../../lexicon/types.ts';
import { fold } from '../../shared/text.ts';
import { headingOf, isField, regionOf, textOf } from '../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../snapshot/types.ts';
import type { Shopper } from '../shopper.ts';
import type { CheckoutScreen } from './screen.ts';

/** How much of a word two texts have to share: "Adresse" and "Adresszeile" speak of one thing. */
const STEM = 5;
const LONGEST_HEADING = 40;

/**
 * A checkout whose sections are empty until they are opened: "Contact details", and below it nothing but "Add contact
 * details". Presses the first such button; null where there is none, or where the screen asks for something itself.
 */
export async function openSection(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  const { tries } = shopper.memory.checkout;
  if (screen.fields.some(({ field }) => field !== null)) return null;
  const opener = sectionOpeners(screen.snapshot, shopper.words).find(({ name }) => !tries.has(keyOf(name)));
  if (!opener) return null;
  tries.set(keyOf(opener.name), 1);
  await shopper.press(opener.ref);
  return opener.ref;
}

function keyOf(name: string): string {
  return `open-section/${name.slice(0, 60)}`;
}

/** Buttons that repeat the heading of their section, which has nothing to fill in. */
export function sectionOpeners(snapshot: Snapshot, words: ShopWords): SnapshotNode[] {
  return snapshot.nodes.filter((node) => {
    if (!node.visible || node.covered || node.state?.disabled || node.role !== 'button') return false;
    if (regionOf(snapshot, node.ref) !== 'main' || leadsOn(node, words)) return false;
    const heading = headingOf(snapshot, node.ref);
    const title = heading ? textOf(snapshot, heading.ref) : '';
    if (!heading || title.length > LONGEST_HEADING || !asksForPerson(title, words)) return false;
    const between = snapshot.nodes.slice(heading.end, node.ref);
    return repeats(node.name, title) && !between.some((each) => each.visible && isField(each));
  });
}

/** Who buys and where it goes: nothing that stands under such a heading orders. */
function asksForPerson(title: string, { headings }: ShopWords): boolean {
  return [headings.contact, headings.address, headings.billing].some((phrases) => says(title, phrases) > 0.6);
}

/** What leads on opens no section, and "change" opens one that is filled. */
function leadsOn({ name }: SnapshotNode, words: ShopWords): boolean {
  if (says(name, words.placeOrder) > 0.5) return true;
  return [words.continue, words.checkout, words.edit, words.remove].some((phrases) => says(name, phrases) > 0.7);
}

/** The button says a word of the heading, and more than that. */
function repeats(name: string, title: string): boolean {
  const stems = fold(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= STEM || /[\u3040-\u9fff\uac00-\ud7af]{2}/u.test(word))
    .map((word) => word.slice(0, STEM));
  return fold(name) !== fold(title) && stems.some((stem) => fold(name).includes(stem));
}
