import { messageOf } from '../shared/errors.ts';
import { type FrameSnapshot, frameCount, mergeFrames, originOf } from '../snapshot/merge-frames.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { pageScript } from './page-script.ts';
import type { ElementHandle, Frame, Page } from './playwright.ts';

/** A frame that does not answer (an advertisement still loading, a hung widget) is left out after this. */
const FRAME_PATIENCE_MS = 1500;

interface Taken {
  snapshot: Snapshot;
  /** What the frame itself showed, and the snapshots of the frames in it. */
  own: Snapshot;
  inner: FrameSnapshot[];
  /** Frame number → frame. */
  frames: Frame[];
}

const lastTaken = new WeakMap<Page, Taken>();
const lastOfFrame = new WeakMap<Frame, Taken>();
const lastWalk = new WeakMap<Frame, { name: string; snapshot: Snapshot }>();

/**
 * What the shopper sees on the page now, every frame that answers included: the very snapshot of before while nothing
 * has stirred since. Throws where the page itself is gone.
 */
export async function takeSnapshot(page: Page): Promise<Snapshot> {
  const taken = await takeFrame(page.mainFrame());
  lastTaken.set(page, taken);
  return taken.snapshot;
}

/** The frame that a ref of the page's last snapshot is in, and the ref of that frame's own walk; null for none. */
export function placeOf(page: Page, ref: number): { frame: Frame; ref: number } | null {
  const taken = lastTaken.get(page);
  const origin = taken ? originOf(taken.snapshot, ref) : null;
  const frame = origin ? taken?.frames[origin.frame] : undefined;
  return origin && frame ? { frame, ref: origin.ref } : null;
}

/** The element behind a ref of the page's last snapshot, in whichever frame; null where it is gone. */
export async function elementOf(page: Page, ref: number): Promise<ElementHandle<Element> | null> {
  // It is reached for to do something with it.
  forgetWalk(page.mainFrame());
  const place = placeOf(page, ref);
  const handle = await place?.frame
    .evaluateHandle((local) => {
      const found = window.__shopper?.element(local) ?? null;
      return found?.isConnected ? found : null;
    }, place.ref)
    .catch(() => null);
  return handle?.asElement() ?? null;
}

/** Asks one frame after another for an element by the ref of its own walk; the first answer with its ref in the snapshot. */
export async function refInFrames<T extends { ref: number }>(
  page: Page,
  ask: (frame: Frame) => Promise<T | null>,
): Promise<T | null> {
  const taken = lastTaken.get(page);
  for (const [number, frame] of (taken?.frames ?? []).entries()) {
    const answer = await ask(frame);
    const node = answer && taken?.snapshot.nodes.filter((each) => each.frame === number)[answer.ref];
    if (answer && node) return { ...answer, ref: node.ref };
  }
  return null;
}

async function takeFrame(frame: Frame): Promise<Taken> {
  const own = await walk(frame);
  const answers = await Promise.all(frame.childFrames().map((child) => takeInner(frame, child)));
  const answered = answers.flatMap((taken) => (taken ? [taken] : []));
  const inner = answered.map(({ ownerRef, taken }): FrameSnapshot => ({ ownerRef, snapshot: taken.snapshot }));
  const before = lastOfFrame.get(frame);
  const snapshot = before && isSame(before, own, inner) ? before.snapshot : mergeFrames(own, inner);
  const taken = { snapshot, own, inner, frames: [frame, ...answered.flatMap((each) => each.taken.frames)] };
  lastOfFrame.set(frame, taken);
  return taken;
}

function isSame(before: Taken, own: Snapshot, inner: FrameSnapshot[]): boolean {
  return (
    before.own === own &&
    before.inner.length === inner.length &&
    before.inner.every(
      ({ ownerRef, snapshot }, place) => ownerRef === inner[place]?.ownerRef && snapshot === inner[place]?.snapshot,
    )
  );
}

async function takeInner(parent: Frame, child: Frame): Promise<{ ownerRef: number; taken: Taken } | null> {
  const reading = async () => {
    const owner = await child.frameElement();
    const ownerRef = await parent.evaluate((target) => window.__shopper?.refOf(target as Element) ?? -1, owner);
    await owner.dispose();
    return ownerRef < 0 ? null : { ownerRef, taken: await takeFrame(child) };
  };
  const taken = await Promise.race([reading().catch(() => null), patience()]);
  // A frame without an element has no number of its own and would shift those after it.
  return taken && taken.taken.frames.length === frameCount(taken.taken.snapshot) ? taken : null;
}

/** A walk that came along with the answer to another question. */
interface WalkAhead {
  walked: string;
  /** Name of the walk that was known when it was asked for. */
  known: string | null;
  url: string;
  at: number;
}

const ahead = new WeakMap<Frame, WalkAhead>();

/** So long a walk that came along counts as how the page is now, ms: a look that follows at once takes it. */
const AHEAD_MS = 100;

/** The name of the frame's last walk, for a walk that is to come along with another question. */
export function nameOfWalk(frame: Frame): string | null {
  return lastWalk.get(frame)?.name ?? null;
}

/** Keeps the walk that came along for the look that follows at once. */
export function keepWalk(frame: Frame, walk: Pick<WalkAhead, 'walked' | 'known'>): void {
  ahead.set(frame, { ...walk, url: frame.url(), at: performance.now() });
}

/** What is done from here on may change the page. */
export function forgetWalk(frame: Frame): void {
  ahead.delete(frame);
}

function takeAhead(frame: Frame): string | null {
  const kept = ahead.get(frame);
  ahead.delete(frame);
  const fits = kept?.known === nameOfWalk(frame) && kept.url === frame.url();
  return kept && fits && performance.now() - kept.at <= AHEAD_MS ? kept.walked : null;
}

async function walk(frame: Frame): Promise<Snapshot> {
  const before = lastWalk.get(frame);
  const look = () => frame.evaluate((known) => window.__shopper?.walk(known) ?? null, before?.name ?? null);
  const first = takeAhead(frame) ?? (await look());
  if (first === '' && before) return before.snapshot;
  if (first === null) await frame.evaluate(pageScript());
  const walked = first ?? (await look()) ?? '';
  const parted = walked.indexOf('\n');
  const snapshot = JSON.parse(walked.slice(parted + 1)) as Snapshot;
  lastWalk.set(frame, { name: walked.slice(0, parted), snapshot });
  return snapshot;
}

function patience(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), FRAME_PATIENCE_MS).unref();
  });
}

const MOST_TRIES = 4;

/** A page that is just being replaced cannot be looked at: once more when the next one is there. */
export async function lookAgain(page: Page): Promise<Snapshot> {
  for (let left = MOST_TRIES - 1; ; left--) {
    try {
      return await takeSnapshot(page);
    } catch (error) {
      if (left === 0 || !/context|navigat|frame|detached|null/i.test(messageOf(error))) throw error;
    }
  }
}
