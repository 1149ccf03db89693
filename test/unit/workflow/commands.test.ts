import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/comments/explain.ts';
import type { TaskEvent } from '../../../src/domain/event.ts';
import { foldAll } from '../../../src/domain/fold.ts';
import type { Snapshot } from '../../../src/domain/snapshot.ts';
import type { TaskState } from '../../../src/domain/state.ts';
import { workerIn } from '../../../src/domain/worker.ts';
import { objectionTo } from '../../../src/workflow/accept.ts';
import { freeFirst } from '../../../src/workflow/admission.ts';
import { COMMANDS } from '../../../src/workflow/commands/index.ts';
import { parseCommands } from '../../../src/workflow/commands/parse.ts';
import { decide } from '../../../src/workflow/decide.ts';
import { aConfig, inForce, SMALLEST } from '../../builders/config.ts';
import { leaseLost, leaseTaken, runWanted } from '../../builders/events.ts';
import { aProposal } from '../../builders/proposal.ts';
import { inReview, NOW, seen } from '../../builders/snapshot.ts';
import { aTask } from '../../builders/task.ts';

const CONFIG = SMALLEST.replace('agents:', 'agents:\n  second: { role: write }\n  editor: { role: edit }').concat(
  '  news:\n    stages:\n      - { id: write, agent: writer, deliver: "content/news/{{slug}}.md" }\n',
);

const { state: working } = aTask().inProgress();
const { state: delivered } = aTask().inReview();
const head = delivered.delivered?.commit ?? '';

interface Saying {
  readonly by?: string;
  readonly edited?: boolean;
  readonly snapshot?: Partial<Snapshot>;
}

/** What a comment leads to, and what its author is told; null when it is not taken up. */
function said(text: string, state: TaskState = working, { by = 'ada', edited = false, snapshot = {} }: Saying = {}) {
  const comment = { comment: 77, by, text, edited, at: NOW, url: 'https://example.org/77' };
  const around = state.status === 'review' ? inReview(state) : seen(state);
  const decision = decide({ ...around, commands: [comment], spoken: 77, ...snapshot }, inForce(aConfig(CONFIG)));
  const [given, ...events] = decision.events as readonly [TaskEvent?, ...TaskEvent[]];
  const isTaken = given?.kind === 'command-given';
  const now = isTaken ? foldAll(state, decision.events) : state;
  return { answer: isTaken ? given.answer : null, events: isTaken ? events : [], now, prepare: decision.prepare };
}

const kinds = ({ events }: { readonly events: readonly TaskEvent[] }) => events.map(({ kind }) => kind);

describe('a command', () => {
  test('says how it is written: itself, then what it takes', () => {
    for (const { id, usage, help } of COMMANDS) {
      expect(usage).toMatch(new RegExp(`^/${id}( |$)`));
      expect(help).toMatch(/\.$/);
    }
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
  });

  test.each([
    ['an outsider', { by: 'eve' }],
    ['a bot', { by: 'helper[bot]' }],
  ])('of %s is not taken up', (_, saying) => {
    expect(said('/hold', working, saying)).toMatchObject({ answer: null, events: [] });
  });

  test('in an edited comment is answered, and not obeyed', () => {
    expect(said('/cancel', working, { edited: true })).toMatchObject({
      answer: expect.stringContaining('edited after it was written'),
      events: [],
    });
  });

  test('that nobody knows is answered with what was meant', () => {
    expect(said('/prioritty high').answer).toContain('There is no `/prioritty`. Did you mean “priority”?');
  });

  test('is one of several, which are obeyed in their order', () => {
    const { answer, now } = said('/priority high\n/due 2026-12-31\n/hold for the launch');
    expect(now).toMatchObject({ priority: 'high', due: '2026-12-31', held: { by: 'ada', reason: 'for the launch' } });
    expect(answer).toBe('Its priority is high now. It is due on 2026-12-31. No run is started until `/resume`.');
  });

  test('stands at the beginning of a line, and not in code', () => {
    expect(parseCommands('Wait, please.\n/hold\n ` /x`\n```\n/cancel\n```\n/Resume  \nNot /due\n')).toEqual([
      { id: 'hold', argument: '` /x`\n```\n/cancel\n```' },
      { id: 'resume', argument: 'Not /due' },
    ]);
  });
});

describe('/help and /explain', () => {
  test('change nothing', () => {
    expect(kinds(said('/help'))).toEqual([]);
    expect(said('/explain')).toMatchObject({
      events: [],
      answer: 'Its stages: write: writer. Why this agent at write: the stage names it. The rest stands above.',
    });
    expect(said('/explain', aTask().asking('sources-missing').state).answer).toBe('It has no route yet.');
  });
});

