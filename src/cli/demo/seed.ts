import { isUtf8 } from 'node:buffer';
import { configuration } from './configuration.ts';
import type { DemoOptions } from './options.ts';

export const AUTHOR = 'ada';
export const REVIEWER = 'grace';

export type Seeded = Pick<DemoOptions, 'sources' | 'model'>;

/** The repository's first commit. A source that is no text can't be in it and is uploaded afterwards. */
export function seedFiles(options: Seeded, workflows: string, hosts: readonly string[] = []): Record<string, string> {
  const texts = [...options.sources].filter(([, content]) => isUtf8(content));
  return {
    'README.md': '# A site\n\nIts posts are in `content/posts`.\n',
    '.github/imprimatur.yml': configuration(options, workflows, hosts),
    ...Object.fromEntries(texts.map(([path, content]) => [path, content.toString('utf8')])),
  };
}

export const binarySources = (options: Pick<DemoOptions, 'sources'>): readonly (readonly [string, Buffer])[] =>
  [...options.sources].filter(([, content]) => !isUtf8(content));

export interface Asked {
  readonly title: string;
  readonly body: string;
}

export const issueOf = ({ topic, sources }: Pick<DemoOptions, 'topic' | 'sources'>): Asked => ({
  title: topic,
  body: ['### Topic', '', topic, '', '### Sources', '', ...[...sources.keys()].map((path) => `- ${path}`)].join('\n'),
});
