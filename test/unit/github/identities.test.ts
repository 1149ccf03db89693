import { describe, expect, test } from 'vitest';
import { IDENTITIES, ours } from '../../../src/github/identities.ts';
import { NOT_READ } from '../../../src/workflow/context.ts';
import { aConfig, SMALLEST } from '../../builders/config.ts';

const by = (login: string, type: 'Bot' | 'User' = 'Bot') => ({ user: { login, type } });

/** A configuration that counts how often it is read. */
function configured(yaml: string) {
  const reads: string[] = [];
  const config = async () => {
    reads.push('read');
    return { valid: true, config: aConfig(yaml), sha: '' } as const;
  };
  return { reads, knowing: { identities: IDENTITIES, config } };
}

describe('of what bears our marker, ours is', () => {
  test('what the job’s token and the app under its usual name wrote; nobody is asked about it', async () => {
    const { reads, knowing } = configured(SMALLEST);
    const marked = [by('github-actions[bot]'), by('imprimatur[bot]'), by('ada', 'User'), { user: null }];
    expect(await ours(marked, knowing)).toEqual(marked.slice(0, 2));
    expect(reads).toEqual([]);
  });

  test('what the app wrote that the configuration names, and no other bot', async () => {
    const { reads, knowing } = configured(`${SMALLEST}app: acme-press\n`);
    const marked = [by('acme-press[bot]'), by('echo[bot]'), by('github-actions[bot]')];
    expect(await ours(marked, knowing)).toEqual([marked[0], marked[2]]);
    expect(reads).toEqual(['read']);
  });

  test.each([
    ['names no app', configured(SMALLEST).knowing],
    ['is invalid', { identities: IDENTITIES, config: async () => NOT_READ }],
  ])('not what an unknown bot echoed, when the configuration %s', async (_, knowing) => {
    expect(await ours([by('echo[bot]')], knowing)).toEqual([]);
  });

  test('never what a person wrote, whatever the configuration says', async () => {
    const { reads, knowing } = configured(`${SMALLEST}app: ada\n`);
    expect(await ours([by('ada', 'User')], knowing)).toEqual([]);
    expect(reads).toEqual([]);
  });
});