describe('/imprimatur', () => {
  test('on a task says of which workflow it is, and makes no other of it', () => {
    for (const text of ['/imprimatur', '/imprimatur blog'])
      expect(said(text)).toMatchObject({ events: [], answer: 'It is a task of the workflow “blog”.' });
    expect(said('/imprimatur news')).toMatchObject({ events: [], answer: expect.stringContaining('open a new issue') });
  });

  test('names the workflow of a task that has none, which goes on', () => {
    const { state } = aTask().asking('workflow-unknown');
    const { now } = said('/imprimatur news', { ...state, workflow: '?' });
    expect(now).toMatchObject({
      status: 'queued',
      workflow: 'news',
      route: { stages: [{ path: 'content/news/tide-mills.md' }] },
    });
    expect(said('/imprimatur nwes', { ...state, workflow: '?' })).toMatchObject({
      events: [],
      answer: expect.stringContaining('no “nwes”. Did you mean “news”?'),
    });
    expect(said('/imprimatur', { ...state, workflow: '?' }).answer).toContain(
      'none is named, and there are blog, news.',
    );
  });
});

describe('/assign', () => {
  test('gives the stages of the agent’s role to it', () => {
    const { now } = said('/assign @second');
    expect(now.route?.stages.map(({ agent }) => agent)).toEqual(['second']);
  });

  test('leaves a run that works to its agent: what it delivers counts, and the next run is the other’s', () => {
    const now = said('/assign @second').now;
    expect(explain(now, null).headline).toBe('Writer is at work');
    expect(objectionTo(aProposal(now, { agent: 'writer' }), now, null)).toBeNull();
    expect(objectionTo(aProposal(now, { agent: 'second' }), now, null)).toContain('by second');
    const next = foldAll(now, [
      leaseLost(now.epoch),
      runWanted(now.epoch + 1, 'attempt 1 failed'),
      leaseTaken(now.epoch + 1),
    ]);
    expect(explain(next, null).headline).toBe('Second is at work');
    expect(objectionTo(aProposal(next, { agent: 'second' }), next, null)).toBeNull();
  });

  test('leaves a run that was let through to the agent whose slot it has, and frees that slot', () => {
    const { state: queued } = aTask().queued();
    const { epoch } = queued;
    const now = said('/assign @second', foldAll(queued, [{ kind: 'run-admitted', epoch, allowance: null }])).now;
    expect(workerIn(now)).toBe('writer');
    const atWork = foldAll(now, [leaseTaken(epoch)]);
    expect(objectionTo(aProposal(atWork, { agent: 'writer' }), atWork, null)).toBeNull();
    const over = [leaseLost(epoch), runWanted(epoch + 1, 'attempt 1 failed')];
    expect(freeFirst(atWork, over, seen(atWork))?.prepare).toMatchObject([{ kind: 'free-slot', agent: 'writer' }]);
    expect(workerIn(foldAll(atWork, over))).toBe('second');
    expect(workerIn(said('/assign @second', queued).now)).toBe('second');
  });

  test.each([
    ['an agent that is not there', '/assign secnd', 'Did you mean “second”?'],
    ['an agent of another role', '/assign editor', 'No stage that is left of this task is for the role of editor.'],
    ['the agent that has it', '/assign writer', 'writer has its stages of this task already.'],
    ['what objects inherit', '/assign constructor', 'There is no agent of this name.'],
  ])('refuses %s', (_, text, answer) => {
    expect(said(text)).toMatchObject({ events: [], answer: expect.stringContaining(answer) });
  });
});

describe('/priority and /due', () => {
  test('set what they say', () => {
    expect(said('/priority URGENT').now.priority).toBe('urgent');
    expect(said('/due 2026-12-31').now.due).toBe('2026-12-31');
    expect(said('/due none', { ...working, due: '2026-12-31' }).now.due).toBeNull();
  });

  test.each(['/priority', '/priority asap', '/due', '/due tomorrow', '/due 2026-02-31', '/due 31.12.2026'])(
    'refuse %s',
    (text) => {
      const { events, answer } = said(text);
      expect(events).toEqual([]);
      expect(answer).toMatch(/^(There is no such priority|Write the day as)/);
    },
  );
});

describe('/hold and /resume', () => {
  const held = said('/hold').now;

  test('are refused where they change nothing', () => {
    expect(said('/hold', held)).toMatchObject({ events: [], answer: 'ada holds it already.' });
    expect(said('/resume')).toMatchObject({ events: [], answer: 'Nobody holds it.' });
    expect(said('/resume', held).now.held).toBeNull();
  });
});

