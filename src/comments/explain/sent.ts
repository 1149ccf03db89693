/** How a task came to where it is, and what has to be mended there. */
import type { Finding } from '../../domain/deliverable.ts';
import type { TaskState } from '../../domain/state.ts';
import { neutralLine, neutralLink } from '../neutral.ts';

/** Where the task came from; empty for the first stage. */
export function cameFrom({ sent }: TaskState): string {
  if (sent === null) return '';
  const how = sent.how === 'passed' ? `came from ${sent.from}` : `was sent back from ${sent.from}`;
  return `It ${how} by ${neutralLine(sent.by)}: ${ended(neutralLine(sent.because))}`;
}

/** What `list` announces, when there is something. */
export function toMend({ findings }: TaskState): string {
  const { length } = fixesOf(findings);
  if (length === 0) return '';
  return length === 1 ? 'One thing has to be mended:' : `${length} things have to be mended:`;
}

const MOST_SHOWN = 5;

/** What has to be mended, each with its line. */
export function fixList(findings: readonly Finding[]): readonly string[] {
  const fixes = fixesOf(findings);
  const shown = fixes.slice(0, MOST_SHOWN).map(({ line, message, url }) => {
    const where = line === undefined ? '' : `line ${line}: `;
    const more = url === undefined ? '' : ` (${neutralLink('more', url)})`;
    return `${where}${neutralLine(message)}${more}`;
  });
  const more = fixes.length - shown.length;
  return more > 0 ? [...shown, `… and ${more} more`] : shown;
}

const fixesOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'fix');

export const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
