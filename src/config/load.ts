import { LineCounter, parseDocument } from 'yaml';
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

/** Reads the configuration's text. Every problem is found at once, each with its place in the file. */
export function loadConfig(text: string, schema: z.ZodType<Config>): Loaded {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    return {
      valid: false,
      problems: document.errors.map((error) => ({ ...at(error.pos[0]), message: error.message })),
    };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { valid: true, config: parsed.data };
  const problems = parsed.error.issues.map((issue) => {
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
    return {
      ...at(offsetOf(document, key === undefined ? path : [...path, key])),
      message: `${path.join('.') || 'file'}: ${issue.message}`,
    };
  });
  return { valid: false, problems };
}

/** Where a path stands; a missing key stands where its nearest parent does. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return 0;
}
