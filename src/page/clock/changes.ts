import { stir } from '../stirs.ts';
import { frameAfter, onNextFrame } from './frames.ts';
import { now } from './now.ts';
import { attributeMatters, nodeMatters } from './relevance.ts';
import { Tickers } from './tickers.ts';

/** All changes of one node since the clock was armed. */
interface Change {
  kind: 'tree' | 'look' | 'text';
  /** The first of them. */
  times: number[];
  last: number;
  count: number;
  /** Changes of its own accord while nobody had asked for anything. */
  ownAccord: boolean;
}

/** So many changes between one input's end and the next make a node one that changes of its own accord. */
const OWN_ACCORD = 3;
const MOST_CHANGES = 20_000;
const MOST_TIMES = 64;

/** Keeps, for every node of the page, when it came and when it last changed. */
export class ChangeLog {
  #changes = new Map<Node, Change>();
  #unasked = new WeakMap<Node, number>();
  #tickers = new Tickers();
  #insertedAt = new WeakMap<Node, number>();
  #textAt = new WeakMap<Node, number>();
  #armed = true;
  #observer: MutationObserver;
  #heard: (at: number) => void;
  #inserted: (nodes: Node[]) => void;

  /** `heard` is called for each batch with a change that counts, `inserted` with the nodes that came. */
  constructor(heard: (at: number) => void, inserted: (nodes: Node[]) => void) {
    this.#heard = heard;
    this.#inserted = inserted;
    this.#observer = new MutationObserver((records) => this.#take(records));
  }

  watch(root: Document | ShadowRoot): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeOldValue: true,
    });
  }

  arm(): void {
    this.#take(this.#observer.takeRecords());
    this.#changes.clear();
    this.#armed = true;
  }

  /** The answer to the input is over: what changes from here on does so of its own accord. */
  disarm(): void {
    this.#armed = false;
  }

  /** It was not over after all. */
  resume(): void {
    this.#armed = true;
  }

  /** The last change that counts, null when there was none. */
  lastAt(): number | null {
    let last: number | null = null;
    for (const [node, change] of this.#changes) {
      if (this.#counts(node, change) && (last === null || change.last > last)) last = change.last;
    }
    return last;
  }

  /** The first change that counts from one moment to before the other, null when there was none. */
  firstBetween(from: number, to: number): number | null {
    let first: number | null = null;
    for (const [node, change] of this.#changes) {
      const at = this.#counts(node, change) ? change.times.find((time) => time >= from && time < to) : undefined;
      if (at !== undefined && (first === null || at < first)) first = at;
    }
    return first;
  }

  insertedAt(node: Node): number | null {
    return this.#insertedAt.get(node) ?? null;
  }

  /** When the text directly in the node, or what stands in it, last changed. */
  textAt(node: Node): number | null {
    return this.#textAt.get(node) ?? null;
  }

  /** Which element keeps changing, in words. */
  busiest(): string | null {
    const [node] =
      [...this.#changes].filter(([, change]) => change.count > 3).sort(([, a], [, b]) => b.last - a.last)[0] ?? [];
    const element = node instanceof Element ? node : node?.parentElement;
    return element ? `<${element.localName}>` : null;
  }

  #take(records: MutationRecord[]): void {
    const at = now();
    if (records.length > 0) stir();
    const came: Node[] = [];
    let counted = false;
    for (const record of records) {
      for (const node of record.addedNodes) {
        this.#insertedAt.set(node, at);
        came.push(node);
      }
      const kind = kindOf(record);
      if (kind === null) continue;
      if (kind === 'text') this.#textAt.set(record.target, at);
      if (this.#note(record.target, kind, at)) counted = true;
    }
    if (came.length > 0) this.#inserted(came);
    if (counted) {
      onNextFrame(() => undefined);
      this.#heard(at);
    }
  }

  /** Files the change; true when it counts. */
  #note(target: Node, kind: Change['kind'], at: number): boolean {
    if (!this.#armed) this.#unasked.set(target, (this.#unasked.get(target) ?? 0) + 1);
    if (kind === 'text') this.#tickers.note(target, at);
    const known = this.#changes.get(target);
    if (!known && this.#changes.size >= MOST_CHANGES) return true;
    const ownAccord = known?.ownAccord ?? (this.#unasked.get(target) ?? 0) >= OWN_ACCORD;
    const change: Change = known ?? { kind, times: [], last: at, count: 0, ownAccord };
    this.#changes.set(target, change);
    change.last = at;
    change.count += 1;
    if (change.times.length < MOST_TIMES) change.times.push(at);
    if (kind === 'tree') change.kind = kind;
    return this.#counts(target, change);
  }

  #counts(target: Node, { kind, ownAccord }: Change): boolean {
    return !ownAccord && !(kind === 'text' && this.#tickers.has(target));
  }
}

/** The moment at which a change was to be seen. */
export function seenAt(changedAt: number): number {
  return frameAfter(changedAt);
}

function kindOf(record: MutationRecord): Change['kind'] | null {
  if (record.type === 'characterData')
    return record.target.parentElement?.closest('script,style,title') ? null : 'text';
  if (record.type === 'attributes') {
    const matters =
      record.target instanceof Element && attributeMatters(record.target, record.attributeName ?? '', record.oldValue);
    return matters ? 'look' : null;
  }
  const moved = [...record.addedNodes, ...record.removedNodes];
  if (!moved.some(nodeMatters)) return null;
  return moved.every((node) => node.nodeType === Node.TEXT_NODE) ? 'text' : 'tree';
}
