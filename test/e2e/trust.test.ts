/** The same pipeline under three configurations, from the issue to the merged page: how often a person is asked follows from trust alone. */
import { expect, test } from 'vitest';
import { CONFIG_PATH, onStage, type Stage } from './stage.ts';

const STAGES = [
  '      - { id: research, agent: researcher, deliver: "content/briefs/{{slug}}.md" }',
  '      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md" }',
  '      - { id: edit, agent: editor, then: [publish, write] }',
];
const ONE_STAGE = STAGES.slice(1, 2);

const configured = (trust: string, stages: readonly string[], publish = ''): string => `version: 1
model: { name: imprimatur-local-extractive, timeout: 20, retries: 0 }
agents:
  researcher: { role: research${trust} }
  writer: { role: write${trust} }
  editor: { role: edit${trust} }
workflows:
  blog:
    stages:
${stages.join('\n')}
${publish}`;

const ALONE = '    publish: { gate: [automated], without-a-person: true }\n';

/** Approves as often as somebody is asked, and says after which stage that was. */
async function approved(stage: Stage, task: number): Promise<readonly string[]> {
  const asked: string[] = [];
  while ((await stage.labels(task)).includes('status: review')) {
    const delivered = (await stage.events(task)).findLast(
      ({ kind }) => kind === 'work-delivered' || kind === 'review-delivered',
    );
    asked.push(delivered?.kind === 'work-delivered' ? delivered.stage : 'edit');
    expect((await stage.pull(task)).merged).toBe(false);
    await stage.review(task, 'grace', 'APPROVE');
    if (asked.length > STAGES.length) throw new Error(`a person is asked for ever: ${asked.join(', ')}`);
  }
  return asked;
}

test.each([
  ['one stage only: a person approves it', configured('', ONE_STAGE), ['write']],
  ['a person at every stage, where nobody is trusted', configured('', STAGES), ['research', 'write', 'edit']],
  ['a person at the end, where agents are trusted', configured(', trust: high', STAGES), ['edit']],
  ['no person at all, when the configuration says so in words', configured(', trust: high', STAGES, ALONE), []],
  ['one stage and no person at all', configured(', trust: high', ONE_STAGE, ALONE), []],
])('%s', { timeout: 180_000 }, async (_, config, people) => {
  await onStage({ files: { [CONFIG_PATH]: config } }, async (stage) => {
    const task = await stage.ask();
    expect(await approved(stage, task)).toEqual(people);
    const { number: pull_number, merged } = await stage.pull(task);
    expect(merged).toBe(true);
    expect(await stage.issue(task)).toBe('closed as completed');
    const { data: reviews } = await stage.as('ada').pulls.listReviews({ ...stage.where, pull_number });
    expect(reviews).toHaveLength(people.length);
    expect(await stage.text('content/posts/how-tide-mills-worked.md')).toContain('[^1]: “');
  })();
});

test('work of agents without trust is never published without a person, whatever the end of the workflow says', {
  timeout: 120_000,
}, async () => {
  await onStage({ files: { [CONFIG_PATH]: configured('', ONE_STAGE, ALONE) } }, async (stage) => {
    const task = await stage.ask();
    expect(await stage.labels(task)).toContain('status: review');
    expect((await stage.pull(task)).merged).toBe(false);
  })();
});
