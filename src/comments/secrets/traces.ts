/**
 * Traces of a known secret in a text: plain, broken up by white space, invisible characters or punctuation, reversed, in
 * hexadecimal, in base64 and base64url at any alignment, URL-encoded, in HTML entities or in the escapes of programs, whole
 * or only its beginning.
 *
 * All are found in one way: of the text only letters and digits are kept, and so of each form of the secret's beginning.
 */
import { Buffer } from 'node:buffer';
import { piecesOf } from '../../domain/pieces.ts';

export interface Trace {
  /** 1-based. */
  readonly line: number;
  readonly form: string;
}

/** Beginnings that all tokens of a kind have in common: they give nothing away. */
const PUBLIC_START =
  /^(?:sk-(?:proj-|ant-|svcacct-|admin-)?|gh[a-z]_|github_pat_|glpat-|xox[a-z]-|Bearer |eyJ[\w-]+\.)/;
const BEGINNING = 12;
/** Of a common beginning, so many characters more must follow. */
const OWN = 4;
/** A shorter secret would be found everywhere. */
const SHORTEST = 8;

interface Needle {
  readonly form: string;
  readonly text: string;
  readonly anyCase: boolean;
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

function needlesOf(secret: string): Needle[] {
  if (secret.length < SHORTEST) return [];
  const start = secret.slice(0, Math.max(BEGINNING, (PUBLIC_START.exec(secret)?.[0].length ?? 0) + OWN));
  // Words that are no more than words could stand in any text, once what parts them is gone.
  const isTelling = start.length >= BEGINNING && /\d|\p{Ll}.*\p{Lu}|\p{Lu}.*\p{Ll}/u.test(start);
  if (!isTelling) return [];
  return [
    { form: 'plain', text: bare(start), anyCase: true },
    { form: 'reversed', text: bare([...start].reverse().join('')), anyCase: true },
    { form: 'hexadecimal', text: Buffer.from(start).toString('hex'), anyCase: true },
    ...[0, 1, 2].map((shift) => ({ form: 'base64', text: base64At(start, shift), anyCase: false })),
  ].filter(({ text }) => text.length >= SHORTEST);
}

/** The characters of base64 that depend on the secret alone, when it begins `shift` bytes into a group of three. */
function base64At(text: string, shift: number): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
  const from = Math.ceil((shift * 8) / 6);
  const to = Math.floor((bytes.length * 8) / 6);
  return bare(bytes.toString('base64').slice(from, to));
}

const unescaped = (text: string): string =>
  text
    .replace(/(?:%|\\x|\\u00|\b0x)([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x10ffff ? '' : String.fromCodePoint(code);
    });

/**
 * Prepared once for the secrets of a run; what it answers never holds any part of one. Of several texts, each begins a
 * new line, and a secret may be spread over them.
 */
export function tracer(secrets: readonly string[]): (text: string | readonly string[]) => readonly Trace[] {
  const known = [...new Set(secrets.map((secret) => secret.trim()))].filter(({ length }) => length >= SHORTEST);
  const needles = known.flatMap(needlesOf);
  const longest = Math.max(0, ...needles.map(({ text }) => text.length));
  return (text) => {
    if (known.length === 0) return [];
    const texts = typeof text === 'string' ? [text] : text;
    const traces = new Map<number, Trace>();
    const add = (line: number, form: string): void => void (traces.has(line) || traces.set(line, { line, form }));
    let line = 1;
    for (const one of texts) {
      for (const secret of known) {
        for (let at = one.indexOf(secret); at >= 0; at = one.indexOf(secret, at + 1))
          add(line + breaksIn(one.slice(0, at)), 'plain');
      }
      line += breaksIn(one) + 1;
    }
    for (const kept of lettersOf(texts, longest - 1)) {
      const lower = kept.letters.toLowerCase();
      for (const { form, text: wanted, anyCase } of needles) {
        const [where, what] = anyCase ? [lower, wanted.toLowerCase()] : [kept.letters, wanted];
        for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) add(kept.lineOf(at), form);
      }
    }
    return [...traces.values()].toSorted((one, other) => one.line - other.line);
  };
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Letters and digits, and on which line each of them stands. */
interface Letters {
  readonly letters: string;
  lineOf(index: number): number;
}

const NONE: Letters = { letters: '', lineOf: () => 1 };

/**
 * Piece by piece, as the text has them and, where that is another text, as they are once unescaped.
 * @param overlap of the letters before, so many go in front again: what is looked for may begin there.
 */
function* lettersOf(texts: readonly string[], overlap: number): Generator<Letters> {
  let line = 1;
  let before = { plain: NONE, unescaped: NONE };
  for (const text of texts) {
    for (const piece of piecesOf(text)) {
      const other = unescaped(piece);
      const plain = lettersIn(piece, line, tailOf(before.plain, overlap));
      const isSame = other === piece && before.plain === before.unescaped;
      const otherLetters = isSame ? plain : lettersIn(other, line, tailOf(before.unescaped, overlap));
      yield plain;
      if (!isSame) yield otherLetters;
      before = { plain, unescaped: otherLetters };
      line += breaksIn(piece);
    }
    line += 1;
  }
}

function tailOf({ letters, lineOf }: Letters, length: number): Letters {
  const from = Math.max(0, letters.length - length);
  const tail = letters.slice(from);
  // Written down, so that no piece holds on to the one before.
  const lines = Array.from({ length: tail.length }, (_, index) => lineOf(from + index));
  return { letters: tail, lineOf: (index) => lines[index] ?? 1 };
}

function lettersIn(text: string, firstLine: number, before: Letters): Letters {
  const starts: number[] = [];
  let { letters } = before;
  for (const line of text.normalize('NFKC').split('\n')) {
    starts.push(letters.length);
    letters += bare(line);
  }
  const lineOf = (index: number): number =>
    index < before.letters.length
      ? before.lineOf(index)
      : firstLine +
        Math.max(
          0,
          starts.findLastIndex((start) => start <= index),
        );
  return { letters, lineOf };
}
