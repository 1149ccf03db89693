import type { z } from 'zod';
import { NAME_RULE } from './fields.ts';
import type { Fault, ProblemCode } from './problems.ts';
import { type Shape, settingsAt, shapesAt } from './shape.ts';
import { closest, didYouMean } from './suggest.ts';
import { foundWords, oneOf, pathWords, quoted, typeWords } from './words.ts';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** A fault and its place in the content: that of a value, or of a key in the mapping at the path. */
export interface Placed {
  readonly at: Path;
  readonly key?: string;
  readonly fault: Omit<Fault, 'offset'>;
}

export interface Read {
  /** What the file says, as it stands. */
  readonly content: unknown;
  readonly shape: Shape;
}

/** What a schema objects to, in words of YAML. */
export function faultsOf(issue: Issue, read: Read): readonly Placed[] {
  const path = partsOf(issue.path);
  const found = valueAt(read.content, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, read));
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    const at = path.slice(0, -1);
    return [{ at, key, fault: { code: 'name-not-allowed', found: quoted(key), path: pathWords(at) } }];
  }
  if (found === undefined && path.length > 0) return [missing(path, read.shape)];
  if (issue.code === 'invalid_union') return faultsOfUnion(issue, path, read);
  return [{ at: path, fault: { path: pathWords(path), ...judged(issue, path, found, read.shape) } }];
}

function judged(issue: Issue, path: Path, found: unknown, shape: Shape): Omit<Fault, 'offset'> {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(typeWords(issue.expected), found);
    case 'invalid_value':
      return notAllowed(issue.values, path, found);
    case 'too_small':
    case 'too_big':
      return outside(issue, path, found, shape);
    case 'invalid_format':
      if (issue.format === 'url') return { code: 'address-not-allowed', found: foundWords(found) };
      return issue.message === NAME_RULE
        ? { code: 'name-not-allowed', found: quoted(String(found)) }
        : otherwise(issue, found);
    case 'custom': {
      const code = issue.params?.problem;
      const isPath = code === 'path-not-allowed';
      return isPath ? { code, found: quoted(String(found)) } : { ...otherwise(issue, found) };
    }
    default:
      return otherwise(issue, found);
  }
}

const otherwise = ({ message }: Issue, found: unknown): Omit<Fault, 'offset'> => ({
  code: 'value-unfit',
  found: foundWords(found),
  suggestion: `${capital(message).replace(/\.$/, '')}.`,
});

function unknownKey(key: string, path: Path, { content, shape }: Read): Placed {
  const there = Object.keys(Object(valueAt(content, path)));
  const candidates = settingsAt(shape, path).filter((name) => !there.includes(name));
  const fault = { found: quoted(key), path: pathWords(path), suggestion: didYouMean(key, candidates) };
  return { at: path, key, fault: { code: 'key-unknown', ...fault } };
}

function missing(path: Path, shape: Shape): Placed {
  const description = shapesAt(shape, path).find((one) => one.description !== undefined)?.description;
  const suggestion = description === undefined ? undefined : `Add it: ${description}`;
  return { at: path, fault: { code: 'key-missing', path: pathWords(path), suggestion } };
}

function wrongType(expected: string, found: unknown): Omit<Fault, 'offset'> {
  return { code: 'type-wrong', expected, found: foundWords(found), suggestion: conversion(expected, found) };
}

/** How what stands there is written as what is wanted. */
function conversion(expected: string, found: unknown): string | undefined {
  const isScalar = ['string', 'number', 'boolean'].includes(typeof found);
  if (expected === 'a text' && isScalar) return `Put it in quotes: "${found}".`;
  if (expected === 'a list' && isScalar) return `Write it as a list: [${quoted(String(found)).slice(1, -1)}].`;
  if (expected === 'true or false' && typeof found === 'string') return 'Write `true` or `false`, without quotes.';
  if (/number/.test(expected) && typeof found === 'string' && found.trim() !== '' && Number.isFinite(Number(found)))
    return 'Write it without quotes.';
  return undefined;
}

