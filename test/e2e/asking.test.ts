/** An agent that can't decide something asks a person, and the answer reaches its next prompt: over HTTP, with the bundle. */
import { expect, test } from 'vitest';
import type { Behaviour } from './model-server.ts';
import { completion } from './model-server.ts';
import { CONFIG_PATH, onStage, SOURCES, type Stage, TITLE } from './stage.ts';

const QUESTION = 'Is “quern” a word that our readers know?';
const ANSWER = 'Yes, they know what a quern is.';

const configured = (writer: string, stages: string): string => `version: 1
model: { name: imprimatur-local-extractive, timeout: 20, retries: 0 }
agents:
  writer: { role: write, ${writer} }
  editor: { role: edit, trust: high }
workflows:
  blog:
    stages:
${stages}
`;

const WRITE = '      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md" }';
const WITH_PEER = configured('trust: medium, reviewer: editor', WRITE);
const WITH_STAGE = configured('trust: high', `${WRITE}\n      - { id: edit, agent: editor, then: [publish, write] }`);

/** What is left empty where somebody asks. */
const ASKING = {
  article: (back: object) => ({ title: '', description: '', tags: [], sections: [], back }),
  revision: (back: object) => ({ facts: [], edits: [], answers: [], back }),
  review: (next: object) => ({ findings: [], summary: '', next }),
} as const;

/** Asks at its first call for this schema, with this step in place of its own. */
function asksOnce(schema: 'article' | 'review' | 'revision'): Behaviour {
  let asked = false;
  return async (call) => {
    if (call.schema !== schema || asked) return call.pass();
    asked = true;
    const step = { to: 'person', because: QUESTION };
    return completion(JSON.stringify(ASKING[schema](step)));
  };
}

/** The person reads the question on the issue, writes the answer there, and says that it can go on. */
async function answer(stage: Stage, task: number): Promise<void> {
  const status = await stage.status(task);
  expect(await stage.labels(task)).toContain('status: needs-human');
  expect(status).toContain(QUESTION);
  expect(status).toContain('Write the answer into the issue, under a heading of its own, then comment `/retry`.');
  expect(await stage.pulls(task)).toEqual([]);
  const sources = SOURCES.map((path) => `- ${path}`).join('\n');
  const body = `### Topic\n\n${TITLE}\n\n### Sources\n\n${sources}\n\n### Answer\n\n${ANSWER}`;
  await stage.as('ada').issues.update({ ...stage.where, issue_number: task, body });
  await stage.say(task, '/retry');
}

test.each([
  ['a writer', WITH_PEER, 'article', ['facts', 'article', 'facts', 'article', 'review']],
  ['a peer', WITH_PEER, 'review', ['facts', 'article', 'review', 'review']],
  ['an editor in a stage of its own', WITH_STAGE, 'review', ['facts', 'article', 'review', 'review']],
] as const)(
  '%s asks, is answered in the issue, and goes on',
  { timeout: 120_000 },
  async (_, config, schema, calls) => {
    await onStage({ files: { [CONFIG_PATH]: config } }, async (stage) => {
      stage.model.behave(asksOnce(schema));
      const task = await stage.ask();
      await answer(stage, task);
      expect(stage.model.calls).toEqual(calls);
      const [first, again] = stage.model.prompts.filter((_, call) => stage.model.calls[call] === schema);
      expect(first).not.toContain(ANSWER);
      expect(again).toContain(ANSWER);
      await stage.review(task, 'grace', 'APPROVE');
      expect(await stage.issue(task)).toBe('closed as completed');
    })();
  },
);

test('a writer asks in a revision, is answered in the issue, and then does what the reviewer wished', {
  timeout: 120_000,
}, async () => {
  await onStage({ files: { [CONFIG_PATH]: configured('trust: low', WRITE) } }, async (stage) => {
    stage.model.behave(asksOnce('revision'));
    const task = await stage.ask();
    const wish = 'Please rename the section “In closing” to “To end with”.';
    await stage.review(task, 'grace', 'REQUEST_CHANGES', { body: wish });
    expect(await stage.labels(task)).toContain('status: needs-human');
    expect(await stage.status(task)).toContain(QUESTION);
    const body = `### Topic\n\n${TITLE}\n\n### Sources\n\n${SOURCES.map((path) => `- ${path}`).join('\n')}\n\n### Answer\n\n${ANSWER}`;
    await stage.as('ada').issues.update({ ...stage.where, issue_number: task, body });
    await stage.say(task, '/retry');
    expect(stage.model.calls).toEqual(['facts', 'article', 'revision', 'revision']);
    const again = stage.model.prompts.at(-1);
    expect(again).toContain(ANSWER);
    expect(again).toContain('To end with');
    expect(await stage.labels(task)).toContain('status: review');
    expect((await stage.pull(task)).body).toContain('Changed the heading to “To end with”');
  })();
});
