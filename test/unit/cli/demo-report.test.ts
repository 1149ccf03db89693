import { describe, expect, test } from 'vitest';
import { promptsIn } from '../../../src/cli/demo/artifacts.ts';
import { feedbackReport, recurrenceReport } from '../../../src/cli/demo/learned.ts';
import { momentsOf } from '../../../src/cli/demo/moments.ts';
import { toldOf } from '../../../src/cli/demo/narration.ts';
import { planAgain } from '../../../src/cli/demo/reviewer.ts';
import { articleIn, taskReport } from '../../../src/cli/demo/task-report.ts';
import { topicsIn } from '../../../src/cli/demo/topics.ts';
import type { TaskEvent } from '../../../src/domain/event.ts';
import type { JournalEntry } from '../../../src/journal/journal.ts';
import {
  approved,
  changesRequested,
  finding,
  leaseTaken,
  opened,
  POST,
  personWanted,
  reviewDelivered,
  routed,
  runWanted,
  stage,
  stageLeft,
  TASK,
  taskFinished,
  workDelivered,
  workMerged,
} from '../../builders/events.ts';
import { aRemark } from '../../builders/feedback.ts';
import { sha256Of } from '../../builders/sha.ts';

const BRIEF = 'content/briefs/tide-mills.md';
const stages = [
  stage({ id: 'research', agent: 'researcher', role: 'research', path: BRIEF, edges: ['write'] }),
  stage({ edges: ['edit', 'research'] }),
  stage({ id: 'edit', agent: 'editor', role: 'edit', judges: true, edges: ['publish', 'write'] }),
];
const LONG = finding({ check: 'peer/clarity', weight: 8, line: 24, message: 'This sentence has 40 words.' });
const remark = aRemark('Please call it a dam.', {
  id: 'comment-9',
  url: 'https://github.com/o/r/pull/2#discussion_r9',
});

const run = (epoch: number): TaskEvent[] => [runWanted(epoch), leaseTaken(epoch)];
const passed = (from: string, to: string): TaskEvent => stageLeft({ from, to });
const sentBack = (by: string): TaskEvent =>
  stageLeft({ how: 'sent-back', from: 'edit', to: 'write', by, findings: by === 'editor' ? [LONG] : [] });

const EVENTS: readonly TaskEvent[] = [
  opened(),
  routed({ stages }),
  ...run(1),
  workDelivered(1, { stage: 'research', files: [{ path: BRIEF, sha256: sha256Of('brief') }] }),
  passed('research', 'write'),
  ...run(2),
  workDelivered(2),
  passed('write', 'edit'),
  ...run(3),
  reviewDelivered(3, { judgement: 'changes-requested', findings: [LONG] }),
  sentBack('editor'),
  ...run(4),
  workDelivered(4),
  passed('write', 'edit'),
  ...run(5),
  reviewDelivered(5),
  changesRequested({ feedback: [remark.id] }),
  sentBack('grace'),
  ...run(6),
  workDelivered(6, {
    counts: { proposed: 3, verified: 3, dropped: 0, uncited: 0 },
    answers: [{ feedback: remark.id, done: true, text: 'It is a dam now.', lines: [] }],
  }),
  passed('write', 'edit'),
  ...run(7),
  reviewDelivered(7),
  approved(),
  workMerged(),
  taskFinished('done'),
];

const historyOf = (events: readonly TaskEvent[]): JournalEntry[] =>
  events.map((event, index) => ({
    sha: `${index}`,
    at: new Date(Date.UTC(2026, 10, 25, 10, index)).toISOString(),
    author: 'github-actions[bot]',
    subject: event.kind,
    events: [event],
  }));

const HISTORY = historyOf(EVENTS);

