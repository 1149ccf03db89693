/** Row E6: a person edits two sentences on the branch and comments on a third; an approval of before is worth nothing then. */
import { expect, test } from 'vitest';
import type { Intercept } from '../../src/local/start.ts';
import { onStage } from '../e2e/stage.ts';

const PATH = 'content/posts/how-tide-mills-worked.md';
const MINE = [
  'My own words,  with two spaces and “marks” — as I like them. ',
  '\tI keep a tab here, and *these* stars.',
];

/** Until `held` ends, a rule of the repository keeps approved work from being merged. */
const held = { now: true };
const intercept: Intercept = async ({ method, path }, proceed) =>
  held.now && method === 'PUT' && path.endsWith('/merge')
    ? { status: 405, body: { message: 'Required status check “build” is expected.' } }
    : proceed();

test(
  'E6: both sentences stay byte for byte, the comment is answered, nothing is force-pushed, and the earlier approval is void',
  { timeout: 90_000 },
  onStage({ gitHub: { intercept } }, async (stage) => {
    const task = await stage.ask();
    const branch = `imprimatur/task-${task}`;
    const first = await stage.pull(task);
    const article = ((await stage.text(PATH, branch)) ?? '').split('\n');
    const cited = article.flatMap((text, index) => (/\w\.\[\^\w+\]$/.test(text) ? [index] : []));
    const [one = 0, two = 0, third = 0, ...others] = cited;
    expect(others.length).toBeGreaterThan(0);

    await stage.review(task, 'ada', 'APPROVE');
    expect((await stage.journal(task)).slice(-2)).toEqual(['verdict-given', 'merge-refused']);
    const edited = article.with(one, MINE[0] ?? '').with(two, MINE[1] ?? '');
    const theirs = await stage.commit(PATH, edited.join('\n'), { branch, by: 'grace' });
    await stage.idle();
    held.now = false;
    expect((await stage.journal(task)).at(-1)).toBe('approval-voided');
    await stage.wake(task);
    expect(await stage.pull(task)).toMatchObject({ open: true, merged: false, head: theirs });
    await stage.review(task, 'grace', 'REQUEST_CHANGES', {
      body: 'One thing.',
      comments: [{ path: PATH, line: third + 1, body: 'Please remove this sentence.' }],
    });

    const second = await stage.pull(task);
    const revised = ((await stage.text(PATH, branch)) ?? '').split('\n');
    for (const text of MINE) expect(revised.filter((line) => line === text)).toHaveLength(1);
    expect(revised).not.toContain(article[third]);
    for (const index of others) expect(revised).toContain(article[index]);
    const [reply, ...more] = await stage.replies(first.number);
    expect(reply?.body).toMatch(/^✅ Removed/);
    expect(more).toEqual([]);

    // Each head stands on the one before: nobody's commit was taken away.
    expect(new Set([first.head, theirs, second.head]).size).toBe(3);
    for (const basehead of [`${first.head}...${theirs}`, `${theirs}...${second.head}`]) {
      const { data } = await stage.as('ada').repos.compareCommitsWithBasehead({ ...stage.where, basehead });
      expect(data).toMatchObject({ status: 'ahead', behind_by: 0 });
    }
    const pushes = stage.requests.filter(({ method, path }) => method === 'PATCH' && path.includes('/git/refs/heads'));
    expect(pushes.length).toBeGreaterThan(0);
    for (const { body } of pushes) expect(JSON.parse(String(body)).force ?? false).toBe(false);

    // An approval for what was there before the edits does not merge what is there now.
    await stage.review(task, 'grace', 'APPROVE', { head: first.head });
    expect(await stage.pull(task)).toMatchObject({ open: true, merged: false, head: second.head });
    expect(await stage.labels(task)).toEqual(['status: review', 'workflow: blog']);
    await stage.review(task, 'grace', 'APPROVE');
    expect(await stage.pull(task)).toMatchObject({ merged: true, head: second.head });
    expect(((await stage.text(PATH)) ?? '').split('\n')).toEqual(revised);
  }),
);
