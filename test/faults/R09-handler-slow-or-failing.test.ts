import { expect, test } from 'vitest';
import { ImprimaturError } from '../../src/domain/errors.ts';
import type { Intercept } from '../../src/local/start.ts';
import { type AppStage, onAppStage } from '../e2e/app-on-stage.ts';
import { MINUTES } from '../fakes/time.ts';

type Fault = (proceed: Parameters<Intercept>[1]) => ReturnType<Intercept>;

/** Whatever the app asks about a task meets this fault, until it is taken away. */
function faulty() {
  let fault: Fault | null = null;
  const intercept: Intercept = ({ path }, proceed) =>
    fault !== null && path.includes('/git/ref') ? fault(proceed) : proceed();
  return {
    intercept,
    set(next: Fault | null): void {
      fault = next;
    },
  };
}

const failures = ({ happenings }: AppStage) => happenings.filter((happening) => happening.kind === 'failed');

/** Statuses of the answers to webhooks so far. */
const answered = ({ answers }: AppStage): ReadonlySet<number> =>
  new Set(answers.filter(({ method }) => method === 'POST').map(({ status }) => status));

const slow = faulty();

test(
  'a webhook is answered before it is handled, so a handler may take as long as it takes',
  onAppStage({ gitHub: { intercept: slow.intercept } }, async (stage) => {
    await stage.start();
    const held = Promise.withResolvers<void>();
    const reached = Promise.withResolvers<void>();
    slow.set(async (proceed) => {
      reached.resolve();
      await held.promise;
      return proceed();
    });
    const task = await stage.open();
    await reached.promise;
    // GitHub has every answer while the handler hangs in its first request: no time limit can come between them.
    await stage.harness.gitHub.settle();
    expect(answered(stage)).toEqual(new Set([202]));
    expect(await stage.ref(`imprimatur/tasks/${task}`)).toBeNull();
    slow.set(null);
    held.resolve();
    await stage.quiet();
    expect(await stage.status(task)).toContain('Waiting for a review');
    expect(failures(stage)).toEqual([]);
  }),
);

const broken = faulty();

test(
  'a handler that throws after the answer is told of, and done again a minute later',
  onAppStage({ gitHub: { intercept: broken.intercept } }, async (stage) => {
    await stage.start({ IMPRIMATUR_SWEEP_MINUTES: '0' });
    broken.set(async () => ({ status: 200, body: 'This is no ref.' }));
    const task = await stage.open();
    await stage.quiet();
    expect(answered(stage)).toEqual(new Set([202]));
    const told = failures(stage);
    expect(told).toEqual([{ kind: 'failed', doing: `ada/site#${task}`, error: expect.any(TypeError), again: 60 }]);
    broken.set(null);
    stage.time.pass(MINUTES);
    await stage.quiet();
    expect(await stage.status(task)).toContain('Waiting for a review');
    expect(failures(stage)).toEqual(told);
  }),
);

const forbidden = faulty();

test(
  'what another try can’t help is said with its remedy, and left to the next event or sweep',
  onAppStage({ gitHub: { intercept: forbidden.intercept } }, async (stage) => {
    await stage.start();
    const swept = stage.time.waiting();
    forbidden.set(async () => ({ status: 403, body: { message: 'Resource not accessible by integration' } }));
    const task = await stage.open();
    await stage.quiet();
    const [{ error } = { error: null }] = failures(stage);
    expect(error).toBeInstanceOf(ImprimaturError);
    expect(error).toMatchObject({ code: 'permission-missing' });
    expect(failures(stage)).toEqual([{ kind: 'failed', doing: `ada/site#${task}`, error, again: null }]);
    expect(stage.time.waiting()).toEqual(swept);
    forbidden.set(null);
    stage.time.pass(20 * MINUTES);
    await stage.quiet();
    expect(await stage.status(task)).toContain('Waiting for a review');
  }),
);
