import type { Evidence } from '../../evidence/types.ts';
import { Failure } from '../../shared/errors.ts';
import type { Opened } from '../account/register.ts';
import { signIn } from '../account/sign-in.ts';
import type { Note } from '../notebook.ts';
import { Shopper } from '../shopper.ts';

/** What the first device saw already: a second sight would count twice. */
const COUNTED_ONCE = new Set<Evidence['kind']>(['price', 'stock', 'interruption', 'search', 'guest', 'blocked']);

/** The same shopper with another device in hand: own cookies, own memory of pages, the same notebook. */
class FurtherDevice extends Shopper {
  override async note<N extends Note>(note: N): Promise<Evidence & { id: string }> {
    if (!COUNTED_ONCE.has(note.kind)) return super.note(note);
    return {
      ...note,
      id: '',
      seenAt: this.setUp.now().toISOString(),
      stepIndex: this.stepIndex,
      by: 'machine',
    } as Evidence;
  }
}

/** Plays something on a further device, signed in with the account of this visit. What it did is counted in the step. */
export async function onFurtherDevice<T>(
  shopper: Shopper,
  device: string,
  play: (further: Shopper, signedIn: Opened) => Promise<T>,
): Promise<T> {
  const { setUp, memory } = shopper;
  const opened = await setUp.openDevice(device);
  const number = memory.devices + 1;
  memory.devices = number;
  const further = new FurtherDevice({
    ...setUp,
    context: opened.page.context(),
    page: opened.page,
    tag: `${setUp.tag}-${number}`,
    device: device.includes('phone') ? 'phone' : 'desktop',
  });
  further.persona = shopper.persona;
  further.stepIndex = shopper.stepIndex;
  further.patienceMs = shopper.patienceMs;
  Object.assign(further.memory, { product: memory.product, wish: memory.wish, account: memory.account, added: true });
  try {
    await further.go(memory.homeUrl);
    const signedIn = await signIn(further);
    return await play(further, signedIn);
  } catch (error) {
    // Kept out on this device only: the visit itself goes on.
    if (error instanceof Failure && error.kind === 'blocked') throw shopper.deadEnd(error.message);
    throw error;
  } finally {
    merge(shopper, further);
    await opened.close().catch(() => undefined);
  }
}

function merge(shopper: Shopper, further: Shopper): void {
  const { log } = shopper;
  log.clicks += further.log.clicks;
  log.advancingClicks += further.log.advancingClicks;
  log.fieldsFilled += further.log.fieldsFilled;
  log.typingMs += further.log.typingMs;
  log.waitedMs += further.log.waitedMs;
  log.interactions.push(...further.log.interactions);
  log.resolutions.push(...further.log.resolutions);
  log.attempts.push(...further.log.attempts);
  log.screenshots.push(...further.log.screenshots);
}
