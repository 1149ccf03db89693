/** What became of the sources since they were read: each is read again as it was then, and its quotes are looked for. */
import { searchIn } from '../../agents/article/evidence.ts';
import type { Evidence, Fact, SourceRecord } from '../../domain/deliverable.ts';
import { gather } from '../../gather/index.ts';
import type { FileReader } from '../../gather/source.ts';
import type { WebReader } from '../../gather/web/web.ts';

/** Reasons are words that end a sentence. */
export type Now =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly gone: readonly Fact[]; readonly sha256: string }
  | { readonly kind: 'vanished'; readonly reason: string }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'unasked'; readonly reason: string };

export interface Looked {
  readonly source: SourceRecord;
  /** What the article quotes from it. */
  readonly quoted: readonly Fact[];
  readonly now: Now;
}

export interface Outside {
  readonly files: FileReader;
  /** Null where nothing may be fetched. */
  readonly web: WebReader | null;
  /** ISO 8601. */
  readonly now: string;
}

/** One after the other, so that only one text is held at a time. */
export async function lookAgain(evidence: Evidence, outside: Outside): Promise<readonly Looked[]> {
  const cited = new Set(evidence.claims.flatMap(({ facts }) => facts));
  const groups = Map.groupBy(evidence.sources, wholeOf);
  const states = new Map<SourceRecord, Now>();
  const quotedFrom = ({ id }: SourceRecord): readonly Fact[] =>
    evidence.facts.filter((fact) => fact.source === id && cited.has(fact.id));
  for (const [locator, records] of groups) {
    const found = await readAgain(locator, records, outside);
    for (const record of records) states.set(record, found(record, quotedFrom(record)));
  }
  return evidence.sources.map((source) => ({
    source,
    quoted: quotedFrom(source),
    now: states.get(source) ?? { kind: 'unasked', reason: '' },
  }));
}

/** What the task named, without the part of it that follows an arrow. */
const wholeOf = ({ locator }: SourceRecord): string => locator.replace(/ → .*$/s, '');

type Judge = (record: SourceRecord, quoted: readonly Fact[]) => Now;

async function readAgain(locator: string, records: readonly SourceRecord[], outside: Outside): Promise<Judge> {
  const kind = records[0]?.kind ?? '';
  if (kind === 'repository')
    return () => ({ kind: 'unasked', reason: 'what happened in the repository is asked of GitHub' });
  const { files, web, now } = outside;
  if (kind !== 'file' && web === null) return () => ({ kind: 'unasked', reason: 'offline' });
  let isGone = false;
  const { sources, missing } = await gather([locator], {
    files: {
      async read(path) {
        const found = await files.read(path);
        isGone ||= found === null;
        // Its address then: links in an HTML page are read against it.
        return found === null ? null : { ...found, url: records[0]?.url ?? found.url };
      },
    },
    web: {
      async fetch(address) {
        const answer = (await web?.fetch(address)) ?? { kind: 'unusable', reason: 'nothing is fetched' };
        isGone ||= answer.kind === 'unusable' && answer.isGone === true;
        return answer;
      },
    },
    history: { lastChange: async () => null, commits: none, releases: none, conversations: none },
    folder: '',
    now,
  });
  const [failure] = missing;
  if (sources.length === 0) {
    const reason = kind === 'file' && isGone ? 'there is no such file' : (failure?.reason ?? 'it gave no text');
    return () => ({ kind: isGone ? 'vanished' : 'unreachable', reason });
  }
  return (record, quoted) => {
    const source = sources.find((one) => one.locator === record.locator);
    if (source === undefined) return { kind: 'vanished', reason: 'it is no longer part of what was named' };
    if (source.sha256 === record.sha256) return { kind: 'unchanged' };
    const stands = searchIn(source.text);
    return { kind: 'changed', gone: quoted.filter(({ quote }) => !stands(quote)), sha256: source.sha256 };
  };
}

const none = async (): Promise<readonly never[]> => [];
