import { says } from '../../../lexicon/match.ts';
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
          complaintsOfNoField(shopper, screen).some((text) => speaksOf(text, box.label))));
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

/** What the store says against a field asks for no box. */
function complaintsOfNoField({ memory, words }: Shopper, { fields }: CheckoutScreen): string[] {
  return memory.checkout.complaints.filter(
    (text) => !fields.some(({ field }) => field !== null && says(text, words.fields[field]) > 0.3),
  );
}

const LONG_WORD = 5;

/** "Please confirm that you know your right of withdrawal" asks for the box beside "I was told of the right of withdrawal". */
export function speaksOf(complaint: string, label: string): boolean {
  const [said, named] = [wordsIn(complaint), wordsIn(label)];
  return [...named].filter((word) => said.has(word)).length >= 2;
}

/** Endings change with the case: the beginning tells the word. Where words are not parted, each run of ideographs is one. */
function wordsIn(text: string): Set<string> {
  const folded = fold(text);
  if (SPACELESS.test(folded)) return new Set(folded.match(/[\u30a0-\u30ff]{3,}|[\u3400-\u9fff]{2,}/gu));
  const words = folded.match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= LONG_WORD).map((word) => word.slice(0, LONG_WORD)));
}
