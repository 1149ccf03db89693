import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { truthy } from '@actions/expressions/result';
import { type ExpressionPlace, expressionPlaces } from './expression-places.ts';

/** What `success()`, `failure()` and `cancelled()` answer where the expression stands. */
export interface Status {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
}

/** What an expression may see. Contexts that are missing are empty. */
export interface Scope {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly status?: Status;
}

const statusFunctions = ['always', 'success', 'failure', 'cancelled'] as const;
type StatusFunction = (typeof statusFunctions)[number];

function definitions(place: ExpressionPlace, status: Status): FunctionDefinition[] {
  if (!expressionPlaces[place].statusFunctions) return [];
  const answer: Record<StatusFunction, boolean> = { always: true, ...status };
  return statusFunctions.map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer[name]),
  }));
}

const unknownStatus: Status = { success: false, failure: false, cancelled: false };

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver) as data.ExpressionData;
}

function parse(source: string, place: ExpressionPlace, functions: FunctionDefinition[]) {
  const { tokens } = new Lexer(source).lex();
  const contexts: readonly string[] = expressionPlaces[place].contexts;
  const tree = new Parser(tokens, [...contexts], functions).parse();
  if (tree === undefined) throw new Error('An expression is empty');
  return tree;
}

function evaluate(source: string, place: ExpressionPlace, scope: Scope): data.ExpressionData {
  const functions = definitions(place, scope.status ?? unknownStatus);
  const tree = parse(source, place, functions);
  const contexts = new data.Dictionary(
    ...expressionPlaces[place].contexts.map((key) => ({ key, value: toData(scope.contexts[key] ?? {}) })),
  );
  return new Evaluator(tree, contexts, new Map(functions.map((one) => [one.name, one]))).evaluate();
}

type Part = { readonly literal: string } | { readonly expression: string };

/** Splits `a ${{ b }} c`; a `}}` inside a quoted string belongs to the string. */
function split(template: string): Part[] {
  const parts: Part[] = [];
  let position = 0;
  while (position < template.length) {
    const start = template.indexOf('${{', position);
    if (start < 0) break;
    let end = start + 3;
    for (let quoted = false; quoted || !template.startsWith('}}', end); end += 1) {
      if (end >= template.length) throw new Error('An expression has no closing `}}`');
      if (template[end] === "'") quoted = !quoted;
    }
    parts.push({ literal: template.slice(position, start) }, { expression: template.slice(start + 3, end).trim() });
    position = end + 2;
  }
  parts.push({ literal: template.slice(position) });
  return parts;
}

/** The text of a value of the file with every `${{ … }}` in it evaluated. */
export function interpolate(template: string, place: ExpressionPlace, scope: Scope): string {
  return split(template)
    .map((part) => ('literal' in part ? part.literal : evaluate(part.expression, place, scope).coerceString()))
    .join('');
}

/** The expression of an `if:`, which may stand with or without `${{ }}` around it. */
function conditionSource(text: string): string {
  const parts = split(text.trim()).filter((part) => !('literal' in part && part.literal === ''));
  const [only, ...more] = parts;
  if (only === undefined) throw new Error('`if` is empty');
  if (more.length > 0) {
    // GitHub takes the result as text, and text is always true: a trap nobody wants.
    throw new Error('`if` mixes text with an expression in braces: put all of it into the braces');
  }
  return 'literal' in only ? only.literal : only.expression;
}

function asksStatus(source: string): boolean {
  const { tokens } = new Lexer(source).lex();
  return tokens.some(
    (token, index) =>
      statusFunctions.some((name) => name === token.lexeme.toLowerCase()) && tokens[index + 1]?.lexeme === '(',
  );
}

/** Whether an `if:` holds; without a status function in it, `success()` is required too. No `if:` means `success()`. */
export function holds(text: string | undefined, place: 'job-if' | 'step-if', scope: Scope): boolean {
  const given = text === undefined ? 'success()' : conditionSource(text);
  const source = asksStatus(given) ? given : `success() && (${given})`;
  return truthy(evaluate(source, place, scope));
}

/** Throws when a value of the file could never be evaluated at its place. */
export function check(text: string, place: ExpressionPlace): void {
  const functions = definitions(place, unknownStatus);
  if (place === 'job-if' || place === 'step-if') {
    parse(conditionSource(text), place, functions);
    return;
  }
  for (const part of split(text)) {
    if ('expression' in part) parse(part.expression, place, functions);
  }
}