describe('the report of a task', () => {
  const report = taskReport(TASK, HISTORY);

  test('has each stage with its attempts and verdicts, in their order', () => {
    expect(report.stages.map(({ id, agent, attempts }) => [id, agent, attempts])).toEqual([
      ['research', 'researcher', 1],
      ['write', 'writer', 3],
      ['edit', 'editor', 3],
    ]);
    expect(report.stages[2]?.verdicts).toEqual([
      { by: 'editor', verdict: 'changes-requested', score: 92 },
      { by: 'editor', verdict: 'approved', score: 100 },
      { by: 'grace', verdict: 'changes-requested', score: 100 },
      { by: 'editor', verdict: 'approved', score: 100 },
      { by: 'grace', verdict: 'approved', score: 100 },
    ]);
  });

  test('says what an agent found, and where the work went', () => {
    const [first, second] = report.peerReviews;
    expect(first).toEqual({
      by: 'editor',
      stage: 'edit',
      verdict: 'changes-requested',
      score: 92,
      sentBackTo: 'write',
      findings: [{ check: 'peer/clarity', severity: 'fix', line: 24, message: 'This sentence has 40 words.' }],
    });
    expect(second).toMatchObject({ verdict: 'approved', sentBackTo: null, findings: [] });
  });

  test('counts the claims of what is published, not of the brief', () => {
    expect(report.claims).toEqual({ proposed: 3, verified: 3, dropped: 0, uncited: 0 });
    expect(articleIn(momentsOf(HISTORY))).toMatchObject({ epoch: 6, files: [{ path: POST }] });
    expect(report).toMatchObject({ task: TASK, status: 'done', title: 'Tide mills' });
    expect(report.journal).toHaveLength(EVENTS.length);
  });

  test('of a peer within a stage, names that stage; with no rounds left, none', () => {
    const peer = [opened(), routed({ stages: [stage({ reviewer: { agent: 'editor', role: 'edit' } })] }), ...run(1)];
    const judged = reviewDelivered(2, { judgement: 'changes-requested', findings: [LONG] });
    const review: TaskEvent[] = [
      workDelivered(1),
      { ...runWanted(2), lease: 'review' } as TaskEvent,
      { ...leaseTaken(2), lease: 'review' } as TaskEvent,
      judged,
    ];
    const sentBackTo = (...more: TaskEvent[]) =>
      taskReport(TASK, historyOf([...peer, ...review, ...more])).peerReviews[0]?.sentBackTo;
    expect(sentBackTo(runWanted(3))).toBe('write');
    expect(sentBackTo(personWanted())).toBeNull();
    expect(taskReport(TASK, historyOf([...peer, ...review])).stages[0]?.attempts).toBe(1);
  });

  test('of a task that never began is empty, and no error', () => {
    expect(taskReport(0, [])).toMatchObject({ status: 'inbox', stages: [], peerReviews: [] });
  });
});

describe('what was learned', () => {
  const prompt = (path: string, text: string) => ({ path, content: Buffer.from(text) });
  const line = JSON.stringify({ by: 'grace', said: remark.text, link: remark.url });
  const prompts = promptsIn([
    prompt('imprimatur-12-2-1/prompts/1-article.txt', 'nothing'),
    prompt('imprimatur-12-6-1/prompts/1-revision.txt', `{"id":"${remark.id}"}`),
    prompt('imprimatur-14-2-1/prompts/1-article.txt', `told before:\n${line}\nand more`),
    prompt('imprimatur-14-2-1/proposal.json', line),
  ]);
  const next = momentsOf(
    historyOf([opened({ task: 14 }), routed({ stages: stages.slice(1) }), runWanted(2), leaseTaken(2)]).map(
      (entry) => ({ ...entry, at: '2026-11-25T12:00:00Z' }),
    ),
  );
  const remembered = { said: [remark], prompts, moments: [...momentsOf(HISTORY), ...next] };

  test('is read off the prompts that were sent, with the line that tells it', () => {
    const [told] = feedbackReport(TASK, remembered);
    expect(told).toMatchObject({ reviewer: 'grace', answer: 'It is a dam now.', usedInAttempt: 3 });
    expect(told?.usedInNextTask).toEqual([
      { task: 14, agent: 'writer', prompt: 'imprimatur-14-2-1/prompts/1-article.txt', line },
    ]);
  });

  test('is not what no prompt held', () => {
    expect(feedbackReport(TASK, { ...remembered, prompts: prompts.slice(0, 1) })).toMatchObject([
      { usedInAttempt: null, usedInNextTask: [] },
    ]);
  });

  test('came back where somebody gives the reason again, after it was told', () => {
    expect(recurrenceReport(TASK, remembered).map(({ task, again }) => [task, again])).toEqual([
      [TASK, null],
      [14, null],
    ]);
    const again = { ...remark, id: 'comment-20', task: 14, url: 'https://github.com/o/r/pull/4#discussion_r20' };
    const repeated = { ...again, text: 'Call it a dam, please.', at: '2026-11-25T13:00:00Z' };
    const spoken = { ...remembered, said: [{ ...remark, text: 'Call the wall a dam.' }, repeated] };
    expect(recurrenceReport(TASK, spoken).map(({ task, again: link }) => [task, link])).toEqual([
      [TASK, null],
      [14, repeated.url],
    ]);
  });

  test('is a lesson, too, where the work was given one: told once for a task, and said again or not', () => {
    const lesson = { kind: 'lesson', name: 'Call the wall a dam.', url: 'https://github.com/o/r/pull/9' } as const;
    const given = [{ kind: 'document', name: 'docs/brand.md' } as const, lesson];
    const history = [opened(), routed(), ...run(1), workDelivered(1, { context: given }), ...run(2)];
    const events = [...history, workDelivered(2, { context: given })];
    const moments = momentsOf(historyOf(events));
    const report = (said: readonly (typeof remark)[]) =>
      recurrenceReport(TASK, { said, prompts: [], moments }).map(({ kind, url, task, again }) => [
        kind,
        url,
        task,
        again,
      ]);
    expect(report([])).toEqual([['lesson', lesson.url, TASK, null]]);
    const repeated = { ...remark, task: TASK, text: 'Call the wall a dam, please.', at: '2026-11-25T13:00:00Z' };
    expect(report([repeated])).toEqual([['lesson', lesson.url, TASK, repeated.url]]);
  });
});

