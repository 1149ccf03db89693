import { expect, test } from 'vitest';
import { EVENTS } from '../../app/needs.ts';
import { EXAMPLES, type Example } from '../builders/payloads.ts';
import { type AppStage, onAppStage } from '../e2e/app-on-stage.ts';

const NO_WORKFLOW = 'the issue asks for no workflow';
const NO_TASK = 'the pull request is of no task';

/** What speaks against the examples of those actions that could wake a task; any other action says nothing to us. */
const REASONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  issues: {
    edited: NO_WORKFLOW,
    closed: NO_WORKFLOW,
    opened: NO_WORKFLOW,
    reopened: NO_WORKFLOW,
    labeled: 'the label asks for nothing',
    unlabeled: 'the label asks for nothing',
  },
  issue_comment: { created: 'the comment is no command' },
  pull_request: {
    opened: NO_TASK,
    reopened: NO_TASK,
    closed: NO_TASK,
    synchronize: NO_TASK,
    ready_for_review: NO_TASK,
  },
  pull_request_review: { submitted: NO_TASK, dismissed: NO_TASK },
  workflow_run: { completed: 'the run is no agent’s' },
  check_run: { completed: 'the check is on no task’s branch' },
};

function expected({ name, payload }: Example): string {
  if (name === 'status') return 'the check is on no task’s branch';
  const reasons = REASONS[name];
  if (reasons === undefined) return `the event “${name}” wakes no task`;
  return reasons[String(payload.action)] ?? `“${name}: ${payload.action}” wakes no task`;
}

const ignored = ({ happenings }: AppStage) => happenings.flatMap((one) => (one.kind === 'ignored' ? [one] : []));

test(
  'every payload that GitHub has is taken, asks for nothing, and is let go for the right reason',
  onAppStage({ workflow: '' }, async (stage) => {
    const app = await stage.start({ IMPRIMATUR_SWEEP_MINUTES: '0' });
    const before = stage.harness.gitHub.requests.length;
    expect(EXAMPLES.length).toBeGreaterThan(300);
    for (const { name, payload } of EXAMPLES) {
      expect(await stage.deliver(app, name, payload), name).toBe(202);
    }
    await stage.quiet();
    expect(ignored(stage).map(({ event, reason }) => ({ event, reason }))).toEqual(
      EXAMPLES.map((example) => ({ event: example.name, reason: expected(example) })),
    );
    expect(stage.harness.gitHub.requests).toHaveLength(before);
  }),
);

test(
  'a payload of another event than the header says does no harm either',
  onAppStage({ workflow: '' }, async (stage) => {
    const app = await stage.start({ IMPRIMATUR_SWEEP_MINUTES: '0' });
    const before = stage.harness.gitHub.requests.length;
    for (const event of EVENTS) {
      for (const { payload } of EXAMPLES) expect(await stage.deliver(app, event, payload)).toBe(202);
    }
    await stage.quiet();
    expect(ignored(stage)).toHaveLength(EVENTS.length * EXAMPLES.length);
    expect(stage.harness.gitHub.requests).toHaveLength(before);
  }),
);
