import type { Evidence, Resolution } from '../../evidence/types.ts';
import { Failure, messageOf } from '../../shared/errors.ts';
import type { Opened } from '../account/register.ts';
import { signIn } from '../account/sign-in.ts';
import { DeadEnd, notePictured } from '../dead-end.ts';
import type { Note } from '../notebook.ts';
import { Shopper } from '../shopper.ts';
import { StepLog } from '../step-log.ts';

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

/** A device that the shopper has in hand beside the first one. */
interface InHand {
  further: Shopper;
  signedIn: Opened;
  close(): Promise<void>;
}

const inHand = new WeakMap<Shopper, InHand>();

/**
 * Plays something on a further device, signed in with the account of this visit: on the one that is in hand already, else
 * on a fresh one. What it did is counted in the step. The device stays in hand until it is put away.
 */
export async function onFurtherDevice<T>(
  shopper: Shopper,
  device: string,
  play: (further: Shopper, signedIn: Opened) => Promise<T>,
): Promise<T> {
  const known = inHand.get(shopper);
  const further = known?.further ?? (await takeUp(shopper, device));
  further.log = new StepLog();
  further.stepIndex = shopper.stepIndex;
  further.patienceMs = shopper.patienceMs;
  try {
    const { signedIn } = known ?? (await enter(shopper, further));
    return await play(further, signedIn);
  } catch (error) {
    // Kept out on this device only: the visit itself goes on.
    if (error instanceof Failure && error.kind === 'blocked') throw shopper.deadEnd(error.message);
    await pictureOn(further, error);
    throw error;
  } finally {
    merge(shopper, further);
  }
}

/** Where it failed is seen on this device's own screen. */
async function pictureOn(further: Shopper, error: unknown): Promise<void> {
  if (error instanceof Failure || further.page.isClosed()) return;
  const marks = error instanceof DeadEnd ? error.marks : [];
  await further.photograph(`dead end: ${messageOf(error)}`, marks).then(
    () => notePictured(error),
    () => undefined,
  );
}

/** Closes the further device, where there is one. */
export async function putAway(shopper: Shopper): Promise<void> {
  const known = inHand.get(shopper);
  inHand.delete(shopper);
  await known?.close().catch(() => undefined);
}

async function takeUp(shopper: Shopper, device: string): Promise<Shopper> {
  const { setUp, memory } = shopper;
  const opened = await setUp.openDevice(device);
  memory.devices += 1;
  const further = new FurtherDevice({
    ...setUp,
    context: opened.page.context(),
    page: opened.page,
    tag: `${setUp.tag}-${memory.devices}`,
    device: device.includes('phone') ? 'phone' : 'desktop',
  });
  further.persona = shopper.persona;
  Object.assign(further.memory, { product: memory.product, wish: memory.wish, account: memory.account, added: true });
  inHand.set(shopper, {
    further,
    signedIn: { done: null, because: 'the device did not get so far' },
    close: opened.close,
  });
  return further;
}

async function enter(shopper: Shopper, further: Shopper): Promise<InHand> {
  const known = inHand.get(shopper);
  await further.go(shopper.memory.homeUrl);
  const signedIn = await signIn(further);
  const entered = { further, signedIn, close: async () => known?.close() };
  // Why it failed is seen on this device's own screen.
  if (signedIn.because !== null) await further.photograph(signedIn.because, further.deadEnd('').marks);
  inHand.set(shopper, entered);
  return entered;
}

function merge(shopper: Shopper, further: Shopper): void {
  const { log } = shopper;
  log.clicks += further.log.clicks;
  log.advancingClicks += further.log.advancingClicks;
  log.fieldsFilled += further.log.fieldsFilled;
  log.typingMs += further.log.typingMs;
  log.waitedMs += further.log.waitedMs;
  log.interactions.push(...further.log.interactions);
  log.resolutions.push(...further.log.resolutions.map(elsewhere));
  log.attempts.push(...further.log.attempts);
  log.screenshots.push(...further.log.screenshots);
}

/**
 * A store file speaks of the device that the scenario names: on another, much is called otherwise. And a place on the
 * other screen is no place on this one.
 */
function elsewhere({ locator: _, healed: __, ...resolution }: Resolution): Resolution {
  return { ...resolution, candidates: resolution.candidates.map(({ rect: ___, ...candidate }) => candidate) };
}
