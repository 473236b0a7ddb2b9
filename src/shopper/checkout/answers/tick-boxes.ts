import { messageOf } from '../../../shared/errors.ts';
import { fold, SPACELESS } from '../../../shared/text.ts';
import { fieldErrors } from '../../intents/outcome.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';

/** How far from a tick box its error stands. */
const NEAR_PX = 50;

/** Terms and privacy are agreed to where the order needs it; nothing else is ticked, a newsletter never. */
export async function tickBoxes(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  for (const box of screen.boxes) {
    const agreed =
      box.about === 'terms' ||
      box.about === 'privacy' ||
      box.about === 'age' ||
      box.about === 'same-address' ||
      (box.about === 'other' &&
        (box.required ||
          isComplainedOf(shopper, screen, box.ref) ||
          shopper.memory.checkout.complaints.some((text) => speaksOf(text, box.label))));
    const key = `box/${shopper.memory.checkout.presses}/${box.label.slice(0, 60)}`;
    const tries = shopper.memory.checkout.tries.get(key) ?? 0;
    if (!agreed || box.checked || tries > 1) continue;
    shopper.memory.checkout.tries.set(key, tries + 1);
    try {
      await shopper.tick(box.ref);
    } catch (error) {
      shopper.log.attempts.push({ because: messageOf(error) });
    }
    return box.ref;
  }
  return null;
}

/** The store's complaint stands at this box. */
function isComplainedOf(shopper: Shopper, { snapshot }: CheckoutScreen, ref: number): boolean {
  const box = snapshot.nodes[ref];
  if (!box || shopper.memory.checkout.complaints.length === 0) return false;
  return fieldErrors(snapshot, shopper.words).some((error) => {
    const top = snapshot.nodes[error.ref]?.rect[1] ?? Number.NaN;
    return Math.abs(top - box.rect[1]) < NEAR_PX;
  });
}

const LONG_WORD = 5;

/** "Please confirm that you know your right of withdrawal" asks for the box beside "I was told of the right of withdrawal". */
export function speaksOf(complaint: string, label: string): boolean {
  const said = fold(complaint);
  // What is not parted into words is compared by its runs of signs.
  if (SPACELESS.test(said)) return runsOf(label).some((run) => said.includes(run));
  const stems = new Set(longWords(said).map(stemOf));
  return (
    new Set(
      longWords(fold(label))
        .map(stemOf)
        .filter((stem) => stems.has(stem)),
    ).size >= 2
  );
}

function longWords(text: string): string[] {
  return text.match(/\p{L}+/gu)?.filter((word) => word.length >= LONG_WORD) ?? [];
}

/** Endings change with the case: the beginning tells the word. */
function stemOf(word: string): string {
  return word.slice(0, LONG_WORD);
}

function runsOf(label: string): string[] {
  const signs = [...fold(label).replace(/\s+/gu, '')];
  return signs.slice(0, -LONG_WORD + 1).map((_, index) => signs.slice(index, index + LONG_WORD).join(''));
}
