import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

export interface FileToZip {
  /** The path inside the archive. */
  readonly name: string;
  readonly file: string;
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files.map((file) => dirname(file).split(sep));
  let common = [...first];
  for (const folder of others) {
    const differs = common.findIndex((segment, index) => folder[index] !== segment);
    if (differs >= 0) common = common.slice(0, differs);
  }
  return common.join(sep) || sep;
}

function hidden(path: string): boolean {
  return path.split(sep).some((segment) => segment.startsWith('.'));
}

/**
 * The files that `actions/upload-artifact` takes and their names in the archive: one folder is the archive's root, a
 * single file stands alone, several paths share their deepest common folder. Names that start with a dot stay out
 * unless asked for.
 */
export function filesToZip(paths: readonly string[], includeHidden: boolean): FileToZip[] {
  const existing = paths.map((path) => resolve(path)).filter((path) => statSync(path, { throwIfNoEntry: false }));
  const [only] = existing;
  const files = existing
    .flatMap((root) => filesUnder(root).map((file) => ({ file, hidden: hidden(relative(root, file)) })))
    .filter((found) => includeHidden || !found.hidden)
    .map((found) => found.file);
  const root = existing.length === 1 && only !== undefined && statSync(only).isDirectory() ? only : commonFolder(files);
  return [...new Set(files)].sort().map((file) => ({ file, name: relative(root, file).split(sep).join('/') }));
}

/** Zips at a fixed time: equal files make equal bytes, hence an equal digest. */
export function zip(files: readonly FileToZip[], level: number): Uint8Array {
  const content: Zippable = {};
  for (const { name, file } of files) content[name] = readFileSync(file);
  return zipSync(content, { level: levelOf(level), mtime: new Date(1980, 0, 2) });
}

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

function levelOf(level: number): (typeof levels)[number] {
  return levels.find((known) => known === level) ?? 6;
}
