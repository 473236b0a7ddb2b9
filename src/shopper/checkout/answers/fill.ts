import type { Shopper } from '../../shopper.ts';
import { openSection } from '../open-section.ts';
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
import { tickBoxes } from './tick-boxes.ts';
import { typeFields } from './type-fields.ts';

const MOST_ROUNDS = 12;

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
      (await tickBoxes(shopper, screen)) ??
      (await openSection(shopper, screen));
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