describe('the lines that tell it', () => {
  const told = momentsOf(HISTORY).flatMap((moment) => toldOf(moment) ?? []);

  test('are one for each piece of work and each review, with what was found', () => {
    expect(told.map(({ who, text }) => `${who} ${text}`)).toEqual([
      'researcher delivers “How tide mills work”, 3 quoted claims',
      'writer delivers “How tide mills work”, 3 quoted claims',
      'editor sends it back: one thing has to be mended',
      'writer mends what was found, attempt 2',
      'editor finds nothing that must be mended',
      'writer revises it as asked, attempt 3',
      'editor finds nothing that must be mended',
    ]);
    expect(told[2]?.details).toEqual(['line 24, clarity: This sentence has 40 words.']);
  });

  test('say why a writer wants more before it writes', () => {
    const handed = stageLeft({ how: 'sent-back', from: 'write', to: 'research', by: 'writer', because: 'No figures.' });
    const events = [opened(), routed({ stages }), ...run(1), workDelivered(1, { stage: 'research' })];
    const moments = momentsOf(historyOf([...events, passed('research', 'write'), ...run(2), handed]));
    expect(moments.flatMap((moment) => toldOf(moment) ?? []).at(-1)).toEqual({
      who: 'writer',
      text: 'hands it back to research: No figures.',
    });
  });
});

test('the table of a brief is read back as it was printed', () => {
  const brief = [
    '| Topic | Sources | Mentions | Newest | Score | |',
    '| --- | --- | --- | --- | --- | --- |',
    '| Grid \\| batteries | 2 of 6 | 4 | 2026-11-25 | 75 | taken |',
    '| Heat pumps | 1 of 6 | 1 | no date | 8 | published before |',
    '| Ferries | 1 of 6 | 1 | 2026-11-01 | 12 | |',
  ].join('\n');
  expect(topicsIn(brief)).toEqual([
    { words: 'Grid | batteries', sources: '2 of 6', score: 75, outcome: 'taken' },
    { words: 'Heat pumps', sources: '1 of 6', score: 8, outcome: 'published before' },
    { words: 'Ferries', sources: '1 of 6', score: 12, outcome: '' },
  ]);
});

describe('the reviewer of the second article', () => {
  const before = { edit: { line: 22, before: 'All of it is true.', text: 'It is quoted.' }, renamed: 'In closing' };

  test('says again what is wrong again, in the same words', () => {
    const asked = planAgain('# A\n\nAll of it is true.\n\n## In closing\n\nBye.\n', before);
    expect(asked).toContain('Please replace “All of it is true.” by “It is quoted.”.');
    expect(asked).toContain('Please rename the section “In closing” to “To end with”.');
    expect(asked).toContain('scripted reviewer');
  });

  test('has nothing to say where it was learned', () => {
    expect(planAgain('# A\n\nIt is quoted.\n\n## To end with\n\nBye.\n', before)).toBeNull();
    expect(planAgain('# A\n\n## In closing\n', { edit: null, renamed: null })).toBeNull();
  });
});
