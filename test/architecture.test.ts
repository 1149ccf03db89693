import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type InputsSchema, inputsEqual, outputsEqual } from './architecture/action-inputs.ts';
import {
  everyTestRuns,
  noMachinePaths,
  nothingUnfinished,
  sizes,
  wordsSpelledOut,
} from './architecture/housekeeping.ts';
import { actionStaysLean, adapterStaysOutside, importDirections, noCycles } from './architecture/layers.ts';
import { type Lockfile, lockfileFindings, withPlatforms } from './architecture/lockfile.ts';
import { printingInOnePlace } from './architecture/printing.ts';
import { pureCore, synchronousDecisions } from './architecture/purity.ts';
import { generatedBlocks, readmePath } from './architecture/readme.ts';
import { everythingRegistered, renderTable, rowsOf, staleBlocks, withBlocks } from './architecture/registries.ts';
import { requestsHeld } from './architecture/requests.ts';
import { codeOf, importsOf, readSources, type SourceFile } from './architecture/sources.ts';

const root = join(import.meta.dirname, '..');
const repository = readSources(root);

/** Virtual files: the name of each key is its path. */
const virtual = (texts: Readonly<Record<string, string>>): SourceFile[] =>
  Object.entries(texts).map(([path, text]) => ({ path, text }));

type Rule = {
  readonly name: string;
  readonly rule: (files: readonly SourceFile[]) => string[];
  /** Planted violations, each with a part of the finding that it must produce. */
  readonly planted: readonly (readonly [Readonly<Record<string, string>>, string])[];
  /** What looks similar and is allowed. */
  readonly allowed: Readonly<Record<string, string>>;
};

const lines = (count: number): string => 'const x = 1;\n'.repeat(count);
const unfinishedWord = `TO${'DO'}`;
const selfish = `test.on${'ly'}`;

