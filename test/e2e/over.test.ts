import { expect, test } from 'vitest';
import { onStage, type Stage } from './stage.ts';

async function reactions({ as, where }: Stage, comment: number): Promise<readonly string[]> {
  const { data } = await as('ada').reactions.listForIssueComment({ ...where, comment_id: comment });
  return data.map(({ content }) => content);
}

const change = async (stage: Stage, pull_number: number, state: 'open' | 'closed'): Promise<void> => {
  await stage.as('grace').pulls.update({ ...stage.where, pull_number, state });
  await stage.idle();
};

test(
  'a cancelled task goes on when its pull request is opened again, or by /reopen, which is answered once',
  { timeout: 60_000 },
  onStage({}, async (stage) => {
    const task = await stage.ask();
    const { number } = await stage.pull(task);
    await change(stage, number, 'closed');
    expect(await stage.labels(task)).toContain('status: cancelled');
    await change(stage, number, 'open');
    expect(await stage.labels(task)).toContain('status: review');
    expect(await stage.issue(task)).toBe('open');

    const cancelled = await stage.say(task, '/cancel not now');
    expect(await stage.issue(task)).toBe('closed as not_planned');
    expect(await reactions(stage, cancelled)).toEqual(['eyes']);
    const reopened = await stage.say(task, '/reopen');
    expect(await stage.labels(task)).toContain('status: review');
    expect(await stage.status(task)).toContain('`/reopen` by ada: It goes on where it was.');
    expect(await reactions(stage, reopened)).toEqual(['eyes']);
  }),
);

test(
  'what is published stays: whatever is said to it gets a quiet answer',
  { timeout: 60_000 },
  onStage({}, async (stage) => {
    const task = await stage.ask();
    const { head } = await stage.pull(task);
    const approved = await stage.say(task, `/approve ${head}`, 'grace');
    expect(await stage.issue(task)).toBe('closed as completed');
    expect(await reactions(stage, approved)).toEqual(['eyes']);
    for (const [text, by] of [
      ['/reopen', 'ada'],
      ['/help', 'ada'],
      ['/retry', 'otto'],
    ] as const)
      expect(await reactions(stage, await stage.say(task, text, by))).toEqual(['-1']);
    expect(await stage.labels(task)).toContain('status: done');
    expect(await stage.ref(`imprimatur/finished/${task}`)).not.toBeNull();
    expect(await stage.ref(`imprimatur/tasks/${task}`)).toBeNull();
  }),
);
