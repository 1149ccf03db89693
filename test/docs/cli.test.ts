import { expect, test } from 'vitest';
import { z } from 'zod';
import { boardSchema } from '../../src/board/schema.ts';
import { COMMANDS } from '../../src/cli/index.ts';

interface Node {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** More than anybody wants to read in a table. */
const MOST_VALUES = 10;

function typeOf(node: Node): string {
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum !== undefined)
    return node.enum.length > MOST_VALUES ? 'a code' : node.enum.map((value) => `\`${value}\``).join(', ');
  if (node.anyOf !== undefined) return node.anyOf.map(typeOf).join(' or ');
  if (node.items !== undefined) return `list of ${node.items.properties ? 'objects' : typeOf(node.items)}`;
  return [node.type ?? 'any'].flat().join(' or ');
}

const within = (node: Node): readonly [string, Node][] => {
  const { properties } = [node, ...(node.anyOf ?? [])].find((one) => one.properties) ?? {};
  return Object.entries(properties ?? {});
};

const rows = (node: Node, path: string): string[] =>
  within(node).flatMap(([name, child]) => {
    const at = `${path}${name}`;
    const inner = child.items ? rows(child.items, `${at}[].`) : rows(child, `${at}.`);
    return [`| \`${at}\` | ${typeOf(child)} | ${child.description ?? ''} |`, ...inner];
  });

test('the documentation lists every command, and every field of what `status --json` prints', async () => {
  const text = [
    '# The command line',
    '',
    'In a clone of this repository, after `npm ci`: `npx imprimatur <command>`. Each command explains itself with `--help`. It needs Node 24, which `npm ci` brings along.',
    '',
    '| command | what it does |',
    '| --- | --- |',
    ...COMMANDS.map(({ id, help }) => `| \`${id}\` | ${help} |`),
    '',
    'Results go to standard output, errors to standard error, with the code’s sentence and what to do ([errors](errors.md)).',
    'Exit code: 0 when it worked, 1 when something is wrong, 2 when the command was called wrongly.',
    '',
    '## Your token',
    '',
    '`status`, `explain`, `run` and `sweep` ask GitHub with the token in `GITHUB_TOKEN` or `GH_TOKEN`. They only read with it, and start the Actions workflow: everything else is done by its run,',
    'as whoever the run acts for. Any other request is refused before it is sent.',
    '',
    '| command | what a fine-grained token needs |',
    '| --- | --- |',
    '| `status` | Contents and Pull requests: read |',
    '| `explain` | Contents, Issues and Pull requests: read; Actions: read, to see whether a run is still at work |',
    '| `run` | Contents and Issues: read; Actions: write |',
    '| `sweep` | Actions: write |',
    '',
    'The repository is that of `--repo`, else of `GITHUB_REPOSITORY`, else of the git remote `origin` here. The token goes to github.com; to another host only if `GITHUB_API_URL` names it.',
    '',
    '## What `status --json` prints',
    '',
    'Fields may be added; any other change raises `version`. Texts are plain, without Markdown links.',
    '',
    '| field | type | |',
    '| --- | --- | --- |',
    ...rows(z.toJSONSchema(boardSchema) as Node, ''),
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot('../../docs/cli.md');
});
