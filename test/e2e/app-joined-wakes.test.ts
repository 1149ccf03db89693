import { expect, test } from 'vitest';
import type { Intercept } from '../../src/local/start.ts';
import { onAppStage } from './app-on-stage.ts';

let hold: Promise<void> | null = null;
let reached = (): void => undefined;
const intercept: Intercept = async ({ path }, proceed) => {
  if (hold !== null && path.includes('/git/ref/imprimatur')) {
    reached();
    await hold;
  }
  return proceed();
};

test(
  'a review that comes while the end of a run waits for its turn is not lost with it',
  onAppStage({ gitHub: { intercept } }, async (stage) => {
    const app = await stage.start({ IMPRIMATUR_SWEEP_MINUTES: '0' });
    const task = await stage.ask();
    await stage.quiet();
    const runEnded = {
      action: 'completed',
      workflow_run: {
        path: '.github/workflows/imprimatur.yml',
        event: 'workflow_dispatch',
        display_title: `Task ${task}, run 1`,
      },
      repository: { name: stage.where.repo, owner: { login: stage.where.owner }, default_branch: 'main' },
      sender: { login: 'imprimatur[bot]' },
    };
    const gate = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    hold = gate.promise;
    reached = arrived.resolve;
    // One wake is at work and one waits; both only look whether the task still waits for a run, and it does not.
    await stage.deliver(app, 'workflow_run', runEnded);
    await arrived.promise;
    await stage.deliver(app, 'workflow_run', runEnded);
    await stage.review(task, 'grace', 'APPROVE');
    await stage.harness.gitHub.settle();
    hold = null;
    gate.resolve();
    await stage.quiet();
    expect(await stage.issue(task)).toBe('closed as completed');
  }),
);
