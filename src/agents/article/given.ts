/** What an earlier stage found out: the facts that still stand, and the text around them, as a person may have left it. */
import type { Fact, Finding, Source } from '../../domain/deliverable.ts';
import type { Current, Upstream, WorkOrder } from '../role.ts';
import { jsonLines } from './brief.ts';
import { verifyFacts } from './evidence.ts';
import { LIST_MARKER, withoutMarker } from './footnotes.ts';
import { classify, type Line } from './lines.ts';
import { isHeadingOfCode } from './places.ts';
import { fromMarkdown } from './text.ts';

export interface Given {
  readonly stage: string;
  /** Verified again, in the sources gathered now. */
  readonly facts: readonly Fact[];
  /** The brief, line by line; what rests on facts names them in front: `- [f1] …`. */
  readonly text: string;
  /** Quotes that stand in their source no longer, by source. */
  readonly lost: readonly { readonly locator: string; readonly reason: string }[];
  readonly dropped: number;
}

/** The last earlier deliverable of which any quote still stands; null without one. */
export function givenFacts({ upstream, sources, disclosure }: WorkOrder): Given | null {
  const given = upstream.map((one) => readUpstream(one, sources, disclosure));
  return given.findLast(({ facts }) => facts.length > 0) ?? null;
}

function readUpstream({ stage, markdown, evidence }: Upstream, sources: readonly Source[], disclosure: string): Given {
  const lines = classify({ markdown, delivered: markdown, evidence }, new Set(), disclosure);
  // What a person took out of the text is not to be used.
  const shown = new Set(lines.flatMap(({ claim }) => claim?.facts ?? []));
  const wanted = evidence.facts.filter(({ id }) => shown.has(id));
  const locators = new Map(evidence.sources.map(({ id, locator }) => [id, locator]));
  const now = new Map(sources.map(({ id, locator }) => [locator, id]));
  const { facts, ids, dropped } = verifyFacts(
    wanted.map((fact) => ({ ...fact, source: now.get(locators.get(fact.source) ?? '') ?? '' })),
    sources,
  );
  const lost = Map.groupBy(
    wanted.filter(({ id }) => !ids.has(id)),
    ({ source }) => locators.get(source) ?? source,
  );
  return {
    stage,
    facts,
    text: lines.flatMap((line, index) => (isHeadingOfCode(lines, index) ? [] : lineWith(line, ids))).join('\n'),
    lost: [...lost].map(([locator, { length }]) => ({
      locator,
      reason: `${length === 1 ? 'a passage' : `${length} passages`} that ${stage} quoted from it can’t be found in it now`,
    })),
    dropped,
  };
}

function lineWith({ kind, text, claim }: Line, ids: ReadonlyMap<string, string>): string[] {
  if (claim !== undefined) {
    const facts = claim.facts.flatMap((id) => ids.get(id) ?? []);
    return facts.length === 0 ? [] : [`${LIST_MARKER}[${facts.join(', ')}] ${claim.text}`];
  }
  if (kind === 'title' || kind === 'heading' || kind === 'block') return [text];
  return kind === 'text' ? [fromMarkdown(withoutMarker(text))] : [];
}

const MOST_NEWS = 12;

/** What an earlier stage found since the article was written, as a finding that any line may answer. */
export function newsFor(order: WorkOrder, current: Current): readonly Finding[] {
  const given = order.sent?.how === 'passed' ? givenFacts(order) : null;
  if (given === null || given.stage !== order.sent?.from) return [];
  const known = new Set(current.evidence.facts.map(({ quote }) => quote));
  const news = given.facts.filter(({ quote }) => !known.has(quote)).slice(0, MOST_NEWS);
  if (news.length === 0) return [];
  const rows = jsonLines(news.map(({ source, statement, quote }) => ({ source, statement, quote })));
  const message = `The brief has facts that the article lacks; work in what its readers need:\n${rows}`;
  return [{ check: given.stage, severity: 'consider', weight: 0, path: order.stage.path, message }];
}
