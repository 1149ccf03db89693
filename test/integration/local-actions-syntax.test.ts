import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, holds, interpolate } from '../../src/local/actions/syntax/expressions.ts';
import { matches } from '../../src/local/actions/syntax/glob.ts';
import { matchTrigger } from '../../src/local/actions/syntax/match.ts';
import { readWorkflow } from '../../src/local/actions/syntax/read-workflow.ts';
import { printProblem } from '../../src/local/actions/syntax/workflow.ts';

const shipped = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const called = readWorkflow('.github/workflows/run.yml', shipped('.github/workflows/run.yml'));
const own = readWorkflow('.github/workflows/imprimatur.yml', shipped('.github/workflows/imprimatur.yml'), () => called);

const succeeded = { success: true, failure: false, cancelled: false };
const failed = { success: false, failure: true, cancelled: false };

describe('our own workflow files', () => {
  test('are read without a problem', () => {
    expect(own.problems).toEqual([]);
    expect(own.workflow?.jobs.map(({ key, kind }) => `${kind} ${key}`)).toEqual(['call imprimatur']);
    expect(called.problems).toEqual([]);
    expect(called.workflow?.jobs.map(({ key, kind }) => `${kind} ${key}`)).toEqual(['steps agent', 'steps handle']);
  });

  test('give the agent no permission to write code and its handler no model key', () => {
    const [agent, handle] = called.workflow?.jobs ?? [];
    expect(agent?.permissions).toEqual({ contents: 'read', issues: 'read', pull_requests: 'read' });
    if (handle?.kind !== 'steps') throw new Error('the handler calls something');
    for (const step of handle.steps) expect(Object.keys(step.inputs)).not.toContain('openai-api-key');
  });

  test.each([
    ['issues', 'labeled', true],
    ['issues', 'reopened', true],
    ['issues', 'assigned', false],
    ['issues', 'opened', true],
    ['issue_comment', 'created', true],
    ['pull_request', 'synchronize', true],
    ['pull_request', 'labeled', false],
    ['pull_request_review', 'submitted', true],
    ['push', undefined, false],
    ['schedule', undefined, true],
  ])('listen to %s %s: %s', (event, action, listens) => {
    const found = matchTrigger(own.triggers ?? [], { event, ...(action !== undefined && { action }) });
    expect(found !== undefined).toBe(listens);
  });
});

describe('expressions', () => {
  const scope = { contexts: { github: { event: { labels: [{ name: 'a' }, { name: 'b' }] } }, inputs: { task: '12' } } };

  test('evaluate filters, functions and text around them', () => {
    const text = `Task \${{ inputs.task }}: \${{ toJSON(github.event.labels.*.name) }} \${{ format('{0}}}', 'x') }}`;
    expect(interpolate(text, 'run-name', scope)).toBe('Task 12: [\n  "a",\n  "b"\n] x}');
  });

  test('read what is missing as empty', () => {
    expect(interpolate(`\${{ inputs.none.deeper || 'nothing' }}`, 'run-name', { contexts: {} })).toBe('nothing');
  });

  test('of an `if` need success unless they ask for another status', () => {
    expect(holds(undefined, 'step-if', { contexts: {}, status: failed })).toBe(false);
    expect(holds('1 == 1', 'step-if', { contexts: {}, status: failed })).toBe(false);
    expect(holds('always() && 1 == 1', 'step-if', { contexts: {}, status: failed })).toBe(true);
    expect(holds(`\${{ failure() }}`, 'step-if', { contexts: {}, status: failed })).toBe(true);
    expect(holds("'failure()' == 'x'", 'step-if', { contexts: {}, status: succeeded })).toBe(false);
  });

  test('may use only the contexts that GitHub offers at their place', () => {
    expect(() => check('secrets.KEY', 'job-if')).toThrow(/secrets/);
    expect(() => check(`\${{ steps.work.outputs.x }}`, 'job-env')).toThrow(/steps/);
    expect(() => check(`\${{ always() }}`, 'step')).toThrow(/always/);
  });

  test('that mix text and braces in an `if` are refused, because GitHub would take them as always true', () => {
    expect(() => check(`\${{ false }} && true`, 'step-if')).toThrow(/mixes/);
  });
});

describe('a workflow file', () => {
  test('with unsupported syntax names file, line and key of every problem', () => {
    const text = `
on: { push: { paths: [x] } }
jobs:
  build:
    runs-on: ubuntu-latest
    strategy: { matrix: { node: [20, 24] } }
    steps:
      - run: npm test
      - uses: someone/else@v1
      - uses: actions/upload-artifact@v4
        with: { pth: out }
`;
    const { problems, workflow } = readWorkflow('.github/workflows/ci.yml', text);
    expect(workflow).toBeUndefined();
    expect(problems.map(printProblem)).toEqual([
      expect.stringMatching(/ci\.yml:2:\d+: on\.push\.paths: this key is not supported/),
      expect.stringMatching(/ci\.yml:6:\d+: jobs\.build\.strategy: this key is not supported/),
      expect.stringMatching(/ci\.yml:8:\d+: jobs\.build\.steps\[0\]\.run: this key/),
      expect.stringMatching(/ci\.yml:8:\d+: jobs\.build\.steps\[0\]: a step needs `uses`/),
      expect.stringMatching(/ci\.yml:9:\d+: jobs\.build\.steps\[1\]\.uses: the local runner does not know someone/),
      expect.stringMatching(/ci\.yml:11:\d+: jobs\.build\.steps\[2\]\.with\.pth: this key/),
    ]);
  });

  test('whose jobs need each other in a circle is refused', () => {
    const job = (needs: string) => `{ needs: ${needs}, runs-on: x, steps: [{ uses: ./ }] }`;
    const { problems } = readWorkflow('a.yml', `on: push\njobs:\n  one: ${job('two')}\n  two: ${job('one')}\n`);
    expect(problems.map((problem) => problem.sentence)).toEqual([
      'jobs.one: needs itself, round a circle',
      'jobs.two: needs itself, round a circle',
    ]);
  });

  test('that is no YAML has a problem with a line and no triggers', () => {
    const broken = readWorkflow('a.yml', 'on: push\njobs: [\n');
    expect(broken.triggers).toBeUndefined();
    expect(broken.problems[0]?.line).toBeGreaterThan(1);
  });
});

describe('filters of a push', () => {
  const triggers = readWorkflow(
    'a.yml',
    "on: { push: { branches: ['releases/**', '!releases/old'] } }\njobs: {}",
  ).triggers;

  test.each([
    ['refs/heads/releases/v1/x', true],
    ['refs/heads/releases/old', false],
    ['refs/heads/main', false],
    ['refs/tags/v1', false],
    ['refs/imprimatur/tasks/1', false],
  ])('%s: %s', (ref, runs) => {
    expect(matchTrigger(triggers ?? [], { event: 'push', ref }) !== undefined).toBe(runs);
  });

  test('a single star stays within a segment', () => {
    expect(matches('a/b', ['*'])).toBe(false);
    expect(matches('a/b', ['**'])).toBe(true);
    expect(matches('v1.0', ['v1.*'])).toBe(true);
    expect(matches('v100', ['v1.*'])).toBe(false);
  });
});
