import { messageOf } from '../../../shared/errors.ts';
import { fieldErrors } from '../../intents/outcome.ts';
import type { Shopper } from '../../shopper.ts';
import type { CheckoutScreen } from '../screen.ts';
import { readScreen } from '../screen.ts';
import { searchAddress } from './address-search.ts';
import { agreeInLayer } from './agree-in-layer.ts';
import { answerGroups } from './answer.ts';
import { chooseCountry } from './country.ts';
import { chooseNextList } from './lists/choose-from.ts';
import { unlockMailDomain } from './mail-parts.ts';
import { openManualAddress } from './manual-address.ts';
import { stayGuest } from './stay-guest.ts';
import { pickSuggestion } from './suggestions.ts';
import { typeFields } from './type-fields.ts';

const MOST_ROUNDS = 12;
/** How far from a tick box its error stands. */
const NEAR_PX = 50;

/** Answers everything the screen asks, again and again while answers bring new questions. Returns the screen as it then is. */
export async function fillScreen(
  shopper: Shopper,
  first: CheckoutScreen,
  again = async () => readScreen(await shopper.lookFreely(), shopper.words, shopper.memory.site),
): Promise<{ screen: CheckoutScreen; lastField: number | null }> {
  let screen = first;
  let lastField: number | null = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const filled =
      (await agreeInLayer(shopper, screen)) ??
      (await stayGuest(shopper, screen)) ??
      (await chooseCountry(shopper, screen)) ??
      (await openManualAddress(shopper, screen)) ??
      (await searchAddress(shopper, screen)) ??
      (await unlockMailDomain(shopper, screen)) ??
      (await chooseNextList(shopper, screen)) ??
      (await typeFields(shopper, screen)) ??
      (await pickSuggestion(shopper, screen)) ??
      (await answerGroups(shopper, screen)) ??
      (await tickBoxes(shopper, screen));
    if (filled === null) break;
    lastField = filled;
    screen = await again();
  }
  return { screen, lastField: lastField !== null ? lastAnswered(screen) : lastField };
}

/** The last data field or choice of the screen in document order: what a shopper fills last stands above the button. */
function lastAnswered(screen: CheckoutScreen): number | null {
  const refs = [...screen.fields.map((field) => field.node.ref), ...screen.groups.map((group) => group.ref)];
  const answered = screen.fields.filter((field) => (field.node.value ?? '') !== '').map((field) => field.node.ref);
  return answered.length > 0 ? Math.max(...answered) : refs.length > 0 ? Math.max(...refs) : null;
}

/** Terms and privacy are agreed to where the order needs it; nothing else is ticked, a newsletter never. */
async function tickBoxes(shopper: Shopper, screen: CheckoutScreen): Promise<number | null> {
  for (const box of screen.boxes) {
    const agreed =
      box.about === 'terms' ||
      box.about === 'privacy' ||
      box.about === 'age' ||
      box.about === 'same-address' ||
      (box.about === 'other' && (box.required || isComplainedOf(shopper, screen, box.ref)));
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
