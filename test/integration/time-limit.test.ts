/** The alarm: the job `handle` behind the agent's takes up whatever ended without a proposal, at once. */
import { describe, expect, test } from 'vitest';
import { CALLER } from '../e2e/called.ts';
import type { Answer } from '../e2e/model-server.ts';
import { onStage, type Stage } from '../e2e/stage.ts';

/** A second and a half, in minutes. */
const impatient = CALLER.replace('    with:\n', '    with:\n      agent-minutes: 0.025\n');
const quick = { grace: { interrupt: 100, terminate: 100 } };

const never = (): Promise<Answer> => new Promise(() => {});

const lost = async (stage: Stage, task: number): Promise<readonly string[]> =>
  (await stage.events(task)).flatMap((event) => (event.kind === 'lease-lost' ? [event.detail] : []));

const jobsOf = (stage: Stage): readonly string[] =>
  stage.harness.actions
    .runs()
    .filter(({ event }) => event === 'workflow_dispatch')
    .flatMap(({ jobs }) => jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`));

describe.concurrent('an agent’s job', () => {
  test(
    'that ran into its time limit is told by the job behind it, tried again, and after too many a person is asked',
    { timeout: 60_000 },
    onStage({ workflow: impatient, actions: quick }, async (stage) => {
      expect(impatient).not.toBe(CALLER);
      stage.model.behave(never);
      const task = await stage.ask();
      expect(await stage.labels(task)).toEqual(['status: needs-human', 'workflow: blog']);
      const limit = 'the job “agent” ran into its time limit';
      expect(await lost(stage, task)).toEqual([limit, limit]);
      const one = ['imprimatur / agent: cancelled', 'imprimatur / handle: success'];
      expect(jobsOf(stage)).toEqual([...one, ...one]);
      expect(await stage.status(task)).toContain(limit);
      expect(await stage.comments(task)).toHaveLength(1);
    }),
  );

  test(
    'that a person cancelled is told as that',
    { timeout: 60_000 },
    onStage({ actions: quick }, async (stage) => {
      stage.model.behave(async ({ number, pass }) => {
        if (number > 1) return pass();
        const { id } = stage.harness.actions.runs().find(({ event }) => event === 'workflow_dispatch') ?? { id: 0 };
        await stage.as('ada').actions.cancelWorkflowRun({ ...stage.where, run_id: id });
        return never();
      });
      const task = await stage.ask();
      expect(await lost(stage, task)).toEqual(['the job “agent” ended with cancelled']);
      expect(await stage.labels(task)).toEqual(['status: review', 'workflow: blog']);
    }),
  );
});
