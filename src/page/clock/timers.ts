import { after, now } from './now.ts';

/** A timer set by the handler of the input itself may be the store's own delay: waited for up to this long, ms. */
const DIRECT_MS = 2500;
/** One set elsewhere while the page works (a debounce, an animation's end): up to this long. */
const INDIRECT_MS = 1000;

interface Waiting {
  due: number;
  key: string;
  direct: boolean;
}

/**
 * Knows which of the page's own timers may still change it. A timer that was waited for and led to no change is
 * remembered by its shape, and never waited for again.
 */
export class Timers {
  #waiting = new Map<number, Waiting>();
  #idle = new Set<string>();
  #direct = false;
  #armed = true;
  #activity = 0;

  /** Replaces `setTimeout` and `clearTimeout` by ones that tell; to the store they look and act as before. */
  install(): void {
    this.#countRequests();
    const timers = this;
    const set = window.setTimeout;
    const clear = window.clearTimeout;
    window.setTimeout = new Proxy(set, {
      apply(target, self, args: [unknown, unknown, ...unknown[]]) {
        const [callback, delay, ...rest] = args;
        if (!isCallable(callback)) return Reflect.apply(target, self, args);
        const wanted = timers.#wants(callback, Number(delay) || 0);
        if (!wanted) return Reflect.apply(target, self, args);
        const run = function (this: unknown, ...given: unknown[]) {
          timers.#fire(id, wanted);
          return Reflect.apply(callback, this, given);
        };
        const id: number = Reflect.apply(target, self, [run, delay, ...rest]);
        timers.#waiting.set(id, wanted);
        return id;
      },
    });
    window.clearTimeout = new Proxy(clear, {
      apply(target, self, args: [number]) {
        timers.#waiting.delete(args[0]);
        return Reflect.apply(target, self, args);
      },
    });
  }

  /** A request is use enough for a timer: what comes of it is awaited as a request. */
  #countRequests(): void {
    const used = () => this.changed();
    window.fetch = new Proxy(window.fetch, {
      apply(target, self, args: unknown[]) {
        used();
        return Reflect.apply(target, self, args);
      },
    });
    XMLHttpRequest.prototype.send = new Proxy(XMLHttpRequest.prototype.send, {
      apply(target, self, args: unknown[]) {
        used();
        return Reflect.apply(target, self, args);
      },
    });
  }

  arm(): void {
    this.#waiting.clear();
    this.#armed = true;
  }

  disarm(): void {
    this.#armed = false;
  }

  resume(): void {
    this.#armed = true;
  }

  /** What the page does from here to the end of the task is the direct answer to an input. */
  inputComes(): void {
    this.#direct = true;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      this.#direct = false;
    };
    channel.port2.postMessage(null);
  }

  /** The page changed or asked for something: whatever timer ran just now had its use. */
  changed(): void {
    this.#activity += 1;
  }

  learn(keys: string[]): void {
    for (const key of keys) this.#idle.add(key);
  }

  idle(): string[] {
    return [...this.#idle];
  }

  /** The moment until which a timer holds the page, null when none does. */
  holdsUntil(lastActivityAt: number): number | null {
    let until: number | null = null;
    for (const { due, direct } of this.#waiting.values()) {
      const holds = direct || due <= lastActivityAt + INDIRECT_MS;
      if (holds && (until === null || due > until)) until = due;
    }
    return until;
  }

  #wants(callback: Callable, delayMs: number): Waiting | null {
    if (!this.#armed || delayMs < 1 || delayMs > (this.#direct ? DIRECT_MS : INDIRECT_MS)) return null;
    const key = shapeOf(callback, delayMs);
    if (this.#idle.has(key)) return null;
    return { due: now() + delayMs, key, direct: this.#direct };
  }

  #fire(id: number, fired: Waiting): void {
    this.#waiting.delete(id);
    if (fired.direct) this.inputComes();
    const before = this.#activity;
    // Changes are told in the microtasks of the same task: a task later it is known whether there were any.
    after(20, () => {
      if (this.#activity === before) this.#idle.add(fired.key);
    });
  }
}

function shapeOf(callback: Callable, delayMs: number): string {
  const source = Function.prototype.toString.call(callback);
  return `${delayMs}:${source.length}:${source.slice(0, 60)}`;
}

type Callable = (...given: unknown[]) => unknown;

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}
