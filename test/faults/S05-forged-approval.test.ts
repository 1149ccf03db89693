import { expect, test } from 'vitest';
import type { TaskEvent } from '../../src/domain/event.ts';
import { foldAll } from '../../src/domain/fold.ts';
import type { TaskState } from '../../src/domain/state.ts';
import { onStage, type Stage } from '../e2e/stage.ts';
import { insider } from './hostile-run.ts';

const reviewed = ['status: review', 'workflow: blog'];

/** Whoever can write refs appends to the journal: events, and a state that need not follow from them. */
async function forge(
  stage: Stage,
  task: number,
  events: readonly TaskEvent[],
  change = (state: TaskState): TaskState => state,
): Promise<void> {
  const { journal } = (await insider(stage))();
  const head = await journal.read(task);
  if (head === null) throw new Error('there is no journal to append to');
  const appended = await journal.append(head, events, change(foldAll(head.state, events)), undefined);
  expect(appended.kind).toBe('appended');
}

const approval = (head: string, review: number, by = 'grace'): TaskEvent => ({
  kind: 'verdict-given',
  verdict: 'approved',
  by,
  review,
  head,
  score: 100,
  feedback: [],
  feedbackSha256: null,
});

/** The pinned gate, too, says that nobody has to approve. */
const withoutGate = (state: TaskState): TaskState => ({
  ...state,
  route:
    state.route === null ? null : { ...state.route, stages: state.route.stages.map((one) => ({ ...one, gate: [] })) },
});

test('S5: an approval that stands in the journal alone merges nothing, whatever else was forged beside it', {
  timeout: 60_000,
}, async () => {
  await onStage({}, async (stage) => {
    const task = await stage.ask();
    const { head } = await stage.pull(task);
    await stage.review(task, 'rita', 'APPROVE');
    const { data: reviews } = await stage
      .as('ada')
      .pulls.listReviews({ ...stage.where, pull_number: (await stage.pull(task)).number });
    const forged = [
      approval(head, 999_999),
      // A review that is there, by somebody whose approval does not count.
      approval(head, reviews[0]?.id ?? 0, 'rita'),
    ];
    for (const event of forged) {
      for (const change of [undefined, withoutGate]) {
        await forge(stage, task, [event], change);
        await stage.wake(task);
        expect(await stage.pull(task)).toMatchObject({ open: true, merged: false, head });
        expect(await stage.labels(task)).toEqual(reviewed);
        expect((await stage.journal(task)).at(-1)).toBe('approval-voided');
      }
    }
    expect(await stage.status(task)).toContain('The review of rita does not count: it was withdrawn, or never given.');
    expect(new Set(await stage.checks(head))).toEqual(new Set(['action_required']));
    expect(stage.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/merge'))).toEqual([]);

    await stage.review(task, 'grace', 'APPROVE');
    expect(await stage.pull(task)).toMatchObject({ merged: true, head });
  })();
});

test('S5: a journal that can’t be one stops the task, and the run says so', { timeout: 60_000 }, async () => {
  await onStage({}, async (stage) => {
    const task = await stage.ask();
    const { git } = stage.as('ada');
    const ref = `imprimatur/tasks/${task}`;
    const parent = (await stage.ref(ref)) ?? '';
    const { data: before } = await git.getCommit({ ...stage.where, commit_sha: parent });
    const message = 'write: approved by grace\n\n{ "v": 1, "nonce": "n", "events": [], "state": {} }';
    const { data } = await git.createCommit({ ...stage.where, message, tree: before.tree.sha, parents: [parent] });
    await git.updateRef({ ...stage.where, ref, sha: data.sha });
    await stage.review(task, 'grace', 'APPROVE');
    expect(await stage.pull(task)).toMatchObject({ merged: false });
    expect(stage.told()).toContain('The journal of this task doesn’t fit');
  })();
});