const rules: readonly Rule[] = [
  {
    name: 'imports go in the directions of the architecture',
    rule: importDirections,
    planted: [
      [
        { 'src/domain/task.ts': "import { load } from '../config/load.ts';" },
        'domain may import only: nothing but itself',
      ],
      [
        { 'src/config/load.ts': "import type { Role } from '../agents/role.ts';" },
        'src/config/load.ts:1 imports src/agents/role.ts',
      ],
      [{ 'src/agents/write.ts': "import { decide } from '../workflow/decide.ts';" }, 'agents may import only'],
      [{ 'src/engine/engine.ts': "\nimport { observe } from '../github/observe.ts';" }, 'src/engine/engine.ts:2'],
      [{ 'src/github/execute.ts': "export * from '../engine/model.ts';" }, 'github may import only'],
      [{ 'src/handle.ts': "const local = await import('./local/start.ts');" }, 'imports src/local/start.ts'],
      [{ 'app/server.ts': "import { start } from '../src/local/start.ts';" }, 'app may import only'],
      [{ 'src/cli/main.ts': "import { fake } from '../../test/fakes/model.ts';" }, 'imports test/fakes/model.ts'],
      [{ 'src/helpers/text.ts': '' }, 'the folder "helpers" has no layer'],
    ],
    allowed: {
      'src/domain/task.ts':
        "import { z } from 'zod';\nimport { fold } from './fold.ts';\n// import { x } from '../config/load.ts';",
      'src/gates/combine.ts':
        "import type { State } from '../domain/state.ts';\nimport { tag } from '../comments/tag.ts';",
      'src/engine/engine.ts': "import { roles } from '../agents/index.ts';",
      'src/cli/start.ts': "import { start } from '../local/start.ts';",
      'test/x.test.ts': "import { start } from '../src/local/start.ts';",
    },
  },
  {
    name: "only those who assemble the dependencies know the journal's adapter",
    rule: adapterStaysOutside,
    planted: [[{ 'src/workflow/decide.ts': "import { gitRefs } from '../journal/git-refs.ts';" }, 'import the port']],
    allowed: {
      'action/run.ts': "import { gitRefs } from '../src/journal/git-refs.ts';",
      'src/github/git-database.ts': "import type { GitDatabase } from '../journal/git-refs.ts';",
    },
  },
  {
    name: 'the Action never reaches Probot, the app, the CLI or the local GitHub',
    rule: actionStaysLean,
    planted: [
      [
        {
          'action/main.ts': "import { run } from './run.ts';",
          'action/run.ts': "const lazy = await import('../src/github/client.ts');",
          'src/github/client.ts': "import { ProbotOctokit } from 'probot';",
        },
        'action/run.ts → src/github/client.ts → probot',
      ],
      [{ 'action/main.ts': "import '../app/env.ts';" }, 'reaches app/env.ts'],
    ],
    allowed: {
      'action/main.ts': "import { run } from './run.ts';",
      'action/run.ts': "import type { Context } from 'probot';",
      'app/index.ts': "import { Probot } from 'probot';",
    },
  },
  {
    name: 'no file needs itself through others',
    rule: noCycles,
    planted: [
      [
        { 'src/config/a.ts': "import { b } from './b.ts';", 'src/config/b.ts': "import { a } from './a.ts';" },
        'src/config/a.ts → src/config/b.ts → src/config/a.ts',
      ],
    ],
    allowed: {
      'src/config/a.ts': "import { b } from './b.ts';",
      'src/config/b.ts': "import type { a } from './a.ts';",
    },
  },
  {
    name: 'the core has no clock, chance, environment, network or input and output',
    rule: pureCore,
    planted: [
      [
        { 'src/workflow/decide.ts': 'const now = new Date();' },
        'src/workflow/decide.ts:1 reads the clock (new Date())',
      ],
      [{ 'src/domain/fold.ts': '\nconst now = Date.now();' }, 'src/domain/fold.ts:2 reads the clock (Date.now)'],
      [{ 'src/domain/fold.ts': 'const clock = new Date;' }, 'reads the clock'],
      [{ 'src/agents/write.ts': 'const id = Math.random();' }, 'is random (Math.random)'],
      [{ 'src/journal/codec.ts': 'const nonce = crypto.randomUUID();' }, 'is random (crypto)'],
      [{ 'src/config/load.ts': 'const key = process.env.KEY;' }, 'reads the process'],
      [{ 'src/gates/links.ts': 'const page = await fetch(url);' }, 'reaches the network'],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the source code of a planted file
      [{ 'src/gates/links.ts': 'const text = `${await fetch(url)}`;' }, 'reaches the network'],
      [{ 'src/triggers/schedule.ts': 'const hour = date.getHours();' }, "the machine's time zone"],
      [{ 'src/engine/step.ts': 'setTimeout(next, 10);' }, 'waits (a timer)'],
      [{ 'src/memory/select.ts': "import { readFileSync } from 'node:fs';" }, 'the core does no input or output'],
      [{ 'src/memory/select.ts': "import fs from 'fs';" }, 'the core does no input or output'],
      [{ 'src/workflow/decide.ts': "import type { Octokit } from '@octokit/rest';" }, 'the core talks to nobody'],
      [{ 'src/comments/texts.ts': 'console.log(text);' }, 'prints'],
    ],
    allowed: {
      'src/workflow/decide.ts':
        "const due = new Date(now); // never new Date()\nconst text = 'Date.now() and fetch(x)';\nconst pattern = /Math.random/;",
      'src/gather/page.ts': "import { lookup } from 'node:dns/promises';\nawait fetch(url);",
      'src/engine/engine.ts': 'const started = Date.now();',
      'src/journal/git-refs.ts': 'const nonce = crypto.randomUUID();',
      'src/journal/codec.ts': "import { createHash } from 'node:crypto';",
      'src/agents/research.ts': 'const pages = await port.fetch(url);',
    },
  },
  {
    name: 'what a run or a command shows passes one place',
    rule: printingInOnePlace,
    planted: [
      [
        { 'action/commands.ts': 'core.info(reason);' },
        'action/commands.ts:1 prints by itself; use what action/output.ts',
      ],
      [{ 'action/report.ts': 'await core.summary.addRaw(text).write();' }, 'prints by itself'],
      [{ 'src/cli/validate.ts': '\nconsole.log(text);' }, 'src/cli/validate.ts:2 prints by itself'],
      [{ 'src/cli/demo/story.ts': 'process.stdout.write(text);' }, 'prints by itself'],
    ],
    allowed: {
      'action/output.ts': 'core.info(logLine(text));',
      'action/commands.ts': "core.setOutput('status', status);\nsay(reason); // not core.info(reason)",
      'src/cli/screen.ts': 'console.log(visible(text));',
      'src/local/start.ts': 'console.error(problem);',
    },
  },
  {
    name: 'what decides is synchronous',
    rule: synchronousDecisions,
    planted: [[{ 'src/workflow/decide.ts': 'export async function decide() {}' }, 'is asynchronous']],
    allowed: {
      'src/workflow/decide.ts': "const text = 'async and await';",
      'src/gates/links.ts': 'export async function links() {}',
    },
  },
  {
    name: 'a file holds one idea',
    rule: sizes,
    planted: [
      [{ 'src/handle.ts': lines(61) }, 'src/handle.ts has 61 lines, at most 60'],
      [{ 'action/run.ts': lines(251) }, 'action/run.ts has 251 lines, at most 250'],
    ],
    allowed: { 'src/handle.ts': lines(60), 'app/index.ts': lines(250), 'test/long.test.ts': lines(400) },
  },
  {
    name: 'every plug-in is registered',
    rule: everythingRegistered,
    planted: [
      [
        {
          'src/agents/index.ts': "import { write } from './write.ts';",
          'src/agents/write.ts': 'export const write = 1;',
          'src/agents/fact-check.ts': 'export const factCheck = 1;',
        },
        "Add this line to src/agents/index.ts, and the name to its list: import { factCheck } from './fact-check.ts';",
      ],
      [
        { 'src/gates/index.ts': '', 'src/gates/checks/broken-links.ts': '' },
        "src/gates/checks/index.ts, and the name to its list: import { brokenLinks } from './broken-links.ts';",
      ],
      [{ 'src/gather/feed.ts': '' }, 'src/gather/feed.ts is not registered'],
      [
        {
          'src/triggers/event.ts': "import type { Trigger } from './trigger.ts';",
          'src/workflow/route.ts': "import { event } from '../triggers/event.ts';",
        },
        'src/triggers/event.ts is not registered',
      ],
    ],
    allowed: {
      'src/gather/index.ts': "import { page } from './page.ts';",
      'src/gather/page.ts': "import { readable } from './markup.ts';",
      'src/gather/markup.ts': 'export const readable = 1;',
      'src/gather/source.ts': 'export type Gatherer = {};',
      'src/gather/page/readable.ts': 'export const readable = 1;',
    },
  },
  {
    name: 'nothing is left unfinished',
    rule: nothingUnfinished,
    planted: [[{ 'src/index.ts': `// ${unfinishedWord}: later` }, 'src/index.ts:1 says']],
    allowed: { 'src/index.ts': '// A todo list is a feature of other products.' },
  },
  {
    name: 'every test runs',
    rule: everyTestRuns,
    planted: [[{ 'test/a.test.ts': `${selfish}('x', () => {});` }, 'the rest of the file would not run']],
    allowed: { 'test/a.test.ts': "test('the only one', () => {});" },
  },
  {
    name: 'every request of a test is held against GitHub’s description',
    rule: requestsHeld,
    planted: [
      [
        {
          'test/e2e/a.test.ts':
            "import { startLocalGitHub } from '../../src/local/start.ts';\nawait startLocalGitHub({});",
        },
        'test/e2e/a.test.ts:1 starts a local GitHub by itself',
      ],
      [
        {
          'test/bench/a.ts': "import { CHECKOUT, startHarness } from '../../src/local/harness.ts';\nstartHarness({});",
        },
        'use what test/openapi/github.ts exports',
      ],
    ],
    allowed: {
      'test/openapi/github.ts': "import { startHarness } from '../../src/local/harness.ts';\nstartHarness({});",
      'test/e2e/a.test.ts':
        "import type { Harness } from '../../src/local/harness.ts';\n// startHarness is for others.",
      'src/cli/demo/story.ts': "import { startHarness } from '../../local/harness.ts';\nstartHarness({});",
    },
  },
  {
    name: 'words are spelled out',
    rule: wordsSpelledOut,
    planted: [
      [{ 'src/index.ts': 'const opts = {};' }, 'abbreviates: "opts"'],
      [{ 'src/index.ts': 'try {} catch (e) {}' }, 'abbreviates: "e"'],
      [{ 'app/index.ts': 'list.map((ctx) => ctx)' }, 'abbreviates: "ctx"'],
    ],
    allowed: { 'src/index.ts': "const options = library.opts; const message = 'err: no'; const two = 1e3;" },
  },
  {
    name: "nothing names a place on somebody's machine",
    rule: noMachinePaths,
    planted: [[{ 'src/README.md': `See /${'home'}/someone/notes.` }, 'names a place']],
    allowed: { 'src/README.md': 'See https://example.org/home/page and src/work/x.' },
  },
];

