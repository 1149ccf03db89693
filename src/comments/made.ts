/** The issue that a trigger makes, as a person would have written it. */
import { neutralLine } from './neutral.ts';
import { cutHere, tagged } from './tag.ts';

/** Marks an issue that we made, with the key of its cause. */
export const MADE_TAG = 'made';

/** A key is our own words, but for names that others chose. */
export const plainKey = (key: string): string =>
  key
    .replace(/[^\w .:,/#-]/g, '_')
    .replaceAll('--', '__')
    .slice(0, 150);

export const madeBody = (key: string, topic: string, because: string): string =>
  tagged(
    MADE_TAG,
    plainKey(key),
    `Imprimatur made this issue: ${neutralLine(because)}.\n\n### Topic\n\n${neutralLine(topic)}\n`,
    cutHere('what it was made for'),
  );
