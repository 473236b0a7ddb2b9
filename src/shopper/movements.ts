import * as hand from '../browser/hand.ts';
import { lookAgain } from '../browser/snapshot.ts';
import { whatIsFilledIn } from '../snapshot/queries.ts';
import { sameElement } from '../snapshot/same-element.ts';
import { sayElement } from '../snapshot/say-element.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { clearTheWay } from './clear-the-way.ts';
import { DeadEnd } from './dead-end.ts';
import { closerOfShopLayer } from './intents/overlays.ts';
import type { Shopper } from './shopper.ts';

/** How long something that lies in the way gets to go by itself, ms. */
const COVERED_MS = 400;

/** The shopper's hand: what it does when something lies in the way. */
export class Movements {
  readonly #shopper: Shopper;

  constructor(shopper: Shopper) {
    this.#shopper = shopper;
  }

  /**
   * Runs a movement of the hand; where something lies in the way it is waited for, then closed, and tried again. An answer
   * (`anew`) is also given to the same element of a page that was drawn anew meanwhile; a press is not: a button of the
   * same name may do something else there.
   */
  async withHand(movement: (ref: number) => Promise<void>, ref: number, { anew = false } = {}): Promise<void> {
    const { seen } = this.#shopper;
    let target = ref;
    for (const makeRoom of [
      () => this.#shopper.clock.changed(COVERED_MS),
      () => this.#clear(),
      () => this.#closeShopLayer(),
      () => this.#escape(),
    ]) {
      try {
        return await movement(target);
      } catch (error) {
        if (!(error instanceof hand.HandRefused)) throw error;
        this.#shopper.log.attempts.push({ because: error.message });
        if (!error.covered && !(error.gone && anew)) throw this.#unusable(target, error);
        await (error.gone ? this.#shopper.clock.changed(COVERED_MS) : makeRoom());
        target = await this.#again(seen, ref);
        await this.#shopper.clock.begin();
      }
    }
    await movement(target).catch((error) => {
      throw error instanceof hand.HandRefused ? this.#unusable(target, error) : error;
    });
  }

  /** Whether something stands in the fields that did not before: "one more" beside a number stirs nothing else. */
  async wroteSomething(): Promise<boolean> {
    const before = this.#shopper.seen;
    return before !== null && whatIsFilledIn(await lookAgain(this.#shopper.page)) !== whatIsFilledIn(before);
  }

  /** The element as the page is now: closing something may have renumbered all that is on it. */
  async #again(before: Snapshot | null, ref: number): Promise<number> {
    const now = await lookAgain(this.#shopper.page);
    this.#shopper.seen = now;
    const found = before ? sameElement(before, ref, now) : ref;
    if (found !== null && (before === null || before.url === now.url)) return found;
    const gone = new hand.HandRefused('the element is gone from the page', false, true);
    throw this.#unusable(ref, gone);
  }

  /** A list that stays open over the page closes at Escape; nothing is sent by it. */
  #escape(): Promise<void> {
    return this.#shopper.page.keyboard.press('Escape').catch(() => undefined);
  }

  #unusable(ref: number, error: hand.HandRefused): DeadEnd {
    return new DeadEnd(
      `${this.#shopper.seen ? sayElement(this.#shopper.seen, ref) : 'the element'} could not be used: ${error.message}`,
      null,
      error.gone,
    );
  }

  async #clear(): Promise<void> {
    this.#shopper.seen = await lookAgain(this.#shopper.page);
    await clearTheWay(this.#shopper, this.#shopper.seen);
  }

  async #closeShopLayer(): Promise<void> {
    this.#shopper.seen = await lookAgain(this.#shopper.page);
    const close = closerOfShopLayer(this.#shopper.seen, this.#shopper.words);
    if (close === null) return;
    await hand.press(this.#shopper.page, close).catch(() => undefined);
    await this.#shopper.clock.changed(COVERED_MS);
  }

  async byHand(movement: (ref: number) => Promise<void>, ref: number): Promise<void> {
    const started = performance.now();
    await this.withHand(movement, ref, { anew: true });
    this.#shopper.log.typingMs += performance.now() - started;
  }
}
