/** The configurations that demos and benchmarks put into a repository. */
import { LOCAL_MODEL } from '../../local/model.ts';
import type { DemoOptions } from './options.ts';

const AGENTS = `agents:
  researcher: { role: research, trust: high }
  writer: { role: write, trust: high }
  editor: { role: edit, trust: high }
`;

const STAGES = `    stages:
      - { id: research, agent: researcher, deliver: "content/briefs/{{slug}}.md" }
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md", then: [edit, research] }
      - { id: edit, agent: editor, then: [publish, write] }
    publish: { gate: [human] }
`;

/**
 * Research, writing, and an editor who sends back what must be mended, before a person is asked: for a topic of a person’s, and
 * every Monday for the best that the feeds offer.
 */
export const pipeline = (feeds: readonly string[]): string => `${AGENTS}workflows:
  blog:
${STAGES}  weekly:
    on: { schedule: { cron: "0 6 * * 1", title: "Post of the week, {{date}}" } }
    sources: ${JSON.stringify(feeds.map((address) => `feed: ${address}`))}
${STAGES}`;

/** One workflow, one stage, one agent, and a person who approves. */
export const ONE_STAGE = `agents:
  writer: { role: write }
workflows:
  blog:
    stages:
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md" }
`;

export const modelName = ({ model }: Pick<DemoOptions, 'model'>): string => model?.name ?? LOCAL_MODEL;

/** @param hosts that may be read although they are not on the public internet. */
export function configuration(
  options: Pick<DemoOptions, 'model'>,
  workflows: string,
  hosts: readonly string[] = [],
): string {
  const price = options.model === null ? ', price: { input: 0, output: 0 }' : '';
  const gather = hosts.length === 0 ? '' : `gather: { allow-hosts: ${JSON.stringify(hosts)} }\n`;
  return `version: 1\nmodel: { name: ${JSON.stringify(modelName(options))}${price} }\n${gather}${workflows}`;
}
