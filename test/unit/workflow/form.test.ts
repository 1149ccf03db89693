import { describe, expect, test } from 'vitest';
import { foldAll } from '../../../src/domain/fold.ts';
import type { Asked } from '../../../src/domain/snapshot.ts';
import { PRIORITIES } from '../../../src/domain/task.ts';
import { readBrief } from '../../../src/triggers/brief.ts';
import { readForm } from '../../../src/triggers/form.ts';
import { decideOpening } from '../../../src/workflow/steps/inbox.ts';
import { aConfig, inForce, SMALLEST } from '../../builders/config.ts';
import { formFields, renderForm } from '../../builders/form.ts';
import { anIssue, asked } from '../../builders/snapshot.ts';

const TWO = `version: 1
model: { name: gpt-6-luna }
agents:
  writer: { role: write, skills: [writing] }
  analyst: { role: write, skills: [writing, data, charts] }
workflows:
  blog:
    stages:
      - { id: write, skills: [writing], deliver: "content/posts/{{slug}}.md" }
  news:
    stages:
      - { id: write, agent: writer, deliver: "content/news/{{slug}}.md" }
`;

interface Options {
  readonly author?: string;
  readonly by?: string;
  readonly config?: string;
}

/** Opens an issue with the form; who may not write is anybody but Ada and Grace. */
function opened(answers: Readonly<Record<string, string>>, options: Options = {}) {
  const { author = 'ada', by = author, config = SMALLEST } = options;
  const body = renderForm({ topic: 'Tide mills', sources: '- docs/tides.md', ...answers });
  const form = readForm(body);
  const who: Asked = { workflow: form.asks ? form.workflow : 'none', by };
  const decision = decideOpening(asked({ issue: anIssue({ body, author, asked: who }) }), inForce(aConfig(config)));
  return { ...decision, state: decision.events.length === 0 ? null : foldAll(null, decision.events) };
}

describe('the issue form', () => {
  test('has the fields of a task, of which the topic must be filled in', () => {
    const labels = formFields().map(({ attributes }) => attributes.label);
    expect(labels).toEqual(['Topic', 'Sources', 'Audience', 'Due', 'Workflow', 'Priority', 'Skills']);
    expect(formFields().flatMap(({ id, validations }) => (validations?.required ? [id] : []))).toEqual(['topic']);
  });

  test('offers the priorities that there are', () => {
    const priority = formFields().find(({ id }) => id === 'priority');
    expect(priority?.attributes.options?.toSorted()).toEqual([...PRIORITIES].toSorted());
  });

  test('brings every answer into the task', () => {
    const answers = {
      topic: 'How tide mills work',
      sources: '- docs/tides.md\n- https://example.org/mills',
      audience: 'Children of ten',
      due: '2026-12-31',
      workflow: 'blog',
      priority: 'urgent',
      skills: 'data, charts',
    };
    const { state } = opened(answers, { config: TWO });
    expect(state).toMatchObject({
      status: 'queued',
      workflow: 'blog',
      priority: 'urgent',
      due: '2026-12-31',
      openedBy: 'ada',
      route: { audience: 'Children of ten', skills: ['data', 'charts'], stages: [{ agent: 'analyst' }] },
    });
    expect(readBrief('The title', renderForm(answers))).toEqual({
      topic: 'How tide mills work',
      sources: ['docs/tides.md', 'https://example.org/mills'],
      audience: 'Children of ten',
      skills: ['data', 'charts'],
      notes: '',
    });
  });

  test('may be left empty but for the topic: then it is the only workflow, and nothing else is set', () => {
    const { state } = opened({ priority: '' });
    expect(state).toMatchObject({ status: 'queued', workflow: 'blog', priority: 'normal', due: null });
    expect(state?.route).not.toHaveProperty('audience');
    expect(state?.refused).toBeUndefined();
  });

  test('has to name the workflow where there are several, or a person is asked with their names', () => {
    const { state } = opened({}, { config: TWO });
    expect(state).toMatchObject({ status: 'needs-human', workflow: '?', question: { code: 'workflow-unknown' } });
    expect(state?.question?.detail).toBe('none is named, and there are blog, news.');
  });

  test('asks a person where it names a workflow that is not there', () => {
    expect(opened({ workflow: 'blgo' }, { config: TWO }).state?.question?.detail).toContain(
      'no “blgo”. Did you mean “blog”?',
    );
  });

  test('asks a person where it wants a skill that none of the agents has, and names it', () => {
    const { state } = opened({ workflow: 'blog', skills: 'charts, law' }, { config: TWO });
    expect(state?.question).toMatchObject({ code: 'skills-missing', detail: 'law (the task)' });
  });

  test('says what of it can’t be obeyed, and goes on', () => {
    const { state } = opened({ due: 'tomorrow', priority: 'asap' });
    expect(state).toMatchObject({ status: 'queued', priority: 'normal', due: null });
    expect(state?.refused?.map(({ what }) => what)).toEqual(['Priority: asap', 'Due: tomorrow']);
  });

  test('of who may not write makes no task, and says what would', () => {
    const { state, reasons, answers } = opened({ priority: 'urgent' }, { author: 'eve' });
    expect(state).toBeNull();
    expect(reasons).toEqual([
      'eve may not write to the repository: it waits for the label `workflow: …` by a person who may.',
    ]);
    expect(answers).toBeUndefined();
  });

  test('of who may not write, labelled by somebody who may, is a task without what only those may set', () => {
    const { state } = opened(
      { workflow: 'blog', priority: 'urgent', due: '2026-12-31' },
      { author: 'eve', by: 'grace' },
    );
    expect(state).toMatchObject({ status: 'queued', priority: 'normal', due: null, openedBy: 'grace' });
    expect(state?.refused?.map(({ what, by }) => `${what} ${by}`)).toEqual([
      'Priority: urgent eve',
      'Due: 2026-12-31 eve',
    ]);
  });

  test.each([
    ['a bug report with a workflow', '### Steps\n\nPush.\n\n### Workflow\n\nci.yml'],
    ['a topic alone', '### Topic\n\nMills'],
    ['nothing', ''],
  ])('is not taken for %s', (_, body) => {
    expect(readForm(body).asks).toBe(false);
  });
});
