import { describe, expect, test } from 'vitest';
import type { JobProgress } from '../../src/local/actions/local-actions.ts';
import type { Intercept } from '../../src/local/start.ts';
import { callingCopy } from '../e2e/called.ts';
import { onStage, type Stage, type StageOptions } from '../e2e/stage.ts';

const PATH = 'content/posts/how-tide-mills-worked.md';
const reviewed = ['status: review', 'workflow: blog'];
const done = ['status: done', 'workflow: blog'];

/** Follows the processes of the jobs, so that a test can kill just the one that works now. */
function processes() {
  const alive = new Map<number, { readonly job: number; readonly key: string }>();
  return {
    onJob({ kind, job, pid }: JobProgress): void {
      if (kind === 'spawned' && pid !== undefined) alive.set(pid, { job: job.id, key: job.key });
      if (kind === 'finished') for (const [known, one] of alive) if (one.job === job.id) alive.delete(known);
    },
    /** SIGKILLs the only process of the job with this key; throws when there are several, since that would be a guess. */
    kill(key: string): void {
      const found = [...alive].filter(([, one]) => one.key === key);
      const [[pid] = [0]] = found;
      if (found.length !== 1) throw new Error(`${found.length} processes of ${key} are alive`);
      process.kill(pid, 'SIGKILL');
    },
  };
}

/** The article without what differs from one run to the next: dates and the address of the local GitHub. */
const comparable = (article: string | null): string =>
  (article ?? '')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'github')
    .replace(/^date: .*$/m, 'date: ?')
    .replaceAll(/, read \d{4}-\d\d-\d\d \d\d:\d\d UTC,/g, ', read ?,');

const kinds = async (stage: Stage, task: number, kind: string): Promise<number> =>
  (await stage.journal(task)).filter((one) => one === kind).length;

const dispatches = (stage: Stage): number =>
  stage.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/dispatches')).length;

/** From the issue to the merged article, with one round of feedback. */
async function wholeStory(stage: Stage): Promise<string> {
  const task = await stage.ask();
  expect(await stage.labels(task)).toEqual(reviewed);
  const article = (await stage.text(PATH, `imprimatur/task-${task}`))?.split('\n') ?? [];
  const line = article.findLastIndex((text) => /\w\.\[\^\w+\]$/.test(text)) + 1;
  await stage.review(task, 'grace', 'REQUEST_CHANGES', {
    comments: [{ path: PATH, line, body: 'Please remove this sentence.' }],
  });
  await stage.review(task, 'grace', 'APPROVE');
  expect(await stage.labels(task)).toEqual(done);
  expect(await stage.issue(task)).toBe('closed as completed');
  const { number, merged } = await stage.pull(task);
  expect(merged).toBe(true);
  expect(await stage.replies(number)).toHaveLength(1);
  expect(await stage.comments(task)).toHaveLength(1);
  return comparable(await stage.text(PATH));
}

/** The calls that reach the model when the agent's process is killed during the second one. */
async function killedInSecondCall(
  shipped: Pick<StageOptions, 'workflow' | 'files'>,
  billed: boolean,
): Promise<readonly string[]> {
  const jobs = processes();
  let calls: readonly string[] = [];
  await onStage({ ...shipped, actions: { onJob: jobs.onJob } }, async (stage) => {
    stage.model.behave(({ number, pass }) => {
      if (number === 2) jobs.kill('agent');
      return pass();
    });
    const task = await stage.ask();
    expect(await stage.labels(task)).toEqual(reviewed);
    calls = [...stage.model.calls];
    const delivered = (await stage.events(task)).find(({ kind }) => kind === 'work-delivered');
    if (billed) expect(delivered).toMatchObject({ usage: { calls: calls.length } });
  })();
  return calls;
}

