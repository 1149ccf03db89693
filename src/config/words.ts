/** Values, types and places of YAML in words for people. */

const LONGEST = 60;

/** Text of the file as it is shown: in one line, not too long, and without the backtick that would end it. */
export const quoted = (text: string): string => {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').replaceAll('`', '’');
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}”`;
};

/** What stands in the file. */
export function foundWords(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text ${quoted(value)}`;
  if (typeof value === 'number' || typeof value === 'bigint') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'a mapping';
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  null: 'empty',
};

/** A type of the schema. */
export const typeWords = (type: string): string => TYPES[type] ?? type;

/** `a`, `b` or `c`. */
export function oneOf(values: readonly unknown[]): string {
  const words = values.map((value) => `\`${value}\``);
  const last = words.at(-1) ?? 'nothing';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** `workflows.blog.stages[0].agent`; the path of the whole file has no parts. */
export function pathWords(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'the file';
  const joined = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  const shown = quoted(joined.replace(/^\./, '')).slice(1, -1);
  return `\`${shown}\``;
}
