import { expect, test } from 'vitest';
import { loadConfig } from '../../../src/config/load.ts';
import { problemLines } from '../../../src/config/problems.ts';
import { format, SMALLEST } from '../../builders/config.ts';

const told = (text: string, most?: number): readonly string[] => {
  const loaded = loadConfig(text, format);
  return loaded.valid ? [] : problemLines('c.yml', loaded.problems, most);
};

const BROKEN = `version: "1"
model: { nam: gpt-6-luna, retries: many }
agents:
  writer: { role: wirte, trust: middling }
  Editor: { role: write }
workflows:
  blog:
    stages:
      - { id: write, agent: writr, deliver: "../{{slug}}.md", checks: [citation] }
      - { id: write, agent: writer, deliver: "posts/{{slgu}}.md", gate: human }
    colour: red
    publish: { gate: [automated], without-a-person: yes }
limits: { failures: 0, rounds: "3" }
context: docs/brand.md
`;

test('all that is wrong is said at once, in words of YAML, with what was probably meant', () => {
  expect(told(BROKEN)).toEqual([
    'c.yml:1:10 `version` may be `1`, and is the text “1”. Write it without quotes. (value-not-allowed)',
    'c.yml:2:8 `model.name` is missing. Add it: Name of the model, as its endpoint calls it. (key-missing)',
    'c.yml:2:10 There is no setting “nam” in `model`. Did you mean “name”? (key-unknown)',
    'c.yml:2:36 `model.retries` should be a number, and is the text “many”. Look it up in docs/configuration.md. (type-wrong)',
    'c.yml:4:19 `agents.writer.role` names the role “wirte”, which there is not. Did you mean “write”? (role-unknown)',
    'c.yml:4:33 `agents.writer.trust` may be `low`, `medium` or `high`, and is the text “middling”. Use one of the values that there are. (value-not-allowed)',
    'c.yml:5:3 “Editor” in `agents` is no name. A name is lower-case letters, digits and dashes, and begins with a letter. (name-not-allowed)',
    'c.yml:9:29 `workflows.blog.stages[0].agent` names the agent “writr”, which is not under `agents`. Did you mean “writer”? (agent-unknown)',
    'c.yml:9:45 `workflows.blog.stages[0].deliver` is “../{{slug}}.md”, and that is no path that can be used. A path is relative to the repository, without “..”, and never under .github/ or .git/. (path-not-allowed)',
    'c.yml:9:72 `workflows.blog.stages[0].checks[0]` names the check “citation”, which there is not. Did you mean “citations”? (check-unknown)',
    'c.yml:10:15 The workflow `workflows.blog` has two stages with the id “write”. Give each stage an id of its own. (stage-twice)',
    'c.yml:10:46 Nothing fills in “{{slgu}}” in `workflows.blog.stages[1].deliver`. Did you mean “{{slug}}”? (placeholder-unknown)',
    'c.yml:10:73 `workflows.blog.stages[1].gate` should be a list, and is the text “human”. Write it as a list: [human]. (type-wrong)',
    expect.stringContaining('c.yml:11:5 There is no setting “colour” in `workflows.blog`.'),
    'c.yml:12:22 `workflows.blog.publish.gate` lets work out without a person. Add `human` to the gate, or say it in words beside it: `without-a-person: true`. (person-missing)',
    'c.yml:12:53 `workflows.blog.publish.without-a-person` should be true or false, and is the text “yes”. Write `true` or `false`, without quotes. (type-wrong)',
    'c.yml:13:21 `limits.failures` must be from 1 to 10, and is 0. Choose a number within these limits. (number-out-of-range)',
    'c.yml:13:32 `limits.rounds` should be a number, and is the text “3”. Write it without quotes. (type-wrong)',
    'c.yml:14:10 `context` should be a list, and is the text “docs/brand.md”. Write it as a list: [docs/brand.md]. (type-wrong)',
  ]);
});

test('what is too much for one place is counted, and the first problem is always there', () => {
  expect(told(BROKEN, 0)).toEqual([expect.stringMatching(/^c\.yml:1:10 /), '… and 18 more']);
  expect(told(BROKEN, 1e6)).toHaveLength(19);
});

test.each([
  [
    'a tab',
    'version: 1\n\tmodel: x\n',
    'c.yml:2:1 This is no YAML: tabs are not allowed as indentation. Indent with spaces.',
  ],
  [
    'a text that begins like something else',
    'version: @1\n',
    'c.yml:1:10 This is no YAML: plain value cannot start with reserved character @. Put the text in quotes.',
  ],
  [
    'a colon in a text',
    'disclosure: Note: written with AI\n',
    'c.yml:1:13 This is no YAML: nested mappings are not allowed in compact mappings. Put the text in quotes if',
  ],
  [
    'two documents',
    'version: 1\n---\nversion: 1\n',
    'c.yml:2:1 This is no YAML: it holds several documents. Keep one document',
  ],
])('YAML that is broken by %s says what helps', (_, text, line) => {
  expect(told(text)[0]).toContain(line);
});

test('an error at the end of the file stands at the last thing in it', () => {
  expect(told('version: 1\nmodel: {\n\n\n')[0]).toMatch(/^c\.yml:2:8 /);
});

test('a missing setting stands where its parent does', () => {
  expect(
    told('# first\nversion: 1\nmodel:\n  timeout: 5\n').map((line) => line.split(' ').slice(0, 2).join(' ')),
  ).toEqual(['c.yml:2:1 `agents`', 'c.yml:2:1 `workflows`', 'c.yml:4:3 `model.name`']);
});

test('text of the file can’t break out of the sentence that quotes it', () => {
  const [line = ''] = told(SMALLEST.replace('role: write', `role: "\`a\\n\\n${'b'.repeat(300)}"`));
  expect(line).toContain('“’a bbb');
  expect(line.length).toBeLessThan(200);
});
