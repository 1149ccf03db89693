import { afterEach, describe, expect, test } from 'vitest';
import { readWorkflow } from '../../src/local/actions/syntax/read-workflow.ts';
import { createStage, type Stage } from './local-actions-stage.ts';

const stages: Stage[] = [];
afterEach(async () => {
  await Promise.all(stages.splice(0).map(({ actions }) => actions.stop()));
});

const called = `name: Called
on:
  workflow_call:
    inputs:
      task: { type: string, required: true }
      minutes: { type: number, default: 5 }
      loud: { type: boolean }
    secrets: { key: { required: true }, other: { required: false } }
env: { TASK: "task \${{ inputs.task }}" }
permissions: { contents: read }
jobs:
  first:
    runs-on: ubuntu-latest
    timeout-minutes: \${{ inputs.minutes }}
    outputs: { did: "\${{ steps.it.outputs.status }}" }
    steps: [{ id: it, uses: ./, with: { command: "\${{ inputs.loud && 'loud' || 'quiet' }}", openai-api-key: "\${{ secrets.key }}\${{ secrets.other }}" } }]
  second:
    name: Second of \${{ inputs.task }}
    needs: first
    if: always()
    runs-on: ubuntu-latest
    permissions: { issues: write }
    steps: [{ uses: ./, with: { command: "\${{ needs.first.outputs.did || needs.first.result }}", task: "\${{ github.workflow }}" } }]
`;

interface Caller {
  readonly call?: string;
  readonly job?: string;
  readonly more?: string;
  readonly permissions?: string;
}

const caller = ({
  call = `with: { task: "7" }\n    secrets: { key: "\${{ secrets.KEY }}" }`,
  job = '',
  more = '',
  permissions = '{ contents: read, issues: write }',
}: Caller = {}) => `name: Caller
on: workflow_dispatch
permissions: ${permissions}
jobs:
  do:
    uses: ./.github/workflows/called.yml
${job}    ${call}
${more}`;

function stage(own: string, theirs = called): Stage {
  const created = createStage(
    { '.github/workflows/caller.yml': own, '.github/workflows/called.yml': theirs },
    { secrets: { KEY: 'sk-key', OTHER: 'sk-other' } },
  );
  stages.push(created);
  return created;
}

async function run(on: Stage) {
  const answer = await on.call('POST', '/repos/acme/site/actions/workflows/caller.yml/dispatches', {
    ref: 'main',
    return_run_details: true,
  });
  await on.actions.idle();
  const { workflow_run_id: id } = answer.body as { workflow_run_id: number };
  const found = on.actions.run(id);
  if (found === undefined) throw new Error('there is no run');
  const jobs = Object.fromEntries(found.jobs.map(({ name, conclusion }) => [name, conclusion]));
  const log = Object.values(on.actions.logs(id)).join('\n');
  return { id, jobs, conclusion: found.conclusion, log, outputs: found.jobs.map(({ outputs }) => outputs.did) };
}

