const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, in the largest unit that fits: `4 min`, `3 h`, `12 d`. Both ISO 8601. */
export function since(moment: string, now: string): string {
  const passed = Math.max(0, Date.parse(now) - Date.parse(moment));
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min`;
  return passed < 2 * DAY ? `${Math.floor(passed / HOUR)} h` : `${Math.floor(passed / DAY)} d`;
}

/** `2026-11-22 14:03 UTC`. */
export const minute = (moment: string): string => `${moment.slice(0, 16).replace('T', ' ')} UTC`;
