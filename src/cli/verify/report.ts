/** What `verify` says: a line for each source, then what does not hold, each at its line. Pure. */
import type { StoredEvidence } from '../../agents/article/evidence.ts';
import { definitionBody, parseDefinition } from '../../agents/article/footnotes.ts';
import { oneLine, shortened } from '../../agents/article/text.ts';
import type { Finding } from '../../domain/deliverable.ts';
import { findingsOf } from '../../gates/check.ts';
import type { Looked, Now } from './now.ts';

export interface Verified {
  readonly path: string;
  readonly evidence: StoredEvidence;
  readonly sources: readonly Looked[];
  /** Of the article and its record, then of the sources. */
  readonly findings: readonly Finding[];
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** What a source no longer carries, at the footnotes that quote it. A source that nothing is quoted from carries nothing. */
export function sourceFindings(
  path: string,
  content: string,
  { sources }: StoredEvidence,
  looked: readonly Looked[],
): readonly Finding[] {
  const finding = findingsOf('verify', path);
  const lines = content.split('\n').map((line) => parseDefinition(line)?.body);
  return looked.flatMap(({ source, quoted, now }) => {
    if (quoted.length === 0) return [];
    if (now.kind === 'vanished' || now.kind === 'unreachable')
      return [
        finding(
          'fix',
          10,
          `${counted(quoted.length, 'passage')} of ${source.id} can’t be looked up: ${now.reason}. The record keeps ${quoted.length === 1 ? 'it' : 'them'}.`,
          lineOf(quoted[0]),
        ),
      ];
    if (now.kind !== 'changed') return [];
    return now.gone.map((fact) =>
      finding(
        'fix',
        10,
        `${source.id} no longer says “${shortened(oneLine(fact.quote), 100)}”. The record keeps the passage.`,
        lineOf(fact),
      ),
    );
  });

  function lineOf(fact: Looked['quoted'][number] | undefined): number | undefined {
    if (fact === undefined) return undefined;
    const source = sources.find(({ id }) => id === fact.source);
    const index = lines.indexOf(definitionBody(fact, source));
    return index < 0 ? undefined : index + 1;
  }
}

export function stateText(now: Now, quotes: number): string {
  switch (now.kind) {
    case 'unchanged':
      return 'unchanged';
    case 'changed': {
      if (quotes === 0) return 'changed, nothing is quoted from it';
      const { length: gone } = now.gone;
      if (gone === 0) return quotes === 1 ? 'changed, its quote is still there' : 'changed, its quotes are still there';
      return `changed, ${gone} of ${counted(quotes, 'quote')} gone`;
    }
    case 'vanished':
      return `vanished: ${now.reason}`;
    case 'unreachable':
      return `not reachable: ${now.reason}`;
    case 'unasked':
      return `not asked: ${now.reason}`;
  }
}

export function reportText({ path, evidence, sources, findings }: Verified): string {
  const quotes = sources.reduce((sum, { quoted }) => sum + quoted.length, 0);
  const head = `${path}: ${counted(evidence.claims.length, 'claim')}, ${counted(quotes, 'quote')}, ${counted(sources.length, 'source')}.`;
  const wide = Math.max(0, ...sources.map(({ source }) => source.id.length));
  const rows = sources.map(({ source, quoted, now }) => {
    const begin = `  ${source.id.padEnd(wide)}  ${shortened(oneLine(source.title), 50)} (${shortened(source.locator, 80)}), read ${source.retrievedAt.slice(0, 10)}`;
    return `${begin}: ${stateText(now, quoted.length)}`;
  });
  const faults = findings.map(
    (finding) => `${finding.path}${finding.line === undefined ? '' : `:${finding.line}`} ${finding.message}`,
  );
  const unasked = sources.filter(({ now }) => now.kind === 'unasked').length;
  const end =
    findings.length > 0
      ? `${counted(findings.length, 'thing')} ${findings.length === 1 ? 'does' : 'do'} not hold.`
      : `All of it holds${unasked === 0 ? '' : `, as far as it was asked: ${counted(unasked, 'source')} ${unasked === 1 ? 'was' : 'were'} not`}.`;
  return [[head, ...rows].join('\n'), ...(faults.length === 0 ? [] : [faults.join('\n')]), end].join('\n\n');
}

/** The same as data, for who reads it by program. */
export const reportData = ({ path, evidence, sources, findings }: Verified) => ({
  path,
  holds: findings.length === 0,
  claims: evidence.claims.length,
  sources: sources.map(({ source, quoted, now }) => ({
    id: source.id,
    locator: source.locator,
    title: source.title,
    url: source.url,
    retrievedAt: source.retrievedAt,
    sha256: source.sha256,
    quotes: quoted.length,
    state: now.kind,
    ...('reason' in now ? { reason: now.reason } : {}),
    ...(now.kind === 'changed' ? { now: now.sha256, gone: now.gone.map(({ id, quote }) => ({ id, quote })) } : {}),
  })),
  findings: findings.map(({ path: at, line, message }) => ({ path: at, line: line ?? null, message })),
});