describe.each(rules)('$name', ({ rule, planted, allowed }) => {
  test('in this repository', () => {
    expect(rule(repository)).toEqual([]);
  });

  test.each(planted.map(([texts, part]) => ({ texts, part })))(
    'a planted violation is found: $part',
    ({ texts, part }) => {
      expect(rule(virtual(texts))).toContainEqual(expect.stringContaining(part));
    },
  );

  test('what is allowed passes', () => {
    expect(rule(virtual(allowed))).toEqual([]);
  });
});

describe('README equals registries and the status machine', () => {
  test('in this repository', async () => {
    const page = readFileSync(join(root, readmePath), 'utf8');
    expect(staleBlocks(readmePath, page, await generatedBlocks(root))).toEqual([]);
  });

  const table = renderTable([{ name: 'write', help: 'Writes a|b.' }]);
  const page = `# Parts\n\n<!-- generated:agents -->\n${table}\n<!-- /generated:agents -->\n`;

  test('a page with the table as rendered is current, also when it has just been filled', () => {
    expect(staleBlocks('x.md', page, { agents: table })).toEqual([]);
    const empty = '<!-- generated:agents -->\n<!-- /generated:agents -->\n';
    expect(staleBlocks('x.md', withBlocks(empty, { agents: table }), { agents: table })).toEqual([]);
    expect(withBlocks(page, { agents: table })).toBe(page);
  });

  test('a changed, missing or unplaced table is found', () => {
    expect(staleBlocks('x.md', page.replace('Writes', 'Wrote'), { agents: table })[0]).toContain(
      'node test/architecture/readme.ts',
    );
    expect(staleBlocks('x.md', '# Parts', { agents: table })[0]).toContain('has no place for the table of agents');
  });

  test('rows come from an array or a record of plug-ins with a name and a help text, and from nothing else', () => {
    expect(rowsOf({ find: () => 1, roles: [{ id: 'write', help: 'Writes.' }] })).toEqual([
      { name: 'write', help: 'Writes.' },
    ]);
    expect(rowsOf({ limit: 3, sources: { page: { description: 'A page.' } } })).toEqual([
      { name: 'page', help: 'A page.' },
    ]);
    expect(rowsOf({ roles: [{ id: 'write' }] })).toBeUndefined();
    expect(rowsOf({ roles: [{ help: 'Writes.' }] })).toBeUndefined();
  });
});

