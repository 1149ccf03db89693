/** What people read of lessons: the file, and the pull request that proposes to change it. */
import { type Lesson, lessonsPath } from '../domain/lesson.ts';
import { neutralLine, neutralLink } from './neutral.ts';
import { cutHere, tagged, tagOf } from './tag.ts';

export const LESSONS_TAG = 'lessons';

/** A rule is short; what is longer stands behind the link. Characters. */
const MOST_TEXT = 300;

export function lessonLine({ text, by }: Lesson): string {
  const plain = neutralLine(text);
  const shown = plain.length <= MOST_TEXT ? plain : `${plain.slice(0, MOST_TEXT - 1).trimEnd()}…`;
  return `- ${shown} (${neutralLink(`${by.reviewer}, ${by.at.slice(0, 10)}`, by.url)})`;
}

const heading = (agent: string): string => `# Lessons for ${agent}

The agent reads these lines before it starts. Edit them, or delete what should no longer hold.

`;

/** The file with the lessons behind what stands in it; those that it has, by their links, are not added again. */
export function withLessons(before: string | null, agent: string, lessons: readonly Lesson[]): string {
  const text = before === null || before.trim() === '' ? heading(agent) : before;
  const fresh = lessons.filter(({ by }) => by.url === '' || !text.includes(`](${by.url})`)).map(lessonLine);
  const lines = [...new Set(fresh)];
  if (lines.length === 0) return text;
  return `${text}${text.endsWith('\n') ? '' : '\n'}${lines.join('\n')}\n`;
}

export const lessonsTitle = (agent: string): string => `Lessons for ${agent}`;

/** @param from ids of the feedback that all lessons of the pull request were made of: they are found again by it. */
export function lessonsBody(agent: string, from: readonly string[]): string {
  const text = [
    `What people said of ${agent}’s work, more than once or with \`/remember\`, as lines of \`${lessonsPath(agent)}\`.`,
    'Merge it, and the agent reads them from then on. You may edit them here first.',
    'Close it, and they are not proposed again.',
  ].join('\n');
  return tagged(LESSONS_TAG, `agent=${agent} from=${from.join(',')}`, text, cutHere('the file'));
}

/** The ids in the body of such a pull request. */
export const proposedIn = (body: string | null | undefined): readonly string[] =>
  /(?:^| )from=(\S*)$/
    .exec(tagOf(LESSONS_TAG, body) ?? '')?.[1]
    ?.split(',')
    .filter(Boolean) ?? [];
