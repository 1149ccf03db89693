import { LineCounter } from 'yaml';
import { faultsOf, type Placed } from './issues.ts';
import { type ConfigProblem, type Fault, messageOf, PROBLEMS } from './problems.ts';
import { brokenRules } from './rules.ts';
import type { Config, ConfigFormat } from './schema.ts';
import { jsonSchema } from './shape.ts';
import { offsetOf, offsetOfKey, readYaml } from './yaml.ts';

export type Loaded =
  | { readonly valid: true; readonly config: Config }
  | { readonly valid: false; readonly problems: readonly ConfigProblem[] };

/** Reads the configuration's text. Every problem is found at once, each with its place in the file. It never throws. */
export function loadConfig(text: string, { schema, roles }: ConfigFormat): Loaded {
  const { document, content, faults } = readYaml(text);
  if (content === undefined) return { valid: false, problems: problemsOf(faults, text) };
  const parsed = schema.safeParse(content);
  const broken = brokenRules(content, roles);
  if (parsed.success && broken.length === 0 && faults.length === 0) return { valid: true, config: parsed.data };
  const issues = parsed.success ? [] : parsed.error.issues;
  const read = { content, shape: jsonSchema(schema) };
  const placed: readonly Placed[] = [...issues.flatMap((issue) => faultsOf(issue, read)), ...broken];
  const found = placed.map(({ at, key, fault }): Fault => {
    const offset = key === undefined ? offsetOf(document, at) : offsetOfKey(document, at, key);
    return { ...fault, offset };
  });
  return { valid: false, problems: problemsOf([...faults, ...found], text) };
}

/** In the order of the file, each once. */
function problemsOf(faults: readonly Fault[], text: string): readonly ConfigProblem[] {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  const problems = faults.map((fault): ConfigProblem & { readonly offset: number } => {
    const offset = inside(fault.offset, text);
    const { line, col } = lines.linePos(offset);
    const { code, suggestion = PROBLEMS[code].help } = fault;
    return { code, line, column: col, message: messageOf(fault), suggestion, offset };
  });
  const each = new Map(problems.map((problem) => [`${problem.offset} ${problem.code} ${problem.message}`, problem]));
  return [...each.values()]
    .toSorted((left, right) => left.offset - right.offset)
    .map(({ offset: _, ...problem }) => problem);
}

/** What stands at the end of a line, or of the file, stands at the last thing before it: there is something to point at. */
function inside(offset: number, text: string): number {
  let place = Math.min(offset, text.trimEnd().length - 1);
  while (place > 0 && /[\r\n]/.test(text.charAt(place))) place -= 1;
  return Math.max(0, place);
}
