import { expect, test } from 'vitest';
import { CONFIG_PATH, onStage, SOURCES, type Stage } from './stage.ts';

const configured = (limits: string, agent: string): string => `version: 1
model: { name: imprimatur-local-extractive, timeout: 20, retries: 0 }
limits: { ${limits} }
agents:
  writer: { ${agent} }
workflows:
  blog:
    stages:
      - { id: write, agent: writer, deliver: "content/posts/{{slug}}.md" }
`;

const first = { title: 'How tide mills worked', sources: [SOURCES[0]] };
const second = { title: 'Why tide mills declined', sources: [SOURCES[1]] };

const agentRuns = (stage: Stage): number =>
  stage.harness.actions.runs().filter(({ event, inputs }) => event === 'workflow_dispatch' && inputs?.epoch).length;

/** Until the status comment says it; the work goes on meanwhile. */
async function saysSoon(stage: Stage, task: number, text: string): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    if ((await stage.status(task)).includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`#${task} never said “${text}”, but: ${await stage.status(task)}`);
}

test(
  'an agent of capacity 1 works on one task after the other, and the next is started by the end of the first',
  { timeout: 60_000 },
  onStage({ files: { [CONFIG_PATH]: configured('failures: 2', 'role: write, capacity: 1') } }, async (stage) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    stage.model.behave(async ({ pass }) => {
      await held;
      return pass();
    });
    const one = await stage.open(first);
    await saysSoon(stage, one, 'is at work');
    const other = await stage.open(second);
    await saysSoon(stage, other, `Writer works on #${one}, and may not work on more at once`);
    expect(agentRuns(stage)).toBe(1);
    expect(await stage.journal(other)).toEqual(['task-opened', 'task-routed', 'run-wanted', 'run-deferred']);

    release();
    await stage.idle();
    expect(await stage.labels(one)).toContain('status: review');
    expect(await stage.labels(other)).toContain('status: review');
    expect(agentRuns(stage)).toBe(2);
    expect(await stage.journal(other)).toEqual([
      ...['task-opened', 'task-routed', 'run-wanted', 'run-deferred'],
      ...['run-admitted', 'lease-taken', 'work-delivered'],
    ]);
  }),
);

test(
  'a task of urgent priority does not wait for a busy agent',
  { timeout: 60_000 },
  onStage({ files: { [CONFIG_PATH]: configured('failures: 2', 'role: write, capacity: 1') } }, async (stage) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    stage.model.behave(async ({ pass }) => {
      await held;
      return pass();
    });
    const one = await stage.open(first);
    await saysSoon(stage, one, 'is at work');
    const urgent = await stage.open({ ...second, labels: ['workflow: blog', 'priority: urgent'] });
    await saysSoon(stage, urgent, 'is at work');
    expect(agentRuns(stage)).toBe(2);
    release();
    await stage.idle();
  }),
);

test.for([
  ['day', /Waiting until \d{4}-\d\d-\d\d 00:00 UTC/],
  ['month', /Waiting until \d{4}-\d\d-01 00:00 UTC/],
] as const)(
  'when the budget of the %s is used up, tasks wait for the next one, and no run is started',
  { timeout: 60_000 },
  ([period, until]) =>
    onStage({ files: { [CONFIG_PATH]: configured('tokens-per-day: 200000', 'role: write') } }, async (stage) => {
      for (const issue of [first, second])
        expect(await stage.labels(await stage.ask(issue))).toContain('status: review');
      await stage.commit(CONFIG_PATH, configured(`tokens-per-${period}: 4000, tokens-per-call: 4000`, 'role: write'));
      const other = await stage.ask({ ...first, title: 'Where tide mills stood' });
      const status = await stage.status(other);
      expect(status).toMatch(until);
      expect(status).toContain(`The budget of the ${period} is used up.`);
      expect(agentRuns(stage)).toBe(2);

      await stage.commit(CONFIG_PATH, configured(`tokens-per-${period}: 200000`, 'role: write'));
      await stage.say(other, '/retry');
      expect(await stage.labels(other)).toContain('status: review');
    })(),
);

test(
  'a run keeps to what the day has left, and goes on the next day',
  { timeout: 60_000 },
  onStage(
    { files: { [CONFIG_PATH]: configured('tokens-per-day: 4000, tokens-per-call: 8000', 'role: write') } },
    async (stage) => {
      const task = await stage.ask(first);
      expect(stage.model.calls).toEqual(['facts']);
      expect(await stage.journal(task)).toEqual([
        ...['task-opened', 'task-routed', 'run-wanted', 'run-admitted', 'lease-taken', 'work-failed', 'run-wanted'],
      ]);
      expect(await stage.status(task)).toMatch(/Waiting until \d{4}-\d\d-\d\d 00:00 UTC/);
      expect(await stage.status(task)).toContain('or a higher cap in `limits` and then `/retry`');
      expect(await stage.labels(task)).toContain('status: queued');

      await stage.commit(CONFIG_PATH, configured('tokens-per-day: 200000', 'role: write'));
      await stage.say(task, '/retry');
      expect(await stage.labels(task)).toContain('status: review');
      // What was found before the budget was used up is kept.
      expect(stage.model.calls).toEqual(['facts', 'article']);
    },
  ),
);
