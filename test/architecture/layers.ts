/** Who may import whom: the "Layout" part of the architecture, as data and as functions over files. */
import { importsOf, isTypeScript, packageOf, type SourceFile, targetOf } from './sources.ts';

const vocabulary = ['journal', 'config', 'comments', 'memory', 'metrics', 'board', 'proposal'] as const;
const plugins = ['agents', 'gates', 'triggers', 'gather'] as const;
const core = ['domain', ...vocabulary, ...plugins, 'workflow'] as const;

/** What each part may import besides itself. `handle` stands for the files directly in `src/`. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ...Object.fromEntries(vocabulary.map((part) => [part, ['domain', ...vocabulary]])),
  ...Object.fromEntries(plugins.map((part) => [part, ['domain', ...vocabulary, ...plugins]])),
  workflow: ['domain', ...vocabulary, ...plugins],
  engine: ['domain', ...vocabulary, 'agents', 'gather'],
  ports: core,
  github: [...core, 'ports'],
  handle: [...core, 'ports', 'engine', 'github'],
  app: [...core, 'ports', 'engine', 'github', 'handle'],
  action: [...core, 'ports', 'engine', 'github', 'handle'],
  cli: [...core, 'ports', 'engine', 'github', 'handle', 'local', 'app', 'action'],
  local: [...core, 'ports', 'engine', 'github', 'handle', 'app', 'action'],
};

/** The folder under `src/`, `handle` for a file directly in it, `app`, `action`, or undefined (tests, settings). */
export function partOf(path: string): string | undefined {
  const inSource = /^src\/(?:([^/]+)\/)?[^/]+/.exec(path);
  if (inSource) return inSource[1] ?? 'handle';
  return /^(app|action)\//.exec(path)?.[1];
}

export function importDirections(files: readonly SourceFile[]): string[] {
  return files.filter(isTypeScript).flatMap((file) => {
    const from = partOf(file.path);
    if (from === undefined) return [];
    const allowed = mayImport[from];
    if (allowed === undefined)
      return [`${file.path}: the folder "${from}" has no layer. Give it one in test/architecture/layers.ts.`];
    return importsOf(file).flatMap(({ specifier, line }) => {
      const target = targetOf(file, specifier);
      if (target === undefined) return [];
      const to = partOf(target);
      if (to !== undefined && (to === from || allowed.includes(to))) return [];
      const list = allowed.length === 0 ? 'nothing but itself' : allowed.join(', ');
      return [`${file.path}:${line} imports ${target}, but ${from} may import only: ${list}.`];
    });
  });
}

const refsAdapter = 'src/journal/git-refs';
const mayUseRefsAdapter = new Set(['handle', 'app', 'action', 'cli', 'local']);

/** The journal's port is for everyone, its adapter only for those who assemble the dependencies. The adapter's own port is a type. */
export function adapterStaysOutside(files: readonly SourceFile[]): string[] {
  return files.filter(isTypeScript).flatMap((file) => {
    const from = partOf(file.path);
    if (from === undefined || mayUseRefsAdapter.has(from) || file.path.startsWith(refsAdapter)) return [];
    return importsOf(file).flatMap(({ specifier, typeOnly, line }) =>
      !typeOnly && targetOf(file, specifier)?.startsWith(refsAdapter)
        ? [
            `${file.path}:${line} imports the adapter ${refsAdapter}; import the port from src/journal/journal.ts and take the adapter as an argument.`,
          ]
        : [],
    );
  });
}

const neverInAction = (name: string): boolean =>
  name === 'probot' || name.startsWith('@probot/') || /^(app|src\/local|src\/cli|test)\//.test(name);

/** Follows every import that survives type stripping from `entries`, and reports the chain that leads to what is forbidden. */
export function actionStaysLean(files: readonly SourceFile[], entries?: readonly string[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const starts =
    entries ??
    files.flatMap(({ path }) => (/^action\/[^/]+\.ts$/.test(path) && path !== 'action/build.ts' ? [path] : []));
  const seen = new Set<string>(starts);
  const queue = starts.map((path) => [path]);
  const found: string[] = [];
  for (let chain = queue.shift(); chain !== undefined; chain = queue.shift()) {
    const file = byPath.get(chain.at(-1) ?? '');
    if (file === undefined) continue;
    for (const { specifier, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      const next = targetOf(file, specifier) ?? packageOf(specifier);
      if (seen.has(next)) continue;
      seen.add(next);
      if (neverInAction(next)) found.push(`The Action reaches ${next}: ${[...chain, next].join(' → ')}.`);
      else queue.push([...chain, next]);
    }
  }
  return found;
}

/** Files that need each other at run time are one idea in two places, and their order of evaluation is luck. */
export function noCycles(files: readonly SourceFile[]): string[] {
  const edges = new Map(
    files
      .filter((file) => isTypeScript(file) && partOf(file.path) !== undefined)
      .map((file) => [
        file.path,
        importsOf(file).flatMap(({ specifier, typeOnly }) => (typeOnly ? [] : (targetOf(file, specifier) ?? []))),
      ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, chain: readonly string[]): void => {
    const start = chain.indexOf(path);
    if (start >= 0) found.push(`Import cycle: ${[...chain.slice(start), path].join(' → ')}.`);
    if (start >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...chain, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}