describe('action.yml equals action/inputs.ts', () => {
  const actionYaml = readFileSync(join(root, 'action.yml'), 'utf8');

  test('in this repository', async () => {
    const path = join(root, 'action/inputs.ts');
    const { inputsSchema } = (await import(pathToFileURL(path).href)) as { inputsSchema: InputsSchema };
    expect(inputsEqual(actionYaml, inputsSchema)).toEqual([]);
    expect(outputsEqual(actionYaml, repository)).toEqual([]);
  });

  const sample = 'inputs:\n  dry-run: { description: x, default: "false" }\noutputs:\n  status: { description: x }\n';

  test('a missing, an unknown and an undescribed input are found', () => {
    expect(inputsEqual(sample, z.object({ dryRun: z.string() }))).toEqual([]);
    expect(inputsEqual(sample, z.object({ 'dry-run': z.string() }))).toEqual([]);
    expect(inputsEqual(sample, z.object({}))).toEqual([
      'action.yml has the input "dry-run", which inputsSchema does not read.',
    ]);
    expect(inputsEqual(sample, z.object({ dryRun: z.string(), task: z.string().optional() }))).toEqual([
      'inputsSchema reads "task", which action.yml does not have.',
    ]);
    expect(inputsEqual(sample.replace('description: x,', ''), z.object({ dryRun: z.string() }))[0]).toContain(
      'no description',
    );
  });

  test('defaults that the schema refuses are found', () => {
    expect(inputsEqual(sample, z.object({ dryRun: z.literal('yes') }))[0]).toContain('refuses the defaults');
  });

  test('outputs that are set and not promised, or promised and not set, are found', () => {
    expect(outputsEqual(sample, virtual({ 'action/run.ts': "core.setOutput('status', x);" }))).toEqual([]);
    expect(outputsEqual(sample, virtual({ 'action/run.ts': "core.setOutput('stage', x);" }))).toEqual([
      'The Action sets the output "stage", which action.yml does not have.',
      'action.yml promises the output "status", which nothing in action/ sets.',
    ]);
  });
});

