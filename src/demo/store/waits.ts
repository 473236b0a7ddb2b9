/** Everything that is still to happen: delayed mails and slow pages. Closing ends them all, so that no timer is left. */
export class Waits {
  readonly #timers = new Map<NodeJS.Timeout, () => void>();
  readonly #jobs = new Set<Promise<void>>();
  #closed = false;

  /** Does the job after a delay; a job that fails is dropped, as a mail is that no server takes. */
  after(delayMs: number, job: () => Promise<void> | void): void {
    const running = this.sleep(delayMs)
      .then(() => (this.#closed ? undefined : job()))
      .catch(() => undefined)
      .finally(() => this.#jobs.delete(running));
    this.#jobs.add(running);
  }

  /** Resolves after the delay, or at once when the shop closes. */
  sleep(delayMs: number): Promise<void> {
    if (this.#closed) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        resolve();
      }, delayMs);
      this.#timers.set(timer, resolve);
    });
  }

  /** Resolves when nothing is left to do, also not what the last jobs have started. */
  async settled(): Promise<void> {
    while (this.#jobs.size > 0) await Promise.all(this.#jobs);
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const [timer, resolve] of this.#timers) {
      clearTimeout(timer);
      resolve();
    }
    this.#timers.clear();
    await this.settled();
  }
}
