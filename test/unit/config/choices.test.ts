/** Whom an agent that leads may choose. */
import { expect, test } from 'vitest';
import { loadConfig } from '../../../src/config/load.ts';
import { problemLines } from '../../../src/config/problems.ts';
import { aConfig, format } from '../../builders/config.ts';

const led = (rights: string, more = ''): string => `version: 1
model: { name: gpt-6-luna }
agents:
  researcher: { role: research }
  writer: { role: write }
  historian: { role: write, skills: [history] }
  editor: { role: edit }
workflows:
  post:
    stages:
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md" }
  annals:
    stages:
      - { id: write, skills: [history], deliver: "content/annals/{{slug}}.md" }
  blog:
    stages:
      - { id: research, agent: researcher, deliver: "content/briefs/{{slug}}.md", follow-ups: { ${rights} } }
${more}`;
const HANDED = '      - { id: parts, handoff: subtask, workflow: annals }\n';

function told(text: string): readonly string[] {
  const loaded = loadConfig(text, format);
  return loaded.valid ? [] : problemLines('c.yml', loaded.problems);
}

test('an agent may choose among those that can do something in the workflow of the tasks', () => {
  expect(told(led('workflow: post, agents: [writer, historian]'))).toEqual([]);
  expect(told(led('workflow: annals, agents: [historian]'))).toEqual([]);
  expect(told(led('agents: [researcher]'))).toEqual([]);
  expect(aConfig(led('most: 2')).workflows.blog?.stages[0]?.['follow-ups']?.agents).toEqual([]);
});

test('who has another role, or lacks a skill, is refused by name', () => {
  expect(told(led('workflow: post, agents: [writer, editor]'))).toEqual([
    expect.stringMatching(
      /^c\.yml:\d+:\d+ `workflows\.blog\.stages\[0\]\.follow-ups\.agents\[1\]` is “editor”, for whom there is nothing to do in “post”\. .*\(agent-idle\)$/,
    ),
  ]);
  expect(told(led('workflow: annals, agents: [writer]'))).toEqual([expect.stringContaining('(agent-idle)')]);
});

test('for the parts of a later stage it is their workflow that counts', () => {
  expect(told(led('workflow: post, agents: [historian]', HANDED))).toEqual([]);
  expect(told(led('workflow: post, agents: [writer]', HANDED))).toEqual([expect.stringContaining('in “annals”')]);
});

test('a name that is no agent’s, and a workflow that there is not, are said once', () => {
  expect(told(led('workflow: post, agents: [writr]'))).toEqual([
    expect.stringMatching(/“writer”\? \(agent-unknown\)$/),
  ]);
  expect(told(led('workflow: pots, agents: [writer]'))).toEqual([expect.stringContaining('(workflow-unnamed)')]);
});
