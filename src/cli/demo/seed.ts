import { isUtf8 } from 'node:buffer';
import { LOCAL_MODEL } from '../../local/model.ts';
import type { DemoOptions } from './options.ts';

export const AUTHOR = 'ada';
export const REVIEWER = 'grace';

export const modelName = ({ model }: DemoOptions): string => model?.name ?? LOCAL_MODEL;

const config = (
  model: string,
  price: string,
): string => `# The smallest configuration: one workflow, one stage, one agent, and a person who approves.
version: 1
model: { name: ${JSON.stringify(model)}${price} }
agents:
  writer: { role: write }
workflows:
  blog:
    stages:
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md" }
`;

/** The repository's first commit. A source that is no text can't be in it and is uploaded afterwards. */
export function seedFiles(options: DemoOptions): Record<string, string> {
  const texts = [...options.sources].filter(([, content]) => isUtf8(content));
  return {
    'README.md': '# A site\n\nIts posts are in `content/posts`.\n',
    '.github/imprimatur.yml': config(
      modelName(options),
      options.model === null ? ', price: { input: 0, output: 0 }' : '',
    ),
    ...Object.fromEntries(texts.map(([path, content]) => [path, content.toString('utf8')])),
  };
}

export const binarySources = (options: DemoOptions): readonly (readonly [string, Buffer])[] =>
  [...options.sources].filter(([, content]) => !isUtf8(content));

export function issueBody({ topic, sources }: DemoOptions): string {
  const list = [...sources.keys()].map((path) => `- ${path}`);
  return ['### Topic', '', topic, '', '### Sources', '', ...list].join('\n');
}