describe('the lockfile installs everywhere', () => {
  test('in this repository', () => {
    expect(lockfileFindings(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))).toEqual([]);
  });

  const optionalDependencies = { '@tool/cli-linux-x64-musl': '1.0.0', '@tool/cli-darwin-arm64': '1.0.0' };
  const partial: Lockfile = {
    packages: { 'node_modules/tool': { dev: true, optionalDependencies }, 'node_modules/@tool/cli-darwin-arm64': {} },
  };

  test('a platform that is left out is found, and added so that npm can skip it', () => {
    expect(lockfileFindings(partial)).toEqual([expect.stringContaining('lacks @tool/cli-linux-x64-musl')]);
    const whole = withPlatforms(partial);
    expect(lockfileFindings(whole)).toEqual([]);
    expect(whole.packages['node_modules/@tool/cli-linux-x64-musl']).toEqual({
      version: '1.0.0',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    });
  });

  test('a host in it is found', () => {
    const resolved = 'https://packages.example.org/tool.tgz';
    expect(lockfileFindings({ packages: { 'node_modules/tool': { resolved } } })[0]).toContain('from which host');
  });
});

describe('the scanner', () => {
  test('blanks comments, strings and patterns, keeps placeholders and lines', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is source code to scan
    const text = "a('x'); // b\n/* c */ d(`e ${f('g')} h`);\nconst i = /j'k/; l('\\'m');";
    const code = codeOf(text);
    expect(code.split('\n')).toHaveLength(3);
    for (const word of ['a(', 'd(', 'f(', 'l(']) expect(code).toContain(word);
    for (const word of ['x', 'b', 'e ', 'g', 'h', 'j', 'm']) expect(code.replace('const', '')).not.toContain(word);
  });

  test('finds every kind of import, over several lines too, with its line', () => {
    const text = [
      "import 'a';",
      "import type { B } from 'b';",
      'import {',
      '  type C,',
      '  c,',
      "} from 'c';",
      "export * from 'd';",
      "const e = await import('e');",
      "type F = typeof import('f');",
      'const g = "import \'h\'";',
    ].join('\n');
    expect(importsOf({ path: 'x.ts', text })).toEqual([
      { specifier: 'a', typeOnly: false, line: 1 },
      { specifier: 'b', typeOnly: true, line: 2 },
      { specifier: 'c', typeOnly: false, line: 6 },
      { specifier: 'd', typeOnly: false, line: 7 },
      { specifier: 'e', typeOnly: false, line: 8 },
      { specifier: 'f', typeOnly: true, line: 9 },
    ]);
  });
});
