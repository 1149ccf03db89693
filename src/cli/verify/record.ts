/** Whether an article and the record beside it say the same: no source is asked. */
import { z } from 'zod';
import { hashOf, parseEvidence, type StoredEvidence } from '../../agents/article/evidence.ts';
import type { Finding } from '../../domain/deliverable.ts';
import { ImprimaturError } from '../../domain/errors.ts';
import { findingsOf } from '../../gates/check.ts';
import { citations } from '../../gates/checks/citations.ts';

export interface ArticleRecord {
  readonly path: string;
  readonly text: string;
  readonly evidence: StoredEvidence;
  /** What the record says of each passage's own hash, by fact; older ones say nothing. */
  readonly hashes: ReadonlyMap<string, string>;
}

const hashesSchema = z.object({ facts: z.array(z.object({ id: z.string(), sha256: z.string().optional() })) });

/** @throws ImprimaturError `record-malformed` */
export function readRecord(path: string, text: string): ArticleRecord {
  const evidence = parseEvidence(text);
  if (evidence === null) throw new ImprimaturError('record-malformed', path);
  const { facts } = hashesSchema.parse(JSON.parse(text));
  const hashes = new Map(facts.flatMap(({ id, sha256 }) => (sha256 === undefined ? [] : [[id, sha256] as const])));
  return { path, text, evidence, hashes };
}

/** In the order of the files, the article first. */
export async function recordFindings(
  path: string,
  content: string,
  record: ArticleRecord,
): Promise<readonly Finding[]> {
  const { evidence } = record;
  // Each source as the record has it: what is cited stands there, and what is not recorded does not.
  const sources = evidence.sources.map((source) => ({
    ...source,
    text: evidence.facts.flatMap((fact) => (fact.source === source.id ? [fact.quote] : [])).join('\n\n'),
  }));
  const people = new Set(evidence.people);
  const cited = await citations.run({ path, content, evidence, sources }, { people }, {});
  const inArticle = [...cited, ...hashFindings(path, content, record)];
  return [...inArticle.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)), ...passageFindings(record)];
}

const SHOWN_HASH = /^- .*, SHA-256 `([0-9a-f]{12})`\r?$/;

/** The section of the sources shows the hashes of the record. */
function hashFindings(path: string, content: string, { evidence: { sources, people } }: ArticleRecord): Finding[] {
  const finding = findingsOf('verify', path);
  return content.split('\n').flatMap((line, index) => {
    const shown = SHOWN_HASH.exec(line)?.[1];
    if (shown === undefined || people.includes(line) || sources.some(({ sha256 }) => sha256.startsWith(shown)))
      return [];
    return [finding('fix', 10, `The record has no source with the hash ${shown}, which this line shows.`, index + 1)];
  });
}

/** A passage that was changed in the record after it was delivered, and facts of sources that it does not have. */
function passageFindings({ path, text, evidence, hashes }: ArticleRecord): Finding[] {
  const finding = findingsOf('verify', path);
  return evidence.facts.flatMap(({ id, source, quote }) => {
    const line = lineOfKey(text, id);
    const hash = hashes.get(id);
    const known = evidence.sources.some((one) => one.id === source);
    return [
      ...(known
        ? []
        : [finding('fix', 10, `The passage ${id} is of a source that the record lacks: ${source}.`, line)]),
      ...(hash === undefined || hash === hashOf(quote)
        ? []
        : [finding('fix', 10, `The passage ${id} is not the one that was delivered: its hash is another.`, line)]),
    ];
  });
}

/** Where the record, as it is printed, has this id; undefined where it was written otherwise. */
function lineOfKey(text: string, id: string): number | undefined {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.includes('"facts"'));
  const index = lines.findIndex((line, at) => at > start && line.includes(`"id": ${JSON.stringify(id)}`));
  return index < 0 ? undefined : index + 1;
}
