/** What people ask for: tasks of all priorities, each with a title of its own. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configuration } from '../../../src/cli/demo/configuration.ts';
import type { Priority } from '../../../src/domain/task.ts';
import { CHECKOUT } from '../../../src/local/harness.ts';

export const CAPACITY = 2;
export const CONFIG_PATH = '.github/imprimatur.yml';
export const BRIEFS = 'content/briefs';
export const POSTS = 'content/posts';

const SOURCES = ['sources/how-they-worked.md', 'sources/decline.md'];

/**
 * All tasks cite the same two sources, so all write much the same: one check, that a text does not repeat what is
 * published, is left out. It asks GitHub nothing.
 */
const CHECKS =
  '[citations, evidence, front-matter, links, internal-links, headings, seo, markdown, readability, repeated-words, grammar, brand, length, secrets]';

const WORKFLOWS = `agents:
  researcher: { role: research, trust: high, capacity: ${CAPACITY} }
  writer: { role: write, trust: high, capacity: ${CAPACITY} }
  editor: { role: edit, trust: high, capacity: ${CAPACITY} }
workflows:
  blog:
    stages:
      - { id: research, agent: researcher, deliver: "${BRIEFS}/{{slug}}.md" }
      - { id: write, agent: writer, deliver: "${POSTS}/{{slug}}.md", then: [edit, research], checks: ${CHECKS} }
      - { id: edit, agent: editor, then: [publish, write] }
    publish: { gate: [human] }
`;

export async function filesOfSite(): Promise<Record<string, string>> {
  const sources = await Promise.all(
    SOURCES.map(async (path) => {
      const file = join(CHECKOUT, 'test/fixtures/sources/tide-mills', path.split('/').at(-1) ?? '');
      return [path, await readFile(file, 'utf8')] as const;
    }),
  );
  return {
    'README.md': '# A site\n',
    [CONFIG_PATH]: configuration({ model: null }, WORKFLOWS),
    ...Object.fromEntries(sources),
  };
}

export interface Asked {
  readonly title: string;
  readonly body: string;
  readonly priority: Priority;
}

const PLACES = ['Ashby', 'Barrow', 'Carew', 'Dunster', 'Eling', 'Fowey', 'Goring', 'Hayle', 'Instow', 'Jarrow'];
const SIDES = ['north of', 'south of', 'east of', 'west of', 'near', 'below', 'above', 'around', 'beyond', 'beside'];
const SHORES = ['the bay', 'the creek', 'the estuary'];

/** Ten tasks have two that are urgent or high, and two that are low: no class is empty, and none is the rule. */
const PRIORITIES: readonly Priority[] = [
  'normal',
  'low',
  'normal',
  'high',
  'normal',
  'urgent',
  'normal',
  'low',
  'normal',
  'normal',
];

export const MOST_TASKS = PLACES.length * SIDES.length * SHORES.length;

/** @param count at most `MOST_TASKS`. */
export const tasksOf = (count: number): readonly Asked[] =>
  Array.from({ length: count }, (_, index): Asked => {
    const place = PLACES[index % 10];
    const side = SIDES[Math.floor(index / 10) % 10];
    const title = `How tide mills worked ${side} ${SHORES[Math.floor(index / 100)]} at ${place}`;
    const body = ['### Topic', '', title, '', '### Sources', '', ...SOURCES.map((path) => `- ${path}`)].join('\n');
    return { title, body, priority: PRIORITIES[index % PRIORITIES.length] ?? 'normal' };
  });
