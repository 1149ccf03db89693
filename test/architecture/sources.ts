/**
 * Reads the repository as plain `{ path, text }` pairs, so that every rule is a pure function that a test can feed with
 * planted violations. TypeScript 7 has no JavaScript API: a small scanner that knows comments, strings, templates and
 * regular expressions is enough to find imports and calls without finding them in prose.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** `path` is relative to the repository and has forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

/** An import, re-export or dynamic import. `typeOnly` ones are erased before anything runs. */
export type Import = { readonly specifier: string; readonly typeOnly: boolean; readonly line: number };

const readFolders = ['src', 'app', 'action', 'test', 'docs', '.github', '.ci'];
const skippedFolders = new Set(['node_modules', 'dist', '.build', '.demo', 'fixtures']);
const readExtensions = /\.(ts|tsx|mts|md|ya?ml|sh)$/;
const extensionless = new Set(['.ci/run', '.ci/release']);

export function readSources(root: string): SourceFile[] {
  const paths = readFolders.flatMap((folder) => walk(root, folder));
  const topLevel = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  return [...topLevel, ...paths]
    .filter((path) => readExtensions.test(path) || extensionless.has(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function walk(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: false });
  return entries.flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : walk(root, path);
    return entry.isFile() ? [path] : [];
  });
}

export const isTypeScript = (file: SourceFile): boolean => /\.(ts|tsx|mts)$/.test(file.path);

export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** The text with comments blanked, and with what stands inside quotes blanked too unless `strings` is `kept`. Offsets and lines stay. */
export function codeOf(text: string, strings: 'kept' | 'blanked' = 'blanked'): string {
  const output = text.split('');
  const blank = (from: number, to: number): void => {
    for (let index = from; index < to; index += 1) if (output[index] !== '\n') output[index] = ' ';
  };
  const blankString = (from: number, to: number): void => {
    if (strings === 'blanked') blank(from, to);
  };
  // Depth of braces at which each open template placeholder ends.
  const templates: number[] = [];
  let depth = 0;
  let index = 0;
  const template = (from: number): number => {
    const end = endOfTemplatePart(text, from);
    blankString(from, end.at);
    if (end.placeholder) templates.push(depth);
    return end.at + (end.placeholder ? 2 : 1);
  };
  while (index < text.length) {
    const character = text.charAt(index);
    const pair = text.slice(index, index + 2);
    if (pair === '//' || pair === '/*') {
      const close = pair === '//' ? text.indexOf('\n', index) : text.indexOf('*/', index + 2) + 2;
      const end = close < index + 1 ? text.length : close;
      blank(index, end);
      index = end;
    } else if (character === "'" || character === '"') {
      const end = endOfQuoted(text, index + 1, character);
      blankString(index + 1, end);
      index = end + 1;
    } else if (character === '`') {
      index = template(index + 1);
    } else if (character === '}' && templates.at(-1) === depth) {
      templates.pop();
      index = template(index + 1);
    } else if (character === '/' && startsPattern(output.slice(Math.max(0, index - 40), index).join(''))) {
      const end = endOfPattern(text, index + 1);
      blankString(index + 1, end);
      index = end + 1;
    } else {
      if (character === '{') depth += 1;
      if (character === '}') depth -= 1;
      index += 1;
    }
  }
  return output.join('');
}

function endOfQuoted(text: string, from: number, quote: string): number {
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === quote || text[index] === '\n') return index;
  }
  return text.length;
}

function endOfTemplatePart(text: string, from: number): { at: number; placeholder: boolean } {
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '`') return { at: index, placeholder: false };
    else if (text.startsWith('${', index)) return { at: index, placeholder: true };
  }
  return { at: text.length, placeholder: false };
}

/** A slash starts a regular expression where no value can end: after an operator, an opening bracket or a keyword. */
function startsPattern(before: string): boolean {
  const trimmed = before.trimEnd();
  return (
    trimmed === '' ||
    /[(,=:[!&|?{};~+\-*%<>^]$/.test(trimmed) ||
    /\b(return|typeof|case|in|of|do|else|void)$/.test(trimmed)
  );
}

function endOfPattern(text: string, from: number): number {
  let inClass = false;
  for (let index = from; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\\') index += 1;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '\n' || (character === '/' && !inClass)) return index;
  }
  return text.length;
}

const staticImport = /(?:^|[;}\n])\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s*from\s*)?['"]([^'"\n]+)['"]/g;
const dynamicImport = /\bimport\s*\(\s*['"`]([^'"`\n]+)['"`]/g;
const typeQuery = /\btypeof\s+import\s*\($/;

export function importsOf(file: SourceFile): Import[] {
  const code = codeOf(file.text, 'kept');
  const found: Import[] = [];
  for (const match of code.matchAll(staticImport)) {
    const specifier = match[2] ?? '';
    const line = lineAt(code, match.index + match[0].lastIndexOf(specifier));
    found.push({ specifier, typeOnly: match[1] !== undefined, line });
  }
  for (const match of code.matchAll(dynamicImport)) {
    const before = code.slice(Math.max(0, match.index - 20), match.index + 'import('.length);
    found.push({ specifier: match[1] ?? '', typeOnly: typeQuery.test(before), line: lineAt(code, match.index) });
  }
  return found;
}

/** The repository path that a relative specifier names, or undefined for a package. */
export function targetOf(file: SourceFile, specifier: string): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier) : undefined;
}

/** `@octokit/rest/types` → `@octokit/rest`; `node:fs/promises` stays. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
