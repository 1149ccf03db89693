/** "One new file plus one line in that folder's index.ts": nothing lies unregistered, and the README's tables are the registries. */
import { posix } from 'node:path';
import { importsOf, isTypeScript, type SourceFile, targetOf } from './sources.ts';

/**
 * A folder of plug-ins, and the files that describe their shape. A helper beside the plug-ins is a file that does not
 * import the contract and that somebody uses; several helpers of one plug-in live in a folder below.
 */
export type Registry = { readonly name: string; readonly folder: string; readonly contracts: readonly string[] };

export const registries: readonly Registry[] = [
  { name: 'agents', folder: 'src/agents', contracts: ['src/agents/role.ts'] },
  {
    name: 'gates',
    folder: 'src/gates',
    contracts: ['src/gates/gate.ts', 'src/gates/check.ts', 'src/gates/combine.ts'],
  },
  { name: 'checks', folder: 'src/gates/checks', contracts: ['src/gates/check.ts'] },
  { name: 'triggers', folder: 'src/triggers', contracts: ['src/triggers/trigger.ts'] },
  { name: 'commands', folder: 'src/workflow/commands', contracts: ['src/workflow/commands/command.ts'] },
  { name: 'gather', folder: 'src/gather', contracts: ['src/gather/source.ts'] },
];

export function everythingRegistered(files: readonly SourceFile[]): string[] {
  return registries.flatMap((registry) => {
    const index = indexOf(registry, files);
    const registered = new Set(index ? targetsOf(index) : []);
    return pluginsOf(registry, files)
      .filter((file) => !registered.has(file.path))
      .map((file) => {
        const line = `import { ${exportedName(file)} } from './${posix.basename(file.path)}';`;
        return `${file.path} is not registered. Add this line to ${registry.folder}/index.ts, and the name to its list: ${line}`;
      });
  });
}

export const indexOf = (registry: Registry, files: readonly SourceFile[]): SourceFile | undefined =>
  files.find((file) => file.path === `${registry.folder}/index.ts`);

function pluginsOf(registry: Registry, files: readonly SourceFile[]): SourceFile[] {
  const exempt = new Set([`${registry.folder}/index.ts`, ...registry.contracts]);
  const sources = files.filter((file) => isTypeScript(file) && /^(src|app|action)\//.test(file.path));
  const imported = new Set(sources.flatMap(targetsOf));
  const isHelper = (file: SourceFile): boolean =>
    imported.has(file.path) && !targetsOf(file).some((target) => registry.contracts.includes(target));
  return sources.filter(
    (file) => posix.dirname(file.path) === registry.folder && !exempt.has(file.path) && !isHelper(file),
  );
}

const targetsOf = (file: SourceFile): string[] =>
  importsOf(file).flatMap(({ specifier }) => targetOf(file, specifier) ?? []);

function exportedName(file: SourceFile): string {
  const exported = /^export (?:const|function) (\w+)/m.exec(file.text)?.[1];
  return exported ?? posix.basename(file.path, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** One line of a table: what a plug-in is called and its own help text. */
export type Row = { readonly name: string; readonly help: string };

/**
 * Reads the rows out of a registry module: of the first export that is an array or a record of objects which all carry a
 * name (`id`, `name` or `kind`; in a record the key will do) and a help text (`help`, `summary` or `description`).
 */
export function rowsOf(module: Readonly<Record<string, unknown>>): Row[] | undefined {
  for (const exported of Object.values(module)) {
    if (!isRecord(exported)) continue;
    const rows = Object.entries(exported).map(([key, value]) =>
      rowOf(Array.isArray(exported) ? undefined : key, value),
    );
    if (rows.length > 0 && rows.every((row) => row !== undefined)) return rows;
  }
  return undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function rowOf(key: string | undefined, value: unknown): Row | undefined {
  if (!isRecord(value)) return undefined;
  const name = value.id ?? value.name ?? value.kind ?? key;
  const help = value.help ?? value.summary ?? value.description;
  return typeof name === 'string' && typeof help === 'string' ? { name, help } : undefined;
}

export function renderTable(rows: readonly Row[]): string {
  const cell = (text: string): string => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
  return [
    '| name | what it does |',
    '| --- | --- |',
    ...rows.map((row) => `| \`${cell(row.name)}\` | ${cell(row.help)} |`),
  ].join('\n');
}

const block = (name: string): RegExp =>
  new RegExp(`(<!-- generated:${name} -->\\n)([\\s\\S]*?)(\\n?<!-- /generated:${name} -->)`);

/** The text with each named block replaced. Blocks that it has no markers for are left out: `staleBlocks` reports them. */
export function withBlocks(text: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce(
    (result, [name, content]) =>
      result.replace(
        block(name),
        (_, open: string, __, close: string) => `${open}${content}${close.startsWith('\n') ? '' : '\n'}${close}`,
      ),
    text,
  );
}

export function staleBlocks(path: string, text: string, blocks: Readonly<Record<string, string>>): string[] {
  return Object.entries(blocks).flatMap(([name, content]) => {
    const match = block(name).exec(text);
    if (!match)
      return [
        `${path} has no place for the table of ${name}. Add the lines <!-- generated:${name} --> and <!-- /generated:${name} -->.`,
      ];
    return match[2] === content
      ? []
      : [`${path}: the table of ${name} is not what the registry says. Run: node test/architecture/readme.ts`];
  });
}
