import { expect, test } from 'vitest';
import { completion } from './model-server.ts';
import { CONFIG_PATH, onStage, type Stage } from './stage.ts';

const POST = 'content/posts/how-tide-mills-worked.md';
const HEAD = `version: 1
model: { name: imprimatur-local-extractive, timeout: 20, retries: 0 }
agents:
`;
const PEER = `${HEAD}  writer: { role: write, trust: medium, reviewer: editor }
  editor: { role: edit, trust: high }
workflows:
  blog:
    stages:
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md" }
`;
const STAGE = `${HEAD}  writer: { role: write, trust: high }
  editor: { role: edit, trust: high }
workflows:
  blog:
    stages:
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md", then: [edit] }
      - { id: edit, agent: editor, then: [publish, write] }
`;

/** From now on the editor finds nothing, but for its next looks, as many as are told. */
function editorSendsBack(stage: Stage, times: number): void {
  let left = times;
  stage.model.behave(async ({ schema, pass }) => {
    if (schema !== 'review') return pass();
    left -= 1;
    const fault = { line: 0, criterion: 'structure', severity: 'fix', message: 'It needs a better order.' };
    const findings = left < 0 ? [] : [{ ...fault, words: '', fact: '', quote: '' }];
    return completion(JSON.stringify({ findings, summary: 'Read.', next: { to: '', because: '' } }));
  });
}

/** The line of the first claim of the last section but those that code writes, and what it says. */
function claimIn(article: string): { readonly line: number; readonly text: string } {
  const lines = article.split('\n');
  const at = lines.findLastIndex((line) => /^[A-Z].*\.\[\^\d+\]$/.test(line));
  return { line: at + 1, text: lines[at] ?? '' };
}

const wordsOf = (text: string): string => text.replace(/\[\^\d+\]/g, '');

test.each([
  ['a peer', PEER],
  ['a stage that judges', STAGE],
])(
  'a comment on a line is answered once, on the version that the person sees, though %s sent back one before',
  { timeout: 180_000 },
  async (_who, config) => {
    await onStage({ files: { [CONFIG_PATH]: config } }, async (stage) => {
      editorSendsBack(stage, 0);
      const task = await stage.ask();
      const before = await stage.pull(task);
      const { line, text } = claimIn((await stage.text(POST, before.head)) ?? '');
      expect(text).not.toBe('');
      editorSendsBack(stage, 1);
      await stage.review(task, 'grace', 'REQUEST_CHANGES', {
        comments: [{ path: POST, line, body: 'Remove this sentence.' }],
      });

      const { number, head, body } = await stage.pull(task);
      expect((await stage.events(task)).filter(({ kind }) => kind === 'review-delivered')).toHaveLength(3);
      const article = (await stage.text(POST, head)) ?? '';
      expect(article).not.toContain(wordsOf(text));
      const [answer, ...more] = await stage.replies(number);
      expect(more).toEqual([]);
      expect(answer?.body).toMatch(/^✅|\n✅/);
      expect(body).toContain('### What the feedback changed');

      await stage.wake(task);
      expect(await stage.replies(number)).toHaveLength(1);
      await stage.review(task, 'grace', 'APPROVE');
      expect(await stage.issue(task)).toBe('closed as completed');
    })();
  },
);

test(
  'what a person says further down in a thread is answered there as well',
  { timeout: 60_000 },
  onStage({}, async (stage) => {
    const task = await stage.ask();
    const { number, head } = await stage.pull(task);
    const { line } = claimIn((await stage.text(POST, head)) ?? '');
    await stage.review(task, 'grace', 'REQUEST_CHANGES', { comments: [{ path: POST, line, body: 'Make it sing.' }] });
    const [answer] = await stage.replies(number);
    expect(answer?.body).toContain('not done, because');
    const where = { ...stage.where, pull_number: number, comment_id: answer?.to ?? 0 };
    await stage.as('grace').pulls.createReplyForReviewComment({ ...where, body: 'Then please remove this sentence.' });
    await stage.review(task, 'grace', 'REQUEST_CHANGES', { body: 'See the thread.' });
    expect(await stage.replies(number)).toEqual([
      answer,
      { to: answer?.to, body: expect.stringContaining('✅ Removed the sentence.') },
    ]);
    const { body } = await stage.pull(task);
    expect(body).toMatch(/- ✅ \[A comment\]\(\S+\/pull\/\d+#discussion_r\d+\): Removed the sentence\./);
    await stage.wake(task);
    expect(await stage.replies(number)).toHaveLength(2);
  }),
);
