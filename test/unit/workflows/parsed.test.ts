/** The files as GitHub's own parser reads them, the call from one to the other included. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSources } from '../../architecture/sources.ts';
import { isWorkflow } from '../../architecture/workflows.ts';

const root = join(import.meta.dirname, '../../..');
const files = readSources(root).filter(isWorkflow);
const CALLERS = ['.github/workflows/imprimatur.yml', 'docs/imprimatur-with-app.yml'];
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const RUN = '.github/workflows/run.yml';

interface Reference {
  readonly path: string;
  readonly owner?: string;
}

/** What GitHub's parser says against a file; what it calls is taken from this checkout. */
async function faults(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) {
    const provider = {
      async getFileContent(reference: Reference) {
        const path = 'owner' in reference ? RUN : reference.path;
        return { name: path, content: read(path) };
      },
    };
    await convertWorkflowTemplate(context, value, provider, { fetchReusableWorkflowDepth: 1 });
  }
  return context.errors.getErrors().map(({ message }) => message);
}

describe('GitHub’s parser', () => {
  test.each(files.map(({ path, text }) => [path, text]))('takes %s', async (path, text) => {
    expect(await faults(path, text)).toEqual([]);
  });

  test.each([
    ['an unknown key', 'run-name:', 'runs-name:', 'Unexpected value'],
    ['a context that is not offered there', 'inputs.epoch &&', 'secrets.epoch &&', 'secrets'],
    [
      'an input that the called file does not declare',
      `epoch: \${{`,
      `epohc: \${{`,
      'epohc is not defined in the referenced workflow',
    ],
    [
      'a secret that the called file does not declare',
      'openai-api-key:',
      'openai-key:',
      'openai-key is not defined in the referenced workflow',
    ],
  ])('refuses %s', async (_what, before, after, message) => {
    const changed = read(CALLERS[0] ?? '').replace(before, after);
    expect((await faults('caller.yml', changed)).join('\n')).toContain(message);
  });
});

describe.each(CALLERS)('%s, which users copy,', (path) => {
  const [job, ...others] = Object.values<Record<string, unknown>>(parse(read(path)).jobs);

  test('has at most 25 lines and one job', () => {
    expect(read(path).trimEnd().split('\n').length).toBeLessThanOrEqual(25);
    expect(others).toEqual([]);
  });

  test('grants what the jobs of the called file ask for together, and nothing more', () => {
    const union: Record<string, string> = {};
    for (const { permissions } of Object.values<{ permissions: Record<string, string> }>(parse(read(RUN)).jobs)) {
      for (const [name, level] of Object.entries(permissions)) if (union[name] !== 'write') union[name] = level;
    }
    expect(job?.permissions).toEqual(union);
  });

  test('has no group of its own that could meet the one of the called job', () => {
    expect(parse(read(path)).concurrency).toBeUndefined();
  });
});
