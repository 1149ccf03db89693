/**
 * `node action/build.ts` bundles the Action into `action/dist`, which is committed: users run it without an install step.
 * `node action/build.ts --check` builds beside it and fails when `action/dist` is not what the sources say.
 *
 * Two tools in a row, because ncc cannot read TypeScript 7: `tsc` emits to `.build/` (inside the package, since the names
 * of ncc's chunks depend on paths relative to it), then ncc bundles that. What is imported lazily becomes a chunk that
 * loads lazily. ncc's own licence file forgets every package that is not in the last chunk (measured), so ours is
 * written from the list of modules that really went into the bundle.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const emitted = join(root, '.build');
const committed = join(root, 'action', 'dist');

/** Relative path → content. */
type Bundle = ReadonlyMap<string, Buffer>;

/** A build that cannot be trusted, or a stale one: a sentence for the person at the terminal, without a stack. */
class BuildError extends Error {}

function main(): void {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, entry: { type: 'string', default: 'action/main.ts' } },
  });
  const bundle = build(values.entry);
  if (values.check) {
    const differences = compare(readFolder(committed), bundle);
    if (differences.length > 0)
      throw new BuildError(`action/dist is stale: ${differences.join('; ')}. Run npm run build and commit the result.`);
    console.log('action/dist is what the sources say.');
    return;
  }
  rmSync(committed, { recursive: true, force: true });
  mkdirSync(committed, { recursive: true });
  for (const [path, content] of bundle) writeFileSync(join(committed, path), content);
  for (const [path, content] of bundle) console.log(`action/dist/${path} ${Math.ceil(content.length / 1024)} KiB`);
}

function build(entry: string): Bundle {
  if (!existsSync(join(root, entry))) throw new BuildError(`The entry ${entry} does not exist.`);
  emit(entry);
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  try {
    const stats = join(folder, 'stats.json');
    const output = join(folder, 'dist');
    run(new URL('cli.js', import.meta.resolve('@vercel/ncc')), [
      'build',
      join(emitted, entry.replace(/\.ts$/, '.js')),
      '-o',
      output,
      '-C',
      '-q',
      '--stats-out',
      stats,
    ]);
    const bundled = readFolder(output);
    const packages = [...new Set(bundledPackages(JSON.parse(readFileSync(stats, 'utf8'))).map(answering))];
    if (packages.length === 0)
      throw new BuildError('ncc reported no bundled package, so the licences cannot be complete.');
    const forgotten = [...namedPackages(bundled)].map(answering).filter((folder) => !packages.includes(folder));
    if (forgotten.length > 0)
      throw new BuildError(`The bundle holds packages whose licence would be missing: ${forgotten.join(', ')}.`);
    const bundle = new Map([...bundled, ['licenses.txt', Buffer.from(packages.map(licenceOf).join('\n'))]]);
    refuseMachinePaths(bundle);
    return new Map([...bundle].sort(([a], [b]) => (a < b ? -1 : 1)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Emits the entry and what it imports, and nothing else: an error in a test is no reason not to build. */
function emit(entry: string): void {
  rmSync(emitted, { recursive: true, force: true });
  mkdirSync(emitted);
  const settings = join(emitted, 'tsconfig.json');
  const compilerOptions = { rootDir: '..', outDir: '.', noEmitOnError: true };
  writeFileSync(
    settings,
    JSON.stringify({ extends: '../tsconfig.json', compilerOptions, include: [], files: [`../${entry}`] }),
  );
  run(new URL('bin/tsc', import.meta.resolve('typescript/package.json')), ['--project', settings]);
}

/** Started with this very Node, so that neither a shell nor the PATH has a say. */
function run(script: URL, parameters: readonly string[]): void {
  try {
    execFileSync(process.execPath, [fileURLToPath(script), ...parameters], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new BuildError(`${basename(script.pathname)} failed:\n${stdout}${stderr}`.trimEnd());
  }
}

export function readFolder(folder: string): Map<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

export function compare(before: Bundle, after: Bundle): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    const [old, fresh] = [before.get(path), after.get(path)];
    if (old === undefined) return [`${path} is missing`];
    if (fresh === undefined) return [`${path} is left over`];
    return old.equals(fresh) ? [] : [`${path} differs`];
  });
}

type Module = { readonly name?: string; readonly nameForCondition?: string; readonly modules?: readonly Module[] };

/** Folders of the packages that webpack's statistics name, each once, sorted. */
export function bundledPackages(stats: { readonly modules?: readonly Module[] }): string[] {
  const folders = new Set<string>();
  const visit = (module: Module): void => {
    const path = (module.nameForCondition ?? module.name ?? '').replaceAll('\\', '/');
    const folder = packageFolder(path);
    if (folder !== undefined) folders.add(folder.slice(folder.indexOf('node_modules/')));
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const module of stats.modules ?? []) visit(module);
  return [...folders].sort();
}

/** The same, read from the comments that webpack leaves in the bundle: a second witness, against a change of the statistics. */
export function namedPackages(bundle: Bundle): Set<string> {
  const texts = [...bundle].filter(([path]) => path.endsWith('.js')).map(([, content]) => content.toString());
  const named = texts.flatMap((text) => [...text.matchAll(/ MODULE: \.\/(node_modules\/\S+)/g)]);
  return new Set(named.flatMap((match) => packageFolder(match[1] ?? '') ?? []));
}

/** Of nested packages the innermost is meant. */
const packageFolder = (path: string): string | undefined => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];

/** A package that carries another inside without its manifest answers for it. */
function answering(folder: string): string {
  const outer = packageFolder(folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/'))));
  return outer === undefined || existsSync(join(root, folder, 'package.json')) ? folder : answering(outer);
}

/** Fails for a package that states neither a licence nor its text: we may not ship it. */
function licenceOf(folder: string): string {
  const path = join(root, folder);
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
    /** What npm asked for before `license`. */
    licenses?: readonly { readonly type: string; readonly url: string }[];
  };
  const named = manifest.license ?? manifest.licenses?.map(({ type, url }) => `${type}, ${url}`).join('; ');
  const texts = readdirSync(path)
    .filter((name) => /^(licen[cs]e|copying|notice)(?!.*\.(js|ts|json)$)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(path, name), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0 && !named) throw new BuildError(`${manifest.name} is bundled and states no licence.`);
  return `${[`${manifest.name} ${manifest.version}`, named ?? 'See the text.', ...texts].join('\n\n')}\n\n${'-'.repeat(80)}\n`;
}

/** A path of the building machine would differ elsewhere, and is nobody's business. */
function refuseMachinePaths(bundle: Bundle): void {
  const places = [root, tmpdir(), homedir()].filter((place) => place.length > 1).map((place) => `${place}/`);
  for (const [path, content] of bundle) {
    for (const place of places) {
      const at = content.indexOf(place);
      if (at >= 0)
        throw new BuildError(
          `${path} holds a path of this machine: ${content.subarray(Math.max(0, at - 40), at + 80)}`,
        );
    }
  }
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
