import { describe, expect, test } from 'vitest';
import { usageText } from '../../../src/comments/money.ts';
import { foldAll } from '../../../src/domain/fold.ts';
import { addUsage } from '../../../src/domain/usage.ts';
import {
  approvalVoided,
  checkFailed,
  commandGiven,
  finding,
  leaseTaken,
  retryAsked,
  reviewWanted,
  runWanted,
  superseded,
  usage,
  verdictIgnored,
  workFailed,
} from '../../builders/events.ts';
import { aTask } from '../../builders/task.ts';

const answer = (feedback: string) => ({ feedback, done: true, text: 'Done.', lines: [] });

describe('a task', () => {
  test('counts attempts by leases, and failures in a row', () => {
    const twice = aTask().inProgress().afterDeaths(2).state;
    expect(twice).toMatchObject({ attempt: 3, failures: 2, epoch: 3, lease: { epoch: 3 } });
    expect(aTask().inProgress().afterDeaths(2).inReview().state).toMatchObject({ attempt: 3, failures: 0 });
  });

  test('counts rounds of the checks, which a failure between them does not reset', () => {
    const back = aTask().sentBackByChecks(finding());
    expect(back.state).toMatchObject({ rounds: 1, failures: 0, findings: [finding()] });
    const again = back.and(leaseTaken(2), workFailed(2), runWanted(3), leaseTaken(3), checkFailed(3)).state;
    expect(again).toMatchObject({ rounds: 2, failures: 0 });
  });

  test('starts counting anew when a person sends it on', () => {
    const asked = aTask().inProgress().afterDeaths(2).asking('proposal-missing');
    expect(asked.and(commandGiven(), retryAsked()).state).toMatchObject({
      status: 'inbox',
      failures: 0,
      rounds: 0,
      question: null,
      command: 71,
    });
  });

  test('is worth nothing to a run that held an earlier lease', () => {
    const { state } = aTask().inProgress().afterDeaths(1);
    expect(state.lease).toMatchObject({ epoch: 2, run: { id: 5002 } });
  });
});

describe('feedback', () => {
  const asked = aTask()
    .inReview()
    .sentBackBy('grace', { feedback: ['comment-1', 'comment-2'] });

  test('is pending until a delivery answers it, and is heard for good', () => {
    expect(asked.state).toMatchObject({ pending: ['comment-1', 'comment-2'], heard: ['comment-1', 'comment-2'] });
    const revised = asked.inReview({ answers: [answer('comment-1')] }).state;
    expect(revised).toMatchObject({ pending: ['comment-2'], heard: ['comment-1', 'comment-2'] });
  });

  test('is not doubled when it is said again', () => {
    const again = asked.inReview().sentBackBy('grace', { review: 33, feedback: ['comment-2', 'comment-3'] }).state;
    expect(again.pending).toEqual(['comment-1', 'comment-2', 'comment-3']);
  });

  test('is pending again when the delivery that answered it never reached the branch', () => {
    const late = asked.inReview({ answers: [answer('comment-1'), answer('comment-2')] });
    expect(late.state.pending).toEqual([]);
    expect(late.and(superseded(2), runWanted(3)).state.pending).toEqual(['comment-1', 'comment-2']);
  });

  test('that was answered before stays so when the next delivery is superseded before it was recorded', () => {
    const revised = asked.inReview({ answers: [answer('comment-1'), answer('comment-2')] });
    const again = revised.sentBackBy('grace', { review: 34, feedback: ['comment-9'] }).inProgress();
    expect(again.and(superseded(3)).state.pending).toEqual(['comment-9']);
  });
});

describe('an approval', () => {
  const approvedTask = aTask().inReview().approvedBy('grace');

  test('stands for the head it was given for', () => {
    expect(approvedTask.state.approval).toEqual({
      by: 'grace',
      review: 31,
      head: approvedTask.state.delivered?.commit,
    });
  });

  test.each([
    ['it is voided', approvedTask.and(approvalVoided())],
    ['somebody requests changes', approvedTask.sentBackBy('ada', { review: 35 })],
    ['a push supersedes the work', approvedTask.and(superseded(1))],
  ])('is gone when %s', (_, { state }) => {
    expect(state.approval).toBeNull();
  });

  test('without a review, as only a forger writes it, is none', () => {
    expect(aTask().inReview().approvedBy('grace', { review: null }).state.approval).toBeNull();
  });
});

describe('what people are told', () => {
  test('of reviews that don’t count is kept short, and gone with the next delivery', () => {
    let story = aTask().inReview();
    for (let review = 40; review < 50; review += 1) story = story.and(verdictIgnored({ review }));
    expect(story.state.ignored).toHaveLength(5);
    expect(story.state.consumed).toHaveLength(10);
    expect(story.sentBackBy('grace').inReview().state.ignored).toEqual([]);
  });

  test('of a refused merge is gone once a person did something', () => {
    const refused = aTask().inReview().approvedBy('grace').refusedToMerge();
    expect(refused.state.refusal).not.toBeNull();
    expect(refused.and(approvalVoided()).state.refusal).toBeNull();
    expect(refused.asking('branch-deleted').and(reviewWanted(13)).state).toMatchObject({
      refusal: null,
      abandoned: 13,
    });
  });
});

describe('usage', () => {
  test('is added up over all runs, also those that failed', () => {
    const { state } = aTask().inProgress().and(workFailed(1), runWanted(2), leaseTaken(2)).inReview();
    expect(state.usage).toEqual(usage({ calls: 6, inputTokens: 2400, outputTokens: 800, cost: 0.025 }));
  });

  test('with an unknown part is unknown, never less than it was', () => {
    const failure = { ...workFailed(1), usage: usage({ cost: 'unknown' }) };
    const { state } = aTask().inProgress().and(failure, runWanted(2), leaseTaken(2)).inReview();
    expect(state.usage).toMatchObject({ cost: 'unknown', inputTokens: 2400 });
  });

  test('names the model that was called last, also after a run that called none', () => {
    const unspent = usage({ model: 'none', calls: 0, inputTokens: 0, outputTokens: 0, cost: 0 });
    expect(addUsage(usage(), unspent)).toEqual(usage());
    expect(addUsage(unspent, usage())).toEqual(usage());
    expect(usageText(addUsage(unspent, unspent))).toBe('no model call');
  });

  test('of a task without runs there is none', () => {
    expect(aTask().state.usage).toBeNull();
    expect(addUsage(null, usage())).toEqual(usage());
  });
});

test('a journal without entries is damaged', () => {
  expect(() => foldAll(null, [])).toThrow('it is empty');
});
