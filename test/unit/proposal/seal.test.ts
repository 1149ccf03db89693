import { describe, expect, test } from 'vitest';
import type { Delivered } from '../../../src/domain/proposal.ts';
import { printProposal } from '../../../src/proposal/codec.ts';
import { sealed } from '../../../src/proposal/seal.ts';
import { POST } from '../../builders/events.ts';
import { aDelivery, aProposal, aSource } from '../../builders/proposal.ts';
import { aTask } from '../../builders/task.ts';

const KEY = 'sk-proj-Zk81vQpT5xYw2LmN9rUe4HcJ';
const { state } = aTask().inProgress();
const left = (changes: Partial<Delivered>, secrets = [KEY]) =>
  sealed(aProposal(state, { outcome: aDelivery(changes) }), secrets);
const half = KEY.length / 2;

const FORMS = {
  plain: KEY,
  'in two lines': `${KEY.slice(0, half)}\n${KEY.slice(half)}`,
  'spelled out': [...KEY].join(' '),
  base64: Buffer.from(KEY).toString('base64'),
  hexadecimal: Buffer.from(KEY).toString('hex'),
  'its beginning': KEY.slice(0, 16),
  reversed: [...KEY].reverse().join(''),
};

describe('a proposal', () => {
  test('without a secret leaves as it is', () => {
    expect(left({})).toEqual(aProposal(state, { outcome: aDelivery() }));
  });

  test.each(Object.entries(FORMS))('does not leave with a secret in the work, %s', (_, form) => {
    const texts: readonly Partial<Delivered>[] = [
      { title: `About ${form}` },
      { description: form },
      { files: [{ path: POST, content: `# Mills\n\n${form}\n` }] },
      { answers: [{ feedback: 'comment-1', done: true, text: form, lines: [] }] },
      { missing: [{ locator: form, reason: 'gone' }] },
    ];
    for (const changes of texts) {
      const proposal = left(changes);
      expect(proposal.outcome).toMatchObject({ kind: 'failed', code: 'secret-held-back' });
      expect(printProposal(proposal)).not.toContain(KEY.slice(0, 16));
      expect(proposal.usage).toEqual(aProposal(state).usage);
    }
  });

  test('does not leave with a secret spread over its texts', () => {
    const { outcome } = left({ title: KEY.slice(0, half), description: KEY.slice(half) });
    expect(outcome.kind).toBe('failed');
  });

  test('masks one that stands in a source as it is: the model never saw it', () => {
    const { outcome } = left({ sources: [aSource({ text: `The door says ${KEY}.` })] });
    expect(outcome.kind === 'delivered' && outcome.sources[0]?.text).toBe('The door says ***.');
  });

  test('stays behind when a source holds one in another form, and names the source alone', () => {
    const text = `The door says ${FORMS.base64}.`;
    const { outcome } = left({ sources: [aSource({ text, locator: 'docs/door.md' })] });
    expect(outcome).toMatchObject({ kind: 'failed', text: 'in the source docs/door.md (base64)' });
  });

  test.each(Object.entries(FORMS))('that only says why it failed holds that back, %s', (_, form) => {
    const outcome = { kind: 'failed', code: 'model-rejected', text: `the server said ${form}` } as const;
    const proposal = sealed(aProposal(state, { outcome, notes: [{ code: 'prompt-cut', text: form }] }), [KEY]);
    expect(printProposal(proposal)).not.toContain(form);
    expect(proposal.outcome.kind === 'failed' && proposal.outcome.code).toBe('model-rejected');
  });

  test('control: a run that knows of no secret lets it through', () => {
    expect(left({ title: KEY }, []).outcome.kind).toBe('delivered');
  });
});
