import { describe, expect, test } from 'vitest';
import { parseProposal, printProposal } from '../../../src/proposal/codec.ts';
import { finding } from '../../builders/events.ts';
import { aDelivery, aProposal, aSource } from '../../builders/proposal.ts';
import { aTask } from '../../builders/task.ts';

const { state } = aTask()
  .inReview()
  .sentBackBy('grace', { feedback: ['comment-1'] })
  .inProgress();
const good = aProposal(state);
const read = (value: unknown) => parseProposal(JSON.stringify(value));
const delivering = (changes: object) => ({ ...good, outcome: { ...aDelivery(), ...changes } });

describe('a proposal', () => {
  test('is read back as it was printed', () => {
    expect(parseProposal(printProposal(good))).toEqual({ valid: true, proposal: good });
  });

  test.each([
    ['a question', { kind: 'question', code: 'evidence-missing', text: 'Which mill?' }],
    ['a failure', { kind: 'failed', code: 'model-quota', text: 'used up' }],
  ])('may be %s', (_, outcome) => {
    expect(read({ ...good, outcome }).valid).toBe(true);
  });

  test('may have an unknown price, and findings with or without a line', () => {
    const { line: _, ...whole } = finding();
    expect(
      read({ ...delivering({ findings: [finding(), whole] }), usage: { ...good.usage, cost: 'unknown' } }),
    ).toMatchObject({ valid: true });
  });

  test.each([
    ['nothing', ''],
    ['HTML', '<html>'],
    ['half of it', printProposal(good).slice(0, 200)],
  ])('that is no JSON is refused: %s', (_, text) => {
    expect(parseProposal(text)).toEqual({ valid: false, reason: 'it is not JSON' });
  });

  test.each([
    ['null', null, ''],
    ['a list', [], ''],
    ['another format', { ...good, v: 2 }, 'v'],
    ['no task', { ...good, task: 0 }, 'task'],
    ['an epoch that is no whole number', { ...good, epoch: 1.5 }, 'epoch'],
    ['a base that is no commit', { ...good, base: 'main' }, 'base'],
    ['more than it should say', { ...good, merge: true }, ''],
    ['an outcome of its own', { ...good, outcome: { kind: 'merged' } }, 'outcome'],
    [
      'a code that is not in the catalogue',
      { ...good, outcome: { kind: 'failed', code: 'oops', text: '' } },
      'outcome.code',
    ],
    [
      'a code that objects inherit',
      { ...good, outcome: { kind: 'failed', code: 'toString', text: '' } },
      'outcome.code',
    ],
    ['no files', delivering({ files: [] }), 'outcome.files'],
    ['a file that is a link', delivering({ files: [{ path: 'a', content: '', mode: '120000' }] }), 'outcome.files.0'],
    ['no title', delivering({ title: '' }), 'outcome.title'],
    ['a hash that is none', delivering({ sources: [aSource({ sha256: 'x' })] }), 'outcome.sources.0.sha256'],
    [
      'a date that is none',
      delivering({ sources: [aSource({ retrievedAt: 'today' })] }),
      'outcome.sources.0.retrievedAt',
    ],
    [
      'fewer claims than none',
      delivering({ counts: { proposed: -1, verified: 0, dropped: 0, uncited: 0 } }),
      'outcome.counts',
    ],
    ['a cost below zero', { ...good, usage: { ...good.usage, cost: -1 } }, 'usage.cost'],
    ['an endless title', delivering({ title: 'x'.repeat(301) }), 'outcome.title'],
  ])('of the wrong shape is refused, and says where: %s', (_, value, place) => {
    const answer = read(value);
    expect(answer).toMatchObject({ valid: false });
    expect(answer.valid ? '' : answer.reason.startsWith(place)).toBe(true);
  });
});
