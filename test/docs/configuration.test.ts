import { expect, test } from 'vitest';
import { z } from 'zod';
import { format } from '../../src/compose.ts';

interface Node {
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly required?: readonly string[];
}

const typeOf = (node: Node): string => {
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(', ');
  if (node.type === 'array') return `list of ${node.items?.properties ? 'objects' : typeOf(node.items ?? {})}`;
  return node.type ?? 'any';
};

function rows(node: Node, path: string): string[] {
  if (node.items?.properties) return rows(node.items, `${path}[]`);
  if (typeof node.additionalProperties === 'object') return rows(node.additionalProperties, `${path}.<name>`);
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const fallback =
      child.default !== undefined
        ? `\`${JSON.stringify(child.default)}\``
        : node.required?.includes(name)
          ? 'required'
          : '–';
    const isLeaf = !child.properties && typeof child.additionalProperties !== 'object' && !child.items?.properties;
    const row = `| \`${at}\` | ${typeOf(child)} | ${isLeaf ? fallback : ''} | ${child.description ?? ''} |`;
    return [row, ...rows(child, at)];
  });
}

test('the documentation lists every setting of the schema', async () => {
  const json = z.toJSONSchema(format.schema, { io: 'input' }) as Node;
  const text = [
    '# Configuration',
    '',
    '`.github/imprimatur.yml` is read from the default branch only. Unknown keys are errors; every error is reported at once, with its line and column.',
    'A task keeps the stages it was routed with; limits stay live, and a gate is the stricter of the two. This page is generated from the schema.',
    '',
    '| key | value | default | |',
    '| --- | --- | --- | --- |',
    ...rows(json, ''),
    '',
    'Editors check it while you write with this as its first line: `# yaml-language-server: $schema=https://raw.githubusercontent.com/imprimatur/imprimatur/main/.github/imprimatur.schema.json`.',
    'Without one, `npx imprimatur validate PATH` does so in a clone of this repository.',
    '',
    'Instructions for an agent are Markdown in `.github/agents/<name>.agent.md`, with optional front matter; without the file, those of its role are used.',
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot('../../docs/configuration.md');
});
