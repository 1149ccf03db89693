/** The issue that a trigger makes, as a person would have written it. */
import type { Choice, Parent } from '../domain/child.ts';
import { neutralCode, neutralLine } from './neutral.ts';
import { cutHere, tagged } from './tag.ts';

/** Marks an issue that we made, with the key of its cause. */
export const MADE_TAG = 'made';

/** A key is our own words, but for names that others chose. */
export const plainKey = (key: string): string =>
  key
    .replace(/[^\w .:,/#-]/g, '_')
    .replaceAll('--', '__')
    .slice(0, 150);

interface MadeWords {
  readonly topic: string;
  readonly because: string;
  readonly sources?: readonly string[] | undefined;
  /** The task that wanted it. */
  readonly parent?: Parent | undefined;
}

/** The reference to the task above is ours, and so it is live: GitHub shows each on the other's page. */
export function madeBody(key: string, { topic, because, sources = [], parent }: MadeWords): string {
  const why = parent === undefined ? '' : ` for task #${parent.task}`;
  const list = sources.map((source) => `- ${neutralCode(source)}`);
  const parts = [
    `Imprimatur made this issue${why}: ${neutralLine(because)}${/[.!?…]$/.test(because) ? '' : '.'}`,
    ...(parent?.choice === undefined ? [] : [chosen(parent.choice)]),
    `### Topic\n\n${neutralLine(topic)}`,
    ...(list.length === 0 ? [] : [`### Sources\n\n${list.join('\n')}`]),
  ];
  return tagged(MADE_TAG, plainKey(key), `${parts.join('\n\n')}\n`, cutHere('what it was made for'));
}

/** To be read only: what counts is what the journal says of it. */
const chosen = ({ agent, by }: Choice): string =>
  `The agent ${neutralCode(by)}, which leads that task, chose the agent ${neutralCode(agent)} for it. The label \`agent: …\` or \`/assign\` by a person wins over that.`;
