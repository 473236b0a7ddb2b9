import type { StepClock } from '../browser/clock.ts';
import * as hand from '../browser/hand.ts';
import { addressOf, PageWatch } from '../browser/page-watch.ts';
import type { Mark } from '../browser/pictures/marks.ts';
import type { Page } from '../browser/playwright.ts';
import { lookAgain } from '../browser/snapshot.ts';
import type { Evidence, EvidenceOf, PageKind, Resolution, Stage } from '../evidence/types.ts';
import type { ShopWords } from '../lexicon/types.ts';
import { Failure } from '../shared/errors.ts';
import { sayElement } from '../snapshot/say-element.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { heedRobots } from './browse/site-files.ts';
import { clearTheWay } from './clear-the-way.ts';
import { DeadEnd } from './dead-end.ts';
import type { Resolved } from './intent.ts';
import { type Block, readBlock } from './intents/blocked.ts';
import { labelRef } from './intents/choices/choices.ts';
import { clickedOn, freshMemory, type Memory } from './memory.ts';
import { Movements } from './movements.ts';
import { type Note, Notebook } from './notebook.ts';
import type { Persona } from './persona.ts';
import { type Finder, finderFor, type Sought } from './profile.ts';
import type { ShopperSetUp } from './set-up.ts';
import { StepLog } from './step-log.ts';
import { blockedBy, complainOfServerError, unreachable } from './troubles.ts';
import { Tongue, wordsFor } from './words.ts';

/** How long a press may stay without any answer before it is repeated, ms. */
const UNANSWERED_MS = 700;

/** The shopper in one store: eyes (snapshots), hand (presses), clock, memory and notebook (evidence). */
export class Shopper {
  readonly setUp: ShopperSetUp;
  readonly memory: Memory;
  log = new StepLog();
  stepIndex: number | null = null;
  /** The shopper's patience within the current step, ms. */
  patienceMs = 15_000;
  words: ShopWords = wordsFor('en');
  language: string | null = null;
  seen: Snapshot | null = null;
  #persona: Persona | null = null;
  #watch: PageWatch;
  #finder: Finder;
  #notebook: Notebook;
  #tongue = new Tongue();
  #movements: Movements;

