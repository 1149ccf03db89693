/** Keys and tokens of a run: found in whatever form they stand in a text, and kept out of everything that leaves it. */
import { tracer } from './secrets/traces.ts';

/** A value so short would hide half the text. */
const SHORTEST_SECRET = 6;

/** The text with `***` where a secret stands as it is. Longer ones first, since one may be a part of another. */
export const withoutSecrets = (text: string, secrets: readonly string[]): string =>
  secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text);

export const HELD_BACK = '[held back: a secret of this run stood in this text]';

/**
 * The same, prepared once. Where a secret stands in pieces, in another notation or only in part, nobody can say where it
 * ends: then the whole text is held back.
 */
export function heldBack(secrets: readonly string[]): (text: string) => string {
  const traces = tracer(secrets);
  return (text) => {
    const plain = withoutSecrets(text, secrets);
    return traces(plain).length === 0 ? plain : HELD_BACK;
  };
}

/** How a secret stands in the texts of a value (“base64”), also when it is spread over several; null when none does. */
export function secretIn(value: unknown, secrets: readonly string[]): string | null {
  const texts = textsOf(value);
  if (texts.some((text) => withoutSecrets(text, secrets) !== text)) return 'plain';
  return tracer(secrets)(texts)[0]?.form ?? null;
}

/** A value of plain data with every text in it changed. */
export function withTexts<T>(value: T, change: (text: string) => string): T {
  const changed = (item: unknown): unknown => {
    if (typeof item === 'string') return change(item);
    if (Array.isArray(item)) return item.map(changed);
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([name, inner]) => [name, changed(inner)]));
  };
  return changed(value) as T;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => [name, ...textsOf(item)]);
}
