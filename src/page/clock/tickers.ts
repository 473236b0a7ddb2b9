/** So many changes in a row at like distances make a text tick. */
const TICKS = 4;
/** Distances are alike when the longest is at most so many times the shortest. */
const ALIKE = 1.8;
/** Closer than this it may be a number that counts up to its final value: that must have gone on for longer, ms. */
const CLOSE_MS = 50;
const LONG_MS = 1000;

interface Row {
  began: number;
  last: number;
  count: number;
  shortest: number;
  longest: number;
}

/** Knows the texts that tick (a countdown, a slogan that types itself): their changes answer nobody. */
export class Tickers {
  #rows = new WeakMap<Node, Row>();

  /** The text of the node changed at this moment. */
  note(node: Node, at: number): void {
    const row = this.#rows.get(node);
    const gap = row ? at - row.last : 0;
    const shortest = Math.min(row?.shortest ?? gap, gap);
    const longest = Math.max(row?.longest ?? gap, gap);
    if (!row || (row.count > 1 && longest > shortest * ALIKE + 20)) {
      this.#rows.set(node, { began: at, last: at, count: 1, shortest: Number.POSITIVE_INFINITY, longest: 0 });
    } else {
      Object.assign(row, { last: at, count: row.count + 1, shortest, longest });
    }
  }

  has(node: Node): boolean {
    const row = this.#rows.get(node);
    if (!row || row.count < TICKS) return false;
    return row.longest > CLOSE_MS || row.last - row.began >= LONG_MS;
  }
}