  constructor(setUp: ShopperSetUp) {
    this.setUp = setUp;
    this.memory = freshMemory(setUp.scenario.store.url);
    this.#watch = new PageWatch(setUp.page);
    this.#finder = finderFor(setUp.scenario.store.profile);
    this.#notebook = new Notebook(this, this.#watch);
    this.#movements = new Movements(this);
    setUp.page.on('popup', (page) => this.#watch.adopt(page));
  }

  get page(): Page {
    return this.#watch.page;
  }

  get clock(): StepClock {
    return this.#watch.clock;
  }

  /** What the browser's own boxes have said since the last press. */
  get heard(): readonly string[] {
    return this.#watch.heard;
  }

  get persona(): Persona {
    this.#persona ??= this.setUp.personaFor(this.language, this.setUp.scenario.store.country);
    return this.#persona;
  }

  set persona(persona: Persona) {
    this.#persona = persona;
  }

  /** Looks at the page as it is now. Throws `blocked` where the store keeps the shopper out. */
  async look(): Promise<Snapshot> {
    this.#stopIfInterrupted();
    const snapshot = await lookAgain(this.page);
    this.seen = snapshot;
    this.#learnLanguage(snapshot);
    const block = readBlock(snapshot, this.#watch.status, this.words);
    if (block) await this.#keepOut(block);
    return snapshot;
  }

  /** Looks, closes what lies in the way, and looks again where something was closed. */
  async lookFreely(own = false): Promise<Snapshot> {
    const snapshot = await this.look();
    return (await clearTheWay(this, snapshot, own)) ? this.look() : snapshot;
  }

  /** Opens an address as if typed into the address bar. */
  async go(url: string): Promise<Snapshot> {
    this.#stopIfInterrupted();
    heedRobots(this, url);
    await this.clock.begin();
    try {
      await this.page.goto(url, { waitUntil: 'commit', timeout: this.patienceMs });
    } catch (error) {
      throw unreachable(url, error);
    }
    await this.#settle(`open ${url}`, true);
    complainOfServerError(this.#watch);
    return this.lookFreely();
  }

  async goBack(): Promise<Snapshot> {
    await this.clock.begin();
    await this.page.goBack({ waitUntil: 'commit', timeout: this.patienceMs }).catch(() => null);
    await this.#settle('go back', true);
    return this.lookFreely();
  }

  /**
   * Presses an element of the last snapshot and waits until the store has answered. A page that looks ready may not
   * listen yet: a press that nothing answered is repeated once, unless it may place an order (`once`).
   */
  async press(ref: number, options: { closing?: boolean; once?: boolean } = {}): Promise<Snapshot> {
    const before = addressOf(this.page);
    const what = this.seen ? sayElement(this.seen, ref) : 'an element';
    heedRobots(this, this.seen?.nodes[ref]?.attrs.href);
    await this.#pressOnce(ref, what, before);
    const { respondedMs, settledMs } = this.log.goal;
    // Requests that took their time are an answer too: a second press would buy twice.
    const answered = respondedMs !== null || (settledMs ?? 0) > 0;
    if (!options.once && !answered && before === addressOf(this.page)) {
      const late = await this.clock.changed(UNANSWERED_MS);
      if (late) await this.#settle(`press ${what}`, false);
      else if (!(await this.#movements.wroteSomething()))
        await this.#pressOnce(ref, what, before).catch(() => undefined);
    }
    if (!options.closing) this.log.clicks += 1;
    if (before !== addressOf(this.page) && !options.closing) {
      this.log.advancingClicks += 1;
      clickedOn(this.memory);
    }
    complainOfServerError(this.#watch);
    return options.closing ? this.look() : this.lookFreely(true);
  }

  async #pressOnce(ref: number, what: string, before: string): Promise<void> {
    this.#watch.listen();
    await this.clock.begin();
    await this.#movements.withHand((at) => hand.press(this.page, at), ref);
    await this.#settle(`press ${what}`, before !== addressOf(this.page));
  }

  /** Types into a field and returns what stands there then. The time this takes is the shopper's, not the store's. */
  async type(ref: number, text: string): Promise<string> {
    let now = '';
    await this.#movements.byHand(async (at) => {
      now = await hand.fill(this.page, at, text);
      if (now === '' && text !== '') throw new hand.HandRefused('the field does not keep what is typed', false);
    }, ref);
    this.log.fieldsFilled += 1;
    return now;
  }

  async pressEnter(ref: number): Promise<Snapshot> {
    const before = addressOf(this.page);
    await this.clock.begin();
    await this.#movements.withHand((at) => hand.key(this.page, at, 'Enter'), ref);
    await this.#settle('press Enter', before !== addressOf(this.page));
    if (before !== addressOf(this.page)) clickedOn(this.memory);
    complainOfServerError(this.#watch);
    return this.lookFreely(true);
  }

  async choose(ref: number, option: { value: string; label: string }): Promise<void> {
    await this.clock.begin();
    await this.#movements.byHand((at) => hand.choose(this.page, at, option), ref);
    this.log.fieldsFilled += 1;
    await this.#settle(`choose "${option.label}"`, false);
  }

  async tick(ref: number, on = true): Promise<void> {
    const label = this.seen ? labelRef(this.seen, ref) : null;
    await this.clock.begin();
    await this.#movements.byHand((at) => hand.tick(this.page, at, on, at === ref ? label : null), ref);
    this.log.clicks += 1;
    await this.#settle(`tick ${this.seen ? sayElement(this.seen, ref) : ''}`, false);
  }

  leaveField(ref: number): Promise<void> {
    return hand.leave(this.page, ref);
  }

  /** Waits until the page is quiet, without any input of ours: late content, reloading selects. */
  async wait(patienceMs = 3000): Promise<void> {
    await this.clock.begin();
    await this.clock.settle({ patienceMs });
  }

  /** Waits for a condition of the page, looking again whenever the page has changed. Null when patience ended. */
  async until<T>(holds: (snapshot: Snapshot) => T | null | false, patienceMs = 5000): Promise<T | null> {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      const found = holds(await this.look());
      if (found) return found;
      const left = deadline - performance.now();
      if (left <= 0) return null;
      await this.clock.changed(Math.min(left, 1000));
    }
  }

  /** Records how an intent was resolved; the profile's and the platform's own locators come first. */
  async find(
    intent: string,
    generally: (snapshot: Snapshot) => Resolved,
    snapshot = this.seen,
    fits: Sought['fits'] = () => true,
  ): Promise<number | null> {
    const page = snapshot ?? (await this.lookFreely());
    const { ref, resolution } = await this.#finder.find(this.page, page, { intent, generally, fits });
    this.log.resolutions.push(resolution);
    return ref;
  }

  /** The same, where not finding it ends the step. */
  async need(intent: string, generally: (snapshot: Snapshot) => Resolved, what: string): Promise<number> {
    const ref = await this.find(intent, generally);
    if (ref === null) throw this.deadEnd(what);
    return ref;
  }

  deadEnd(what: string): DeadEnd {
    return new DeadEnd(what, this.log.resolutions.at(-1) ?? null);
  }

  record(resolution: Resolution): void {
    this.log.resolutions.push(resolution);
  }

  /** Stamps the moment at which the goal of the last interaction was visible. */
  async goal(ref: number | null): Promise<void> {
    const last = this.log.interactions.at(-1);
    if (last && ref !== null) last.times = await this.clock.times({ ref });
  }

  /** Files what the screen shows: snapshot, picture, vitals. */
  async see(pageKind: PageKind, caption?: string): Promise<EvidenceOf<'page'>> {
    const page = await this.#notebook.see(this.seen ?? (await this.look()), pageKind, caption ?? pageKind);
    this.memory.pages.set(pageKind, { url: page.url, evidence: page.id });
    this.memory.lastPage = page.id;
    return page;
  }

  /** Files one piece of evidence with the step and the time it was seen. */
  note<N extends Note>(note: N): Promise<Evidence & { id: string }> {
    return this.#notebook.note(note);
  }

  /** A picture of the screen as it is, for a dead end, with the places that came into question. */
  photograph(caption: string, marks: Mark[] = []): Promise<void> {
    return this.#notebook.photograph(caption, marks, this.seen);
  }

  reach(stage: Stage, evidence: string | null, because: string | null = null): void {
    if (!this.memory.stages.has(stage)) this.setUp.say(`  reached: ${stage}`);
    this.memory.stages.set(stage, { because, evidence });
    if (!this.log.stages.includes(stage)) this.log.stages.push(stage);
  }

  async #settle(what: string, advancing: boolean): Promise<void> {
    const started = performance.now();
    await this.clock.settle({ patienceMs: this.patienceMs });
    const times = await this.clock.times();
    this.log.waitedMs += performance.now() - started;
    this.log.interactions.push({ what, times, advancing });
  }

  #learnLanguage(snapshot: Snapshot): void {
    const language = this.setUp.scenario.store.language ?? this.#tongue.of(snapshot) ?? this.language;
    if (language === this.language) return;
    this.language = language;
    this.words = wordsFor(language);
  }

  async #keepOut(block: Block): Promise<never> {
    const page = await this.see('other', 'blocked');
    await this.note({
      kind: 'blocked',
      what: block.what,
      status: this.#watch.status,
      quote: block.quote,
      page: page.id,
    });
    throw blockedBy(block, this.#watch.retryAfter);
  }

  #stopIfInterrupted(): void {
    if (this.setUp.signal.aborted) throw new Failure('interrupted', 'the visit was interrupted');
  }
}
