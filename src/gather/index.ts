import { createHash } from 'node:crypto';
import type { Source } from '../domain/deliverable.ts';
import { file } from './file.ts';
import type { GatherDeps, Reading, SourceKind } from './source.ts';

export const SOURCE_KINDS: readonly SourceKind[] = [file];

export interface Gathered {
  readonly sources: readonly Source[];
  /** What could not be used, with the reason as words that end a sentence. */
  readonly missing: readonly { readonly locator: string; readonly reason: string }[];
}

/**
 * Reads what the task names, in its order; ids are `s1`, `s2`, … of those that could be read. The text is kept as it is
 * but for Windows line ends, and `sha256` is of that text. Only what the reader throws is thrown on.
 */
export async function gather(locators: readonly string[], deps: GatherDeps): Promise<Gathered> {
  const wanted = [...new Set(locators.map((locator) => locator.trim()).filter((locator) => locator !== ''))];
  const readings = await Promise.all(wanted.map((locator) => readingOf(locator, deps)));
  const sources: Source[] = [];
  const missing: { locator: string; reason: string }[] = [];
  for (const { locator, kind, reading } of readings) {
    if (reading.kind === 'unusable') {
      missing.push({ locator, reason: reading.reason });
      continue;
    }
    const { title, url, text } = reading;
    const sha256 = createHash('sha256').update(text).digest('hex');
    sources.push({ id: `s${sources.length + 1}`, kind, locator, title, url, retrievedAt: deps.now, sha256, text });
  }
  return { sources, missing };
}

async function readingOf(
  locator: string,
  deps: GatherDeps,
): Promise<{ readonly locator: string; readonly kind: string; readonly reading: Reading }> {
  const kind = SOURCE_KINDS.find((candidate) => candidate.accepts(locator));
  if (kind) return { locator, kind: kind.id, reading: await kind.read(locator, deps) };
  const readable = SOURCE_KINDS.map(({ help }) => help).join(' ');
  return {
    locator,
    kind: '',
    reading: { kind: 'unusable', reason: `this kind of source can’t be read yet; what can be: ${readable}` },
  };
}
