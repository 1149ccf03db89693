/** How people bring tasks in beside the label: by the issue form, and by a command on any issue. */
import { expect, test } from 'vitest';
import { renderForm } from '../builders/form.ts';
import { onAppStage } from './app-on-stage.ts';
import { onStage, SOURCES, type Stage, TITLE } from './stage.ts';

const answers = { topic: TITLE, sources: SOURCES.map((path) => `- ${path}`).join('\n') };
const body = `### Topic\n\n${TITLE}\n\n### Sources\n\n${answers.sources}`;

async function reactions({ as, where }: Stage, comment: number): Promise<readonly string[]> {
  const { data } = await as('ada').reactions.listForIssueComment({ ...where, comment_id: comment });
  return data.map(({ content }) => content);
}

test(
  'the form makes a task of an issue without any label, with all that was filled in',
  { timeout: 120_000 },
  onStage({}, async (stage) => {
    const filled = renderForm({ ...answers, audience: 'Children of ten', due: '2026-12-31', priority: 'high' });
    const task = await stage.ask({ body: filled, labels: [], by: 'grace' });
    expect(await stage.labels(task)).toEqual(['priority: high', 'status: review', 'workflow: blog']);
    expect((await stage.journal(task)).slice(0, 4)).toEqual(['task-opened', 'priority-set', 'due-set', 'task-routed']);
    expect(await stage.status(task)).toContain('priority high · due 2026-12-31');
    expect(stage.model.prompts.join('\n')).toContain('Children of ten');
    expect(await stage.comments(task)).toHaveLength(1);

    const { data } = await stage.as('ada').issues.listLabelsForRepo(stage.where);
    expect(data.flatMap(({ name, color, description }) => (color === 'ededed' || !description ? [name] : []))).toEqual(
      [],
    );

    // The label that we set is how the next events find the task.
    await stage.say(task, '/hold', 'grace');
    expect(await stage.status(task)).toContain('held by grace');
  }),
);

test(
  'the form of who may not write waits for the label of somebody who may, and costs nothing until then',
  { timeout: 120_000 },
  onStage({}, async (stage) => {
    const task = await stage.ask({ body: renderForm({ ...answers, priority: 'urgent' }), labels: [], by: 'rita' });
    expect(await stage.journal(task)).toEqual([]);
    expect(await stage.comments(task)).toEqual([]);
    expect(stage.model.calls).toEqual([]);
    expect(stage.told()).toContain('rita may not write to the repository: it waits for the label');

    await stage.as('grace').issues.addLabels({ ...stage.where, issue_number: task, labels: ['workflow: blog'] });
    await stage.idle();
    expect(await stage.labels(task)).toEqual(['status: review', 'workflow: blog']);
    expect(await stage.status(task)).toContain('“Priority: urgent” by rita: who may not write to the repository');
  }),
);

test(
  '/imprimatur makes a task of any issue, once, and the rest of the comment is obeyed',
  { timeout: 120_000 },
  onStage({}, async (stage) => {
    const task = await stage.ask({ body, labels: [], by: 'otto' });
    await stage.say(task, '/cancel', 'ada');
    const refused = await stage.say(task, '/imprimatur', 'rita');
    expect(await stage.journal(task)).toEqual([]);
    expect(await reactions(stage, refused)).toEqual(['-1']);
    expect(await stage.comments(task)).toHaveLength(2);

    const given = await stage.say(task, '/imprimatur blog\n/due 2026-12-31', 'grace');
    expect(await stage.labels(task)).toEqual(['status: review', 'workflow: blog']);
    expect(await reactions(stage, given)).toEqual(['eyes']);
    expect(await stage.status(task)).toContain('It is a task of the workflow “blog”. It is due on 2026-12-31.');
    await stage.say(task, '/imprimatur', 'grace');
    expect((await stage.journal(task)).filter((kind) => kind === 'task-opened')).toHaveLength(1);
    expect((await stage.events(task)).filter(({ kind }) => kind === 'command-given')).toHaveLength(2);
  }),
);

test(
  '/imprimatur with a name that nobody knows asks which is meant, and a better one goes on',
  { timeout: 120_000 },
  onStage({}, async (stage) => {
    const task = await stage.ask({ body, labels: [] });
    await stage.say(task, '/imprimatur blgo', 'grace');
    expect(await stage.labels(task)).toEqual(['status: needs-human', 'workflow: blgo']);
    expect(await stage.status(task)).toContain('has no “blgo”. Did you mean “blog”?');
    await stage.say(task, '/imprimatur blog', 'grace');
    expect(await stage.labels(task)).toEqual(['status: review', 'workflow: blog']);
  }),
);

test(
  'with the app the form and /imprimatur do the same, without any event that starts a run',
  { timeout: 120_000 },
  onAppStage({}, async (stage) => {
    await stage.start({ IMPRIMATUR_SWEEP_MINUTES: '0' });
    const filled = await stage.open({ body: renderForm({ ...answers, due: '2026-12-31' }), labels: [] });
    const any = await stage.open({ body, labels: [] });
    await stage.quiet();
    await stage.say(any, '/imprimatur', 'otto');
    await stage.quiet();
    expect(await stage.journal(any)).toEqual([]);
    await stage.say(any, '/imprimatur', 'grace');
    await stage.quiet();
    for (const task of [filled, any]) expect(await stage.labels(task)).toEqual(['status: review', 'workflow: blog']);
    expect(await stage.status(filled)).toContain('due 2026-12-31');
    expect(stage.harness.actions.runs().map(({ event }) => event)).toEqual(['workflow_dispatch', 'workflow_dispatch']);
  }),
);