describe.concurrent('R16: killed in mid-stage', () => {
  test('an agent whose process is SIGKILLed while it writes and again while it revises: the same article gets merged, without anyone’s help', {
    timeout: 150_000,
  }, async () => {
    let undisturbed = '';
    const control = onStage({}, async (stage) => {
      undisturbed = await wholeStory(stage);
    });
    const jobs = processes();
    const kills: string[] = [];
    let article = '';
    const disturbed = onStage({ actions: { onJob: jobs.onJob } }, async (stage) => {
      stage.model.behave(({ schema, pass }) => {
        if (schema !== 'facts' && !kills.includes(schema)) {
          kills.push(schema);
          jobs.kill('agent');
        }
        return pass();
      });
      article = await wholeStory(stage);
      expect(await kinds(stage, 1, 'lease-lost')).toBe(2);
      expect(await kinds(stage, 1, 'lease-taken')).toBe(4);
      expect(stage.model.calls).toEqual(['facts', 'article', 'article', 'revision', 'revision']);
      const states = await stage.events(1);
      expect(states.filter(({ kind }) => kind === 'question-asked')).toEqual([]);
    });
    await Promise.all([control(), disturbed()]);
    expect(kills).toEqual(['article', 'revision']);
    expect(article).toBe(undisturbed);
    expect(article).toContain('# How tide mills worked');
  });

  test('one whose process is SIGKILLed during its second call repeats that call and no other, and the bill has all three', {
    timeout: 150_000,
  }, async () => {
    const calls = await killedInSecondCall({}, true);
    expect(calls).toEqual(['facts', 'article', 'article']);
  });

  test('negative control: without the steps that keep checkpoints it repeats both', { timeout: 150_000 }, async () => {
    const keeping = /^ {6}- (?:if: always\(\)[^\n]*\n {8})?uses: actions\/cache\/[\s\S]*?(?=^ {6}- |^\s*$)/gm;
    const without = callingCopy((called) => called.replaceAll(keeping, ''));
    expect(Object.values(without.files).join()).not.toContain('actions/cache');
    expect(await killedInSecondCall(without, false)).toEqual(['facts', 'article', 'facts', 'article']);
  });

  test('a handle that is SIGKILLed after its append, before it starts the run, moves the branch, opens the pull request and merges: any wake after two still minutes repairs it', {
    timeout: 150_000,
  }, async () => {
    let offset = 0;
    const jobs = processes();
    const points = [
      /^POST .*\/dispatches/,
      /^POST .*\/git\/refs .*heads\/imprimatur/,
      /^POST .*\/pulls /,
      /^PUT .*\/merge /,
    ];
    let kills = 0;
    const intercept: Intercept = async ({ method, path, body }, proceed) => {
      if (points[kills]?.test(`${method} ${path} ${body}`) !== true) return proceed();
      kills += 1;
      jobs.kill('handle');
      return 'drop';
    };
    const clock = (): Date => new Date(Date.now() + offset);
    await onStage({ actions: { onJob: jobs.onJob }, gitHub: { intercept, clock } }, async (stage) => {
      const sweepLater = async (minutes: number): Promise<void> => {
        offset += minutes * 60_000;
        await stage.harness.actions.triggerSchedule();
        await stage.idle();
      };
      // Labelled by itself, so that one event run does it all.
      const task = await stage.ask({ labels: [] });
      await stage.as('ada').issues.addLabels({ ...stage.where, issue_number: task, labels: ['workflow: blog'] });
      await stage.idle();
      expect(kills).toBe(1);
      expect(await stage.journal(task)).toEqual(['task-opened', 'task-routed', 'run-wanted']);
      await sweepLater(1);
      expect(await stage.journal(task)).toEqual(['task-opened', 'task-routed', 'run-wanted']);
      // The sweep starts the run, and the handle at its end is killed before it moves the branch.
      await sweepLater(3);
      expect(kills).toBe(2);
      expect((await stage.journal(task)).at(-1)).toBe('work-delivered');
      expect(await stage.ref(`heads/imprimatur/task-${task}`)).toBeNull();
      await sweepLater(3);
      expect(kills).toBe(3);
      expect(await stage.pulls(task)).toEqual([]);
      await sweepLater(3);
      expect(await stage.labels(task)).toEqual(reviewed);
      expect(await stage.comments(task)).toHaveLength(1);
      await stage.review(task, 'grace', 'APPROVE');
      expect(kills).toBe(4);
      expect(await stage.pull(task)).toMatchObject({ open: true, merged: false });
      await sweepLater(3);
      expect(await stage.labels(task)).toEqual(done);
      expect(await stage.issue(task)).toBe('closed as completed');
      expect((await stage.pull(task)).merged).toBe(true);
      expect(await stage.comments(task)).toHaveLength(1);
      expect(await kinds(stage, task, 'lease-taken')).toBe(1);
      expect(stage.model.calls).toEqual(['facts', 'article']);
      expect(stage.harness.actions.runs().filter(({ inputs }) => Object.hasOwn(inputs, 'epoch'))).toHaveLength(1);
    })();
  });
});

describe.concurrent('events that race', () => {
  test(
    'on one issue start one run, and leave one comment and one pull request',
    { timeout: 150_000 },
    onStage({}, async (stage) => {
      const task = await stage.open();
      const { issues } = stage.as('ada');
      await Promise.all(
        ['!', '!!', '!!!'].map((end) =>
          issues.update({ ...stage.where, issue_number: task, title: `How tide mills worked${end}` }),
        ),
      );
      await stage.idle();
      expect(dispatches(stage)).toBe(1);
      expect(await kinds(stage, task, 'task-opened')).toBe(1);
      expect(await stage.labels(task)).toEqual(reviewed);
      expect((await stage.pull(task)).open).toBe(true);
      expect(await stage.comments(task)).toHaveLength(1);
      expect(stage.harness.actions.runs().filter(({ conclusion }) => conclusion === 'failure')).toEqual([]);
    }),
  );

  test(
    'on one pull request, two approvals and a push of the schedule, merge once',
    { timeout: 150_000 },
    onStage({}, async (stage) => {
      const task = await stage.ask();
      const { number } = await stage.pull(task);
      const approval = { ...stage.where, pull_number: number, event: 'APPROVE' } as const;
      await Promise.all([
        stage.as('grace').pulls.createReview(approval),
        stage.as('ada').pulls.createReview(approval),
        stage.harness.actions.triggerSchedule(),
      ]);
      await stage.idle();
      expect(await stage.labels(task)).toEqual(done);
      expect(await kinds(stage, task, 'work-merged')).toBe(1);
      expect(await stage.comments(task)).toHaveLength(1);
      expect(await stage.ref(`imprimatur/tasks/${task}`)).toBeNull();
      expect(stage.harness.actions.runs().filter(({ conclusion }) => conclusion === 'failure')).toEqual([]);
    }),
  );
});
