import type { Snapshot } from '../domain/snapshot.ts';

/** Whoever appended may still be carrying out what follows; for so long others leave that alone. Milliseconds. */
export const STILL = 2 * 60 * 1000;

/** Whether the journal's head has been still for long enough that a wake may repair what it sees. */
export const isStill = ({ now, journal }: Snapshot): boolean =>
  journal !== null && Date.parse(now) - Date.parse(journal.at) >= STILL;
