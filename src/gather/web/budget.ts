import { Unfetchable } from './web.ts';

/** Time that a document may take in all. Only work counts, not the waiting for others' turns. */
export class Budget {
  private left: number;
  private readonly whole: number;

  /** Milliseconds. */
  constructor(whole: number) {
    this.whole = whole;
    this.left = whole;
  }

  /** Lets the work run for as long as there is time. */
  async spend<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    if (this.left <= 0) throw this.spent();
    const signal = AbortSignal.timeout(Math.ceil(this.left));
    const started = performance.now();
    // Looking a name up can't be aborted: then the answer is not waited for.
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(this.spent()), { once: true });
    });
    try {
      return await Promise.race([work(signal), late]);
    } finally {
      this.left -= performance.now() - started;
    }
  }

  private spent(): Unfetchable {
    return new Unfetchable(`it took longer than ${this.whole / 1000} seconds`);
  }
}
