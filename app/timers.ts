/** Time as the app lives in it. A test has a time of its own. */
export interface Timers {
  /** Does it once, so many milliseconds from now; what it answers calls it off. */
  after(milliseconds: number, work: () => void): () => void;
}

export const timers: Timers = {
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    // What waits here is in the journal, too, so it is no reason to stay alive.
    timer.unref();
    return () => clearTimeout(timer);
  },
};
