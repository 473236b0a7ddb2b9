import * as hand from '../browser/hand.ts';
import { lookAgain } from '../browser/snapshot.ts';
import { sayElement } from '../snapshot/say-element.ts';
import { clearTheWay } from './clear-the-way.ts';
import { DeadEnd } from './dead-end.ts';
import type { Shopper } from './shopper.ts';

/** How long something that lies in the way gets to go by itself, ms. */
const COVERED_MS = 400;

/** The shopper's hand: what it does when something lies in the way. */
export class Movements {
  readonly #shopper: Shopper;

  constructor(shopper: Shopper) {
    this.#shopper = shopper;
  }

  /** Runs a movement of the hand; where something lies in the way it is waited for, then closed, and tried again. */
  async withHand(movement: () => Promise<void>, ref: number): Promise<void> {
    for (const makeRoom of [
      () => this.#shopper.clock.changed(COVERED_MS),
      () => this.#clearFor(ref),
      () => this.#escape(),
    ]) {
      try {
        return await movement();
      } catch (error) {
        if (!(error instanceof hand.HandRefused)) throw error;
        this.#shopper.log.attempts.push({ because: error.message });
        if (!error.covered) throw this.#unusable(ref, error);
        await makeRoom();
        await this.#shopper.clock.begin();
      }
    }
    await movement().catch((error) => {
      throw error instanceof hand.HandRefused ? this.#unusable(ref, error) : error;
    });
  }

  /** A list that stays open over the page closes at Escape; nothing is sent by it. */
  #escape(): Promise<void> {
    return this.#shopper.page.keyboard.press('Escape').catch(() => undefined);
  }

  #unusable(ref: number, error: Error): DeadEnd {
    return new DeadEnd(
      `${this.#shopper.seen ? sayElement(this.#shopper.seen, ref) : 'the element'} could not be used: ${error.message}`,
      null,
    );
  }

  async #clearFor(ref: number): Promise<boolean> {
    const before = this.#shopper.seen;
    const now = await lookAgain(this.#shopper.page);
    this.#shopper.seen = now;
    const same =
      before?.nodes[ref] &&
      now.nodes[ref] &&
      before.nodes[ref].name === now.nodes[ref].name &&
      before.nodes[ref].tag === now.nodes[ref].tag;
    const cleared = await clearTheWay(this.#shopper, now);
    return Boolean(cleared && same);
  }

  async byHand(movement: () => Promise<void>, ref: number): Promise<void> {
    const started = performance.now();
    await this.withHand(movement, ref);
    this.#shopper.log.typingMs += performance.now() - started;
  }
}