function notAllowed(values: readonly unknown[], path: Path, found: unknown): Omit<Fault, 'offset'> {
  const allowed = values.map(String);
  const code = typeof found === 'string' ? referenceAt(path) : undefined;
  if (code !== undefined) return { code, found: quoted(String(found)), suggestion: didYouMean(String(found), allowed) };
  const fault = { code: 'value-not-allowed', expected: oneOf(values), found: foundWords(found) } as const;
  // A mapping may have any key, `toString` among them: it is asked for nothing.
  if (typeof found !== 'object' && allowed.includes(String(found)))
    return { ...fault, suggestion: 'Write it without quotes.' };
  const meant = typeof found === 'string' ? closest(found, allowed) : undefined;
  return meant === undefined ? fault : { ...fault, suggestion: `Did you mean ${quoted(meant)}?` };
}

/** Settings whose values are names of what is registered elsewhere. */
function referenceAt([first, , ...rest]: Path): ProblemCode | undefined {
  const place = `${first}.${rest.filter((part) => typeof part === 'string').join('.')}`;
  if (place === 'agents.role') return 'role-unknown';
  return /^workflows\.stages\.checks\b/.test(place) ? 'check-unknown' : undefined;
}

function outside(
  { origin, message }: { readonly origin: string; readonly message: string },
  path: Path,
  found: unknown,
  shape: Shape,
): Omit<Fault, 'offset'> {
  const shapes = shapesAt(shape, path);
  const bound = (name: 'minimum' | 'maximum' | 'minItems' | 'maxItems') =>
    shapes.map((one) => one[name]).find((value) => value !== undefined);
  if (origin === 'string') {
    const suggestion = found === '' ? 'Write something, or leave the setting out.' : undefined;
    return { code: 'value-unfit', found: foundWords(found), suggestion };
  }
  if (origin === 'array') {
    const count = Array.isArray(found) ? found.length : 0;
    const expected = `${rangeWords(bound('minItems'), bound('maxItems'))} ${bound('maxItems') === 1 ? 'entry' : 'entries'}`;
    const suggestion = message.startsWith('Too ') ? undefined : `${capital(message)}.`;
    return { code: 'length-wrong', expected, found: String(count), suggestion };
  }
  return {
    code: 'number-out-of-range',
    expected: rangeWords(bound('minimum'), bound('maximum')),
    found: String(found),
  };
}

function rangeWords(least: number | undefined, most: number | undefined): string {
  if (least === most && least !== undefined) return `exactly ${least}`;
  if (most === undefined) return `at least ${least ?? 0}`;
  return least === undefined ? `at most ${most}` : `from ${least} to ${most}`;
}

/** Of several shapes the one is meant that fits on the outside; when none does, each is named. */
function faultsOfUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, read: Read): readonly Placed[] {
  const fitting = issue.errors
    .filter((errors) => errors.every((error) => error.path.length > 0 || error.code === 'unrecognized_keys'))
    .toSorted((left, right) => left.length - right.length)[0];
  if (fitting !== undefined && fitting.length > 0) {
    return fitting.flatMap((error) => faultsOf({ ...error, path: [...issue.path, ...error.path] }, read));
  }
  const found = valueAt(read.content, path);
  const errors = issue.errors.flat();
  const values = errors.flatMap((error) => (error.code === 'invalid_value' ? error.values : []));
  const types = errors.flatMap((error) => (error.code === 'invalid_type' ? [typeWords(error.expected)] : []));
  const where = { at: path };
  if (values.length > 0 && typeof found === 'string') {
    return [{ ...where, fault: { path: pathWords(path), ...notAllowed(values, path, found) } }];
  }
  const expected = [...(values.length > 0 ? [oneOf(values)] : []), ...new Set(types)].join(' or ');
  if (expected === '') return [{ ...where, fault: { path: pathWords(path), ...otherwise(issue, found) } }];
  return [{ ...where, fault: { path: pathWords(path), ...wrongType(expected, found) } }];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const partsOf = (path: readonly PropertyKey[]): Path => path.filter((part) => typeof part !== 'symbol');

function valueAt(content: unknown, path: Path): unknown {
  let value = content;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}
