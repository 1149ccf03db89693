import { describe, expect, test } from 'vitest';
import type { FileContent } from '../../../src/domain/deliverable.ts';
import type { Proposal } from '../../../src/domain/proposal.ts';
import { MOST_BYTES, objectionTo } from '../../../src/workflow/accept.ts';
import { POST, POST_EVIDENCE } from '../../builders/events.ts';
import { aDelivery, aProposal } from '../../builders/proposal.ts';
import { aTask } from '../../builders/task.ts';

const { state } = aTask().inProgress();
const objection = (changes: Partial<Proposal>): string | null => objectionTo(aProposal(state, changes), state, null);
const writing = (...files: readonly FileContent[]): string | null => objection({ outcome: aDelivery({ files }) });
const post: FileContent = { path: POST, content: '# Tide mills\n' };

describe('a proposal', () => {
  test('of the run that holds the lease, for the stage and its paths, is accepted', () => {
    expect(objection({})).toBeNull();
    expect(writing(post)).toBeNull();
    expect(writing(post, { path: POST_EVIDENCE, content: '{}' })).toBeNull();
  });

  test.each([
    ['another task', { task: 13 }, 'it is for task 13'],
    ['an older epoch', { epoch: 0 }, 'it is of epoch 0, the lease of epoch 1'],
    ['a later epoch', { epoch: 2 }, 'it is of epoch 2, the lease of epoch 1'],
    ['another run', { run: 6001 }, 'it is of run 6001, the lease of run 5001'],
    ['another stage', { stage: 'publish' }, 'it is for stage publish, by writer'],
    ['another agent', { agent: 'editor' }, 'it is for stage write, by editor'],
  ])('of %s is refused', (_, changes, reason) => {
    expect(objection(changes)).toBe(reason);
  });

  test('is refused when nobody holds the lease', () => {
    const over = aTask().inReview().state;
    expect(objectionTo(aProposal(over), over, null)).toBe('nobody holds the lease');
  });

  test.each([
    '.github/workflows/x.yml',
    '.github/CODEOWNERS',
    '../x',
    'content/posts/../../.github/x',
    '/etc/passwd',
    'package-lock.json',
    'content/posts/another.md',
    'content/posts/tide-mills.md/x',
    'Content/Posts/Tide-Mills.md',
    './content/posts/tide-mills.md',
  ])('that writes %s is refused by name', (path) => {
    expect(writing(post, { path, content: '' })).toContain(`it writes ${path}, and may write only ${POST}`);
  });

  test('that lacks the deliverable is refused', () => {
    expect(writing({ path: POST_EVIDENCE, content: '{}' })).toBe(`it lacks ${POST}`);
  });

  test('that writes a path twice is refused', () => {
    expect(writing(post, post)).toBe('it writes a path twice');
  });

  test('that is too large is refused; bytes count, not characters', () => {
    expect(writing({ path: POST, content: 'x'.repeat(MOST_BYTES) })).toBeNull();
    expect(writing({ path: POST, content: 'x'.repeat(MOST_BYTES + 1) })).toContain('at most 2000000');
    expect(writing({ path: POST, content: '…'.repeat(MOST_BYTES / 2) })).toContain('3000000 bytes');
  });

  test('that leaves feedback without an answer is refused', () => {
    const asked = aTask()
      .inReview()
      .sentBackBy('grace', { feedback: ['comment-1', 'comment-2'] })
      .inProgress().state;
    const answers = [{ feedback: 'comment-1', done: false, text: 'Not done, because.', lines: [] }];
    expect(objectionTo(aProposal(asked), asked, aProposal(asked).base)).toBeNull();
    expect(objectionTo(aProposal(asked, { outcome: aDelivery({ answers }) }), asked, aProposal(asked).base)).toBe(
      'it leaves comment-2 without an answer',
    );
  });

  test('that brings no work needs no files, but the right lease', () => {
    const outcome = { kind: 'failed', code: 'model-quota', text: '' } as const;
    expect(objection({ outcome })).toBeNull();
    expect(objection({ outcome, epoch: 9 })).not.toBeNull();
  });
});
