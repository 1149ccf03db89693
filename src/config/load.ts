import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Config } from './schema.ts';

export interface ConfigProblem {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type Loaded =
  | { readonly valid: true; readonly config: Config }
  | { readonly valid: false; readonly problems: readonly ConfigProblem[] };

interface Fault {
  readonly offset: number;
  readonly message: string;
}

/** Reads the configuration's text. Every problem is found at once, each with its place in the file. */
export function loadConfig(text: string, schema: z.ZodType<Config>): Loaded {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const invalid = (faults: readonly Fault[]): Loaded => ({
    valid: false,
    problems: faults.map(({ offset, message }) => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(1, line), column: Math.max(1, col), message };
    }),
  });
  if (document.errors.length > 0) {
    return invalid(document.errors.map(({ pos, message }) => ({ offset: pos[0], message })));
  }
  const aliases = danglingAliases(document);
  if (aliases.length > 0) return invalid(aliases);
  const parsed = schema.safeParse(contentOf(document));
  return parsed.success
    ? { valid: true, config: parsed.data }
    : invalid(parsed.error.issues.flatMap((issue) => faultsOf(issue, document)));
}

/** `*.md` without quotes is an alias in YAML. */
function danglingAliases(document: Document): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return;
      const message = `“*${alias.source}” stands for nothing; put it in quotes if it is meant as text`;
      faults.push({ offset: alias.range?.[0] ?? 0, message });
    },
  });
  return faults;
}

/** Null for a document whose aliases would expand beyond all bounds. */
function contentOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return null;
  }
}

function faultsOf(issue: z.core.$ZodIssue, document: Document): readonly Fault[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  const where = path.join('.') || 'file';
  if (issue.code !== 'unrecognized_keys') {
    return [{ offset: offsetOf(document, path), message: `${where}: ${issue.message}` }];
  }
  return issue.keys.map((key) => ({
    offset: offsetOfKey(document, path, key),
    message: `${where}: there is no setting “${key}”`,
  }));
}

/** Where a path stands; a missing key stands where its nearest parent does. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return 0;
}

/** Where a key stands itself: its value may begin on the next line. */
function offsetOfKey(document: Document, path: readonly (string | number)[], name: string): number {
  const parent: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  const keys = isMap(parent) ? parent.items.map(({ key }) => key) : [];
  const key = keys.find((candidate) => isScalar(candidate) && String(candidate.value) === name);
  return (isScalar(key) ? key.range?.[0] : undefined) ?? offsetOf(document, path);
}
