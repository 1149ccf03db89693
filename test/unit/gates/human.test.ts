import { describe, expect, test } from 'vitest';
import type { PullFacts, ReviewFacts } from '../../../src/domain/snapshot.ts';
import { combine } from '../../../src/gates/combine.ts';
import { human, judge } from '../../../src/gates/human.ts';
import { finding } from '../../builders/events.ts';
import { shaOf } from '../../builders/sha.ts';
import { aPull, aReview, OUR_LOGIN } from '../../builders/snapshot.ts';
import { aTask } from '../../builders/task.ts';

const WRITERS = ['ada', 'grace'];
const OLDER = shaOf('an older head');

const judged = (...reviews: readonly ReviewFacts[]) => judge(aPull({ reviews }), WRITERS);
const gate = (pull: PullFacts | null) =>
  human.evaluate({ state: aTask().inReview().state, pull, writers: WRITERS, findings: [] });

describe('a review', () => {
  test('by a person with write access, on this very head, is a verdict', () => {
    expect(judged(aReview(1, 'grace'))).toEqual([
      { kind: 'verdict', verdict: 'approved', review: 1, by: 'grace', head: shaOf('delivered-1') },
    ]);
  });

  test.each([
    ['a bot', aReview(1, 'reviewer[bot]', { bot: true }), 'a bot’s review'],
    ['a bot with write access', aReview(1, 'grace', { bot: true }), 'a bot’s review'],
    ['an outsider', aReview(1, 'eve'), 'only people with write access'],
    ['an outsider who requests changes', aReview(1, 'eve', { state: 'CHANGES_REQUESTED' }), 'only people'],
    ['the author', aReview(1, OUR_LOGIN), 'nobody can approve what they wrote'],
    ['somebody who approved an older head', aReview(1, 'grace', { head: OLDER }), 'it was given for'],
  ])('by %s opens no gate, and says why', (_, review, reason) => {
    expect(judged(review)).toEqual([
      { kind: 'ignored', review: 1, by: review.by, reason: expect.stringContaining(reason) },
    ]);
    expect(gate(aPull({ reviews: [review] })).kind).toBe('pending');
  });

  test('of a person who opened the pull request by hand does not count, writer or not', () => {
    const pull = aPull({ author: 'grace', reviews: [aReview(1, 'grace')] });
    expect(judge(pull, WRITERS)[0]).toMatchObject({ kind: 'ignored', reason: expect.stringContaining('wrote') });
  });

  test('that requests changes counts on an older head, too: what it asks for was not done', () => {
    const review = aReview(1, 'grace', { state: 'CHANGES_REQUESTED', head: OLDER });
    expect(judged(review)).toEqual([
      { kind: 'verdict', verdict: 'changes-requested', review: 1, by: 'grace', head: OLDER },
    ]);
  });

  test.each(['COMMENTED', 'PENDING', 'DISMISSED'] as const)('that is %s is no verdict', (state) => {
    expect(judged(aReview(1, 'grace', { state }))).toEqual([]);
  });
});

describe('of several reviews', () => {
  test('the last one of a person counts, by its number and not by its place in the list', () => {
    const before = aReview(1, 'grace');
    const after = aReview(2, 'grace', { state: 'CHANGES_REQUESTED' });
    for (const reviews of [
      [before, after],
      [after, before],
    ]) {
      expect(judged(...reviews)).toMatchObject([{ verdict: 'changes-requested', review: 2 }]);
    }
  });

  test('a comment after an approval does not take it back', () => {
    expect(judged(aReview(1, 'grace'), aReview(2, 'grace', { state: 'COMMENTED' }))).toMatchObject([
      { verdict: 'approved', review: 1 },
    ]);
  });

  test('a dismissed one takes back what the person said before', () => {
    expect(judged(aReview(1, 'grace'), aReview(2, 'grace', { state: 'DISMISSED' }))).toEqual([]);
  });

  test('each person has a say', () => {
    const reviews = [aReview(1, 'grace'), aReview(2, 'ada', { state: 'CHANGES_REQUESTED' }), aReview(3, 'eve')];
    expect(judged(...reviews).map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      'verdict grace',
      'verdict ada',
      'ignored eve',
    ]);
  });
});

describe('the human gate', () => {
  test('waits for a pull request, and for an approval', () => {
    expect(gate(null)).toEqual({ kind: 'pending', reason: 'There is no pull request yet.' });
    expect(gate(aPull())).toMatchObject({ kind: 'pending' });
  });

  test('is passed by one approval that counts', () => {
    expect(gate(aPull({ reviews: [aReview(1, 'eve'), aReview(2, 'grace')] }))).toEqual({
      kind: 'passed',
      reason: 'grace approved this head.',
    });
  });
});

describe('gates together', () => {
  const context = { state: aTask().inReview().state, pull: aPull(), writers: WRITERS, findings: [] };

  test('pass when all do', () => {
    const pull = aPull({ reviews: [aReview(1, 'grace')] });
    expect(combine(['automated', 'human'], { ...context, pull })).toMatchObject({ kind: 'passed' });
    expect(combine([], context)).toEqual({ kind: 'passed', reason: 'No gate is set.' });
  });

  test('give a fault before they wait', () => {
    expect(combine(['human', 'automated'], { ...context, findings: [finding()] })).toMatchObject({ kind: 'failed' });
    expect(combine(['human', 'automated'], context)).toMatchObject({ kind: 'pending' });
  });

  test('let pass what is only to be considered', () => {
    expect(combine(['automated'], { ...context, findings: [finding({ severity: 'consider' })] }).kind).toBe('passed');
  });
});
