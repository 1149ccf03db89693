/** Agents who judge agents, from the issue to the merged page: over HTTP, with the bundle, as in a user’s repository. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TaskEvent } from '../../src/domain/event.ts';
import { CHECKOUT } from '../../src/local/harness.ts';
import type { Behaviour } from './model-server.ts';
import { completion } from './model-server.ts';
import { CONFIG_PATH, onStage, type Stage } from './stage.ts';

/** One of its sentences has forty words: quoted as it is, it has to be read twice. */
const LOCKS = { title: 'How locks work', sources: ['sources/locks.md'] };
const LOCKS_PATH = 'content/posts/how-locks-work.md';
const locks = await readFile(join(CHECKOUT, 'test/fixtures/sources/locks/locks.md'), 'utf8');

const configured = (agents: string, stages: string, more = 'limits: { failures: 2, rounds: 2 }'): string => `version: 1
model: { name: imprimatur-local-extractive, timeout: 20, retries: 0 }
${more}
agents:
${agents}
workflows:
  blog:
    stages:
${stages}
`;

const WITH_PEER = configured(
  '  writer: { role: write, trust: medium, reviewer: editor }\n  editor: { role: edit, trust: high }',
  '      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md" }',
  'limits: { failures: 2 }',
);

const reviewsOf = (events: readonly TaskEvent[]) => events.filter((event) => event.kind === 'review-delivered');

/** A reviewer who is never content: it finds the same fault whatever it reads. */
const stubborn: Behaviour = async ({ schema, pass }) => {
  if (schema !== 'review') return pass();
  const finding = { line: 0, criterion: 'structure', severity: 'fix', message: 'It needs a better order.' };
  return completion(
    JSON.stringify({
      findings: [{ ...finding, words: '', fact: '', quote: '' }],
      summary: 'Not yet, says @ada.',
      next: { to: '', because: '' },
    }),
  );
};

const kindsOf = async (stage: Stage, task: number): Promise<readonly string[]> =>
  (await stage.events(task)).map((event) =>
    event.kind === 'review-delivered' ? `${event.kind}/${event.judgement}` : event.kind,
  );

test(
  'a peer sends the first version back for a real fault, approves the second, and a person publishes it',
  { timeout: 120_000 },
  onStage({ files: { [CONFIG_PATH]: WITH_PEER, 'sources/locks.md': locks } }, async (stage) => {
    const task = await stage.ask(LOCKS);
    const pull = await stage.pull(task);
    expect(pull.open).toBe(true);

    const [first, second, ...more] = reviewsOf(await stage.events(task));
    expect(more).toEqual([]);
    expect(first).toMatchObject({ by: 'editor', judgement: 'changes-requested' });
    expect(second).toMatchObject({ by: 'editor', judgement: 'approved', head: pull.head });
    const [finding] = first?.findings ?? [];
    expect(finding).toMatchObject({ severity: 'fix', check: 'peer/clarity', path: LOCKS_PATH });

    const faulty = (await stage.text(LOCKS_PATH, first?.head))?.split('\n')[(finding?.line ?? 0) - 1];
    expect(faulty).toMatch(/^A lock on the hill at Tardebigge .*; the company built/);
    const article = (await stage.text(LOCKS_PATH, pull.head)) ?? '';
    expect(article).not.toContain(faulty);
    expect(article).toMatch(
      /\nA lock on the hill at Tardebigge [^.;]*\.\[\^\d+\]\nThe company built [^.;]*\.\[\^\d+\]\n/,
    );

    expect(pull.body).toContain('### Peer review');
    expect(pull.body).toContain('**editor, an agent, found nothing that must be mended** (attempt 2');
    expect(await stage.status(task)).toContain('| approved by editor |');

    await stage.review(task, 'grace', 'APPROVE');
    expect(await stage.issue(task)).toBe('closed as completed');
    expect(await stage.text(LOCKS_PATH)).toBe(article);
  }),
);

test(
  'a stage that only judges sends the work back to the stage that wrote it, and lets the second version go on',
  { timeout: 120_000 },
  onStage(
    {
      files: {
        'sources/locks.md': locks,
        [CONFIG_PATH]: configured(
          '  writer: { role: write, trust: high }\n  chief: { role: edit, trust: high }',
          [
            '      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md", then: [edit] }',
            '      - { id: edit, agent: chief, then: [publish, write] }',
          ].join('\n'),
          'limits: { failures: 2 }',
        ),
      },
    },
    async (stage) => {
      const task = await stage.ask(LOCKS);
      const pull = await stage.pull(task);
      const events = await stage.events(task);
      expect(
        events.flatMap((event) => (event.kind === 'stage-left' ? [`${event.from} ${event.how} to ${event.to}`] : [])),
      ).toEqual(['write passed to edit', 'edit sent-back to write', 'write passed to edit']);
      expect(reviewsOf(events).map(({ judgement }) => judgement)).toEqual(['changes-requested', 'approved']);
      const status = await stage.status(task);
      expect(status).toContain('| write | writer | 2 |');
      expect(status).toContain('| **edit** | chief | 2 |');
      await stage.review(task, 'grace', 'APPROVE');
      expect(await stage.issue(task)).toBe('closed as completed');
      expect(await stage.text(LOCKS_PATH)).toBe(await stage.text(LOCKS_PATH, pull.head));
    },
  ),
);

test(
  'a peer who is never content leaves the decision to a person once the rounds are used up',
  { timeout: 120_000 },
  onStage(
    {
      files: { [CONFIG_PATH]: WITH_PEER.replace('failures: 2', 'failures: 2, rounds: 2') },
    },
    async (stage) => {
      stage.model.behave(stubborn);
      const task = await stage.ask();
      expect((await kindsOf(stage, task)).slice(-3)).toEqual([
        'lease-taken',
        'review-delivered/changes-requested',
        'person-wanted',
      ]);
      expect(reviewsOf(await stage.events(task))).toHaveLength(2);
      const pull = await stage.pull(task);
      expect(pull.body).toContain('**A person decides:** editor still asks for changes, and no rounds are left.');
      expect(pull.body).toContain('It needs a better order.');
      expect(pull.body).not.toMatch(/(?<!\w)@ada/);
      expect(await stage.status(task)).toContain('A person decides');
      expect(await stage.labels(task)).toContain('status: review');

      await stage.review(task, 'grace', 'APPROVE');
      expect(await stage.issue(task)).toBe('closed as completed');
    },
  ),
);

test(
  'a reviewer whose run dies is started again, and the writer is not',
  { timeout: 120_000 },
  onStage({ files: { [CONFIG_PATH]: WITH_PEER, 'sources/locks.md': locks } }, async (stage) => {
    let failed = false;
    stage.model.behave(({ schema, pass }) => {
      if (schema !== 'review' || failed) return pass();
      failed = true;
      return completion('nonsense');
    });
    const task = await stage.ask(LOCKS);
    const kinds = await kindsOf(stage, task);
    expect(kinds.filter((kind) => kind === 'work-failed')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'work-delivered')).toHaveLength(2);
    expect(kinds.at(-1)).toBe('review-delivered/approved');
    expect((await stage.pull(task)).open).toBe(true);
  }),
);