describe('/retry', () => {
  test('goes on after a question, and after a wait at once', () => {
    expect(kinds(said('/retry', aTask().asking('sources-missing').state))).toContain('retry-asked');
    const waiting = aTask().queued().state;
    const notBefore = '2026-11-23T00:00:00Z';
    const { now } = said('/retry', { ...waiting, runWanted: { lease: 'work', epoch: 1, reason: 'later', notBefore } });
    expect(now.runWanted).not.toHaveProperty('notBefore');
  });

  test('is refused where nothing is asked, and where it was written before the question', () => {
    expect(said('/retry')).toMatchObject({ events: [], answer: 'It waits for no answer.' });
    const { state } = aTask().asking('sources-missing');
    const journal = { sha: head, at: new Date(Date.parse(NOW) + 60_000).toISOString(), state };
    expect(said('/retry', state, { snapshot: { journal } }).answer).toContain('before the question');
  });
});

describe('/approve, /revise and /reject', () => {
  test.each([
    ['/approve without a commit', '/approve', `\`/approve ${head.slice(0, 7)}\``],
    ['/approve of another commit', '/approve abcdef0', 'look at it, and approve that'],
    ['/revise without words', '/revise', 'Say what should change'],
  ])('refuse %s', (_, text, answer) => {
    expect(said(text, delivered, { by: 'grace' })).toMatchObject({
      events: [],
      answer: expect.stringContaining(answer),
    });
  });

  test('are refused while there is nothing to judge, and by who wrote it', () => {
    for (const text of ['/approve abcdef0', '/revise Shorter.'])
      expect(said(text).answer).toBe('There is no pull request to judge yet.');
    const pull = { ...inReview(delivered).pull, author: 'ada' } as NonNullable<Snapshot['pull']>;
    expect(said('/revise Shorter.', delivered, { snapshot: { pull } }).answer).toContain('wrote themselves');
  });

  test('name the head in full or in its beginning', () => {
    for (const name of [head, head.slice(0, 7), head.slice(0, 12).toUpperCase()])
      expect(said(`/approve ${name}`, delivered, { by: 'grace' }).answer).toBe(`${head.slice(0, 7)} is approved.`);
  });

  test('/reject keeps what was said before it ends the task', () => {
    const first = said('/reject It is about mills.', delivered, { by: 'grace' });
    expect(first.prepare).toMatchObject([
      { kind: 'remember', feedback: [{ text: 'It is about mills.', reviewer: 'grace' }] },
    ]);
    const remembered = { ids: ['review--77'], sha256: 'a'.repeat(64) };
    const { now, events } = said('/reject It is about mills.', delivered, {
      by: 'grace',
      snapshot: { prepared: { refusals: [], remembered } },
    });
    expect(events.map(({ kind }) => kind)).toEqual(['verdict-given', 'task-finished']);
    expect(now).toMatchObject({ status: 'cancelled', finished: 'grace rejected it' });
    expect(kinds(said('/reject', working))).toEqual(['task-finished']);
  });
});

describe('/cancel and /reopen', () => {
  test('/cancel ends it, with the reason, and nothing behind it is obeyed', () => {
    const { now, answer } = said('/cancel not needed\n/priority high');
    expect(now).toMatchObject({ status: 'cancelled', finished: 'ada cancelled it: not needed', priority: 'normal' });
    expect(answer).toBe('It is cancelled. The task is over.');
  });

  test('what is said to a task that is over gets a quiet answer', () => {
    const { state } = aTask().inReview().approvedBy('grace').merged();
    const config = inForce(aConfig(CONFIG));
    const away = { ...seen(state), journal: null, finished: true, spoken: 77 };
    const quiet = [{ kind: 'react', comment: 77, content: '-1' }];
    expect(decide(away, config)).toMatchObject({ events: [], prepare: [], answers: quiet });
    expect(decide({ ...away, reopening: { by: 'ada' } }, config).prepare).toEqual([{ kind: 'reopen-journal' }]);
    expect(decide({ ...seen(state), spoken: 77 }, config).answers).toBeUndefined();
  });

  test('/reopen is refused while the task is not over', () => {
    expect(said('/reopen')).toMatchObject({ events: [], answer: 'It is not over.' });
    const snapshot = { reopening: { by: 'ada' } };
    expect(said('/reopen', delivered, { snapshot }).answer).toBe('It goes on where it was.');
  });
});
