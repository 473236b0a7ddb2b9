import { says } from '../../../lexicon/match.ts';
import { fold } from '../../../shared/text.ts';
import { ancestors, regionOf, textOf } from '../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../snapshot/types.ts';
import type { FormField } from '../../intents/fields.ts';
import type { Shopper } from '../../shopper.ts';
import { type CheckoutScreen, readScreen } from '../screen.ts';

const ADDRESS = new Set(['postcode', 'street', 'city', 'region']);
/** How far below or above the locked field its button stands. */
const NEAR_PX = 70;
const OPENING_MS = 5000;
const RESULTS_MS = 4000;

/**
 * Forms that keep the address locked until it was found in a directory: the button beside the locked field opens a
 * search (a layer, a frame, a window), the street is looked up there, and the entry that says it is pressed. Returns the
 * locked field, or null where there is none or the search was tried before.
 */
export async function searchAddress(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  const locked = screen.fields.find((field) => isLocked(screen, field, shopper));
  if (!locked) return null;
  const key = `address-search/${shopper.memory.checkout.presses}/${locked.node.attrs.name ?? locked.node.attrs.id ?? ''}`;
  const opener = openerOf(screen.snapshot, locked.node);
  if (opener === null || shopper.memory.checkout.tries.has(key)) return null;
  shopper.memory.checkout.tries.set(key, 1);
  await shopper.press(opener.ref);
  const query = await queryField(shopper, screen.snapshot);
  if (query === null) return locked.node.ref;
  const { street, houseNumber, city } = shopper.persona.address;
  for (const words of [`${street} ${houseNumber}`, street, `${city} ${street}`]) {
    if (!(await lookUp(shopper, screen.snapshot, words))) continue;
    if (await takeResult(shopper, locked)) break;
  }
  return locked.node.ref;
}

/** Also where nothing but the button beside it says what the field takes. */
function isLocked({ snapshot }: CheckoutScreen, { field, node }: FormField, { words }: Shopper): boolean {
  if (!node.state?.readonly || (node.value ?? '') !== '') return false;
  if (field !== null) return ADDRESS.has(field);
  const opener = openerOf(snapshot, node);
  return opener !== null && says(opener.name, words.fields.postcode) > 0.5;
}

/** The nearest thing to press in the row of the locked field. */
function openerOf(snapshot: Snapshot, field: SnapshotNode): SnapshotNode | null {
  const [left, top, width] = field.rect;
  const form = ancestors(snapshot, field.ref).slice(0, 6);
  const near = snapshot.nodes
    .filter(
      (node) =>
        node.visible &&
        !node.state?.disabled &&
        (node.role === 'button' || node.role === 'link') &&
        Math.abs(node.rect[1] - top) < NEAR_PX &&
        form.some((around) => around.ref < node.ref && node.ref < around.end) &&
        !['header', 'footer', 'nav'].includes(regionOf(snapshot, node.ref)),
    )
    .map((node) => ({
      node,
      away: Math.abs(node.rect[1] - top) * 2 + Math.abs(node.rect[0] - (left + width)),
    }))
    .sort((a, b) => a.away - b.away);
  return near[0]?.node ?? null;
}

/** The field of the search that came: in a frame, a layer or a window of its own, or new on the page. */
async function queryField(shopper: Shopper, before: Snapshot): Promise<SnapshotNode | null> {
  const known = new Set(before.nodes.filter(isText).map(nameOf));
  return shopper.until((now) => {
    const fields = now.nodes.filter(
      (node) => isText(node) && !node.state?.readonly && !node.state?.disabled && !known.has(nameOf(node)),
    );
    return fields.find((node) => node.state?.focused) ?? fields.find((node) => node.frame > 0) ?? fields[0] ?? null;
  }, OPENING_MS);
}

function isText(node: SnapshotNode): boolean {
  return node.visible && node.tag === 'input' && ['', 'text', 'search', 'tel'].includes(node.attrs.type ?? '');
}

function nameOf(node: SnapshotNode): string {
  const { name, id, placeholder } = node.attrs;
  return `${node.frame}/${name ?? ''}/${id ?? ''}/${placeholder ?? ''}`;
}

/** Types the words and sends them; true when the page then lists something that says the street. */
async function lookUp(shopper: Shopper, before: Snapshot, words: string): Promise<boolean> {
  const field = await queryField(shopper, before);
  if (field === null) return false;
  await shopper.type(field.ref, words);
  await shopper.pressEnter(field.ref);
  if (await results(shopper)) return true;
  const again = await queryField(shopper, before);
  const button = again && shopper.seen ? openerOf(shopper.seen, again) : null;
  if (button === null) return false;
  await shopper.press(button.ref);
  return (await results(shopper)) !== null;
}

function results(shopper: Shopper): Promise<SnapshotNode[] | null> {
  return shopper.until((now) => {
    const found = entriesIn(now, shopper);
    return found.length > 0 ? found : null;
  }, RESULTS_MS);
}

/** What can be pressed and says the street; with the house number first. */
function entriesIn(snapshot: Snapshot, shopper: Shopper): SnapshotNode[] {
  const { street, houseNumber } = shopper.persona.address;
  const wanted = fold(street).replace(/\s/g, '');
  const entries = snapshot.nodes.flatMap((node) => {
    if (!node.visible || !isEntry(node)) return [];
    const text = fold(node.name || textOf(snapshot, node.ref));
    if (text.length > 200 || !text.replace(/\s/g, '').includes(wanted)) return [];
    return [{ node, exact: new RegExp(`(?<!\\d)${houseNumber}(?!\\d)`).test(text) ? 1 : 0 }];
  });
  // A row may hold what is really pressed.
  const inner = entries.filter(
    ({ node }) => !entries.some((each) => node.ref < each.node.ref && each.node.ref < node.end),
  );
  return inner.sort((a, b) => b.exact - a.exact || a.node.ref - b.node.ref).map(({ node }) => node);
}

function isEntry(node: SnapshotNode): boolean {
  return (
    ['button', 'link', 'option', 'listitem'].includes(node.role) ||
    node.style?.cursor === 'pointer' ||
    node.attrs.onclick !== undefined
  );
}

/** Presses the entry; true when the locked field holds something then. */
async function takeResult(shopper: Shopper, locked: FormField): Promise<boolean> {
  const entry = shopper.seen ? entriesIn(shopper.seen, shopper)[0] : undefined;
  if (!entry) return false;
  await shopper.press(entry.ref);
  const name = nameOf(locked.node);
  const filled = await shopper.until((now) => {
    const { fields } = readScreen(now, shopper.words, shopper.memory.site);
    return fields.some(({ node }) => nameOf(node) === name && (node.value ?? '') !== '') || null;
  }, RESULTS_MS);
  return filled !== null;
}