describe('a called workflow', () => {
  test('runs its jobs under the name of the caller, in their order, with its own inputs, permissions and secrets', async () => {
    const on = stage(caller());
    const { jobs, conclusion, outputs } = await run(on);
    expect(jobs).toEqual({ 'do / first': 'success', 'do / Second of 7': 'success' });
    expect(conclusion).toBe('success');
    expect(outputs).toEqual(['did quiet', undefined]);
    expect(on.minted).toEqual([
      { metadata: 'read', contents: 'read' },
      { metadata: 'read', issues: 'write' },
    ]);
  });

  test.each([
    [`{ key: "\${{ secrets.KEY }}" }`, 'the key is ***, '],
    ['inherit', 'the key is ******, '],
  ])('sees of the secrets only what it is given: %s', async (secrets, line) => {
    const talk = called
      .replace(/command: "[^"]*inputs\.loud[^"]*"/, 'command: talk')
      .replace('key: { required: true }', 'key: {}');
    const { log } = await run(stage(caller({ call: `with: { task: "7" }\n    secrets: ${secrets}` }), talk));
    expect(log).toContain(line);
  });

  test('converts inputs to their types and refuses what is none', async () => {
    const loud = caller({ call: 'with: { task: 7, loud: true }\n    secrets: { key: x }' });
    expect((await run(stage(loud))).outputs[0]).toBe('did loud');
    const wrong = await run(stage(caller({ call: 'with: { task: 7, minutes: soon }\n    secrets: { key: x }' })));
    expect(wrong.jobs).toEqual({ do: 'failure' });
    expect(wrong.log).toContain('caller.yml:6: The input minutes must be a number, not "soon"');
  });

  test('is skipped whole when the condition of the call does not hold, and what follows knows', async () => {
    const more = `  after:
    needs: do
    if: always()
    runs-on: ubuntu-latest
    steps: [{ uses: ./, with: { command: "\${{ needs.do.result }}" } }]
`;
    const skipped = await run(stage(caller({ job: "    if: github.event_name == 'push'\n", more })));
    expect(skipped.jobs).toEqual({ do: 'skipped', after: 'success' });
    const failing = called.replace(/command: "[^"]*inputs\.loud[^"]*"/, 'command: fail');
    const failed = await run(stage(caller({ more: more.replace('    if: always()\n', '') }), failing));
    expect(failed.jobs).toEqual({ 'do / first': 'failure', 'do / Second of 7': 'success', after: 'skipped' });
    expect(failed.conclusion).toBe('failure');
  });

  test('runs only its failed jobs again, and those behind them', async () => {
    const failing = called
      .replace(`command: "\${{ needs.first`, `command: fail, task: "\${{ needs.first`)
      .replace(`, task: "\${{ github.workflow }}"`, '');
    const on = stage(caller(), failing);
    const { id, jobs } = await run(on);
    expect(jobs).toEqual({ 'do / first': 'success', 'do / Second of 7': 'failure' });
    const minted = on.minted.length;
    expect((await on.call('POST', `/repos/acme/site/actions/runs/${id}/rerun-failed-jobs`)).status).toBe(201);
    await on.actions.idle();
    expect(on.actions.run(id)).toMatchObject({ attempt: 2, jobs: [{ key: 'first' }, { key: 'second' }] });
    expect(on.minted.length).toBe(minted + 1);
  });

  test('whose job wants the group that the calling run holds is a deadlock, and said to be one', async () => {
    const grouped = called.replace('    runs-on', '    concurrency: { group: one, queue: max }\n    runs-on');
    const { jobs, log } = await run(stage(`concurrency: One\n${caller()}`, grouped));
    expect(jobs['do / first']).toBe('cancelled');
    expect(log).toContain(
      "deadlock for concurrency group 'one' was detected between 'top level workflow' and 'do / first'",
    );
  });

  test.each<[string, Caller, string]>([
    [
      'more permissions than the caller has',
      { permissions: '{ contents: read }' },
      'its job second requests issues: write, but is only allowed issues: none',
    ],
    [
      'an input that it does not declare',
      { call: 'with: { task: 1, tsak: 1 }\n    secrets: inherit' },
      'declares no input tsak',
    ],
    ['no value for a required input', { call: 'secrets: inherit' }, 'requires the input task'],
    [
      'a secret that it does not declare',
      { call: 'with: { task: 1 }\n    secrets: { key: x, kye: x }' },
      'declares no secret kye',
    ],
    ['no value for a required secret', { call: 'with: { task: 1 }' }, 'requires the secret key'],
    ['steps besides', { job: '    steps: [{ uses: ./ }]\n' }, 'jobs.do.steps: this key is not supported'],
    [
      'concurrency of the calling job',
      { job: '    concurrency: x\n' },
      'jobs.do.concurrency: this key is not supported',
    ],
  ])('with %s starts nothing', async (_what, options, reason) => {
    const { conclusion, jobs, log } = await run(stage(caller(options)));
    expect({ conclusion, jobs }).toEqual({ conclusion: 'startup_failure', jobs: {} });
    expect(log).toContain(reason);
  });

  test.each([
    'someone/else/.github/workflows/run.yml@v1',
    'imprimatur/imprimatur/.github/workflows/run.yml',
    'imprimatur/imprimatur/.github/workflows/nothing.yml@v0',
    './.github/workflows/nothing.yml',
    './.github/workflows/called.yml@main',
  ])('that is not to be had is a problem: %s', async (uses) => {
    const { conclusion, log } = await run(stage(caller().replace('./.github/workflows/called.yml', uses)));
    expect(conclusion).toBe('startup_failure');
    expect(log).toContain(`the local runner can't call ${uses}`);
  });

  test('must be one that is for calling', () => {
    const plain = readWorkflow('a.yml', 'on: push\njobs: { a: { runs-on: x, steps: [{ uses: ./ }] } }');
    const { problems } = readWorkflow(
      'b.yml',
      'on: push\njobs: { a: { uses: ./.github/workflows/a.yml } }',
      () => plain,
    );
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      'jobs.a.uses: ./.github/workflows/a.yml is not for calling: it has no `on.workflow_call`',
    ]);
  });
});
