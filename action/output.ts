/** Everything that a run shows: its log, its annotations, its summary. Nothing else of the Action writes there. */
import { statSync } from 'node:fs';
import * as core from '@actions/core';
import { beginningOf } from '../src/comments/blocks.ts';
import { logLine, settled } from '../src/comments/neutral.ts';
import { heldBack } from '../src/comments/secrets.ts';

let hide: (text: string) => string = (text) => text;

/** From here on nothing shows them; the runner hides them where they stand as they are, and we in other forms. */
export function hideSecrets(secrets: readonly string[]): void {
  for (const secret of secrets) core.setSecret(secret);
  hide = heldBack(secrets);
}

/** A line of the log. */
export const say = (text: string): void => core.info(logLine(hide(text)));

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice } as const;

export interface Place {
  readonly title: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

/** A remark on the run, or on a place of a file. */
export const annotate = (level: keyof typeof ANNOTATE, text: string, place: Place): void =>
  ANNOTATE[level](logLine(hide(text)), place);

/** The run failed by a bug, whose stack it shows. */
export const stop = (stack: string): void => core.setFailed(stack.split('\n').map(hide).map(logLine).join('\n'));

/** GitHub takes so many bytes of a step's summary. */
const MOST_BYTES = 1024 * 1024;
const CUT = '… cut here: GitHub takes no more of a summary. The log of this run has the rest.';

/** Runners of old servers have no summaries. */
export async function summarize(text: string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (text === '' || !file) return;
  await core.summary.addRaw(inBytes(settled(hide(text)), MOST_BYTES - sizeOf(file))).write();
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** As much of it as fits; what it leaves open is closed. */
export function inBytes(text: string, most: number): string {
  let shown = text;
  for (let room = text.length; Buffer.byteLength(shown) > most && room > 1; room = Math.floor(room * 0.9))
    shown = beginningOf(text, room, CUT);
  return Buffer.byteLength(shown) > most ? '' : shown;
}
