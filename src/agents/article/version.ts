/** The article with some of a revision's edits in it, and what code keeps in order around them. Pure. */
import type { Claim, Fact, FileContent, SourceRecord } from '../../domain/deliverable.ts';
import type { Delivered } from '../../domain/proposal.ts';
import { evidencePathOf } from '../../domain/task.ts';
import type { Current, WorkOrder } from '../role.ts';
import { answersTo } from './answers.ts';
import { applyEdits, type OutLine, type Refused } from './edits.ts';
import { printEvidence, type VerifiedFacts } from './evidence.ts';
import { Labels, labelsIn, parseDefinition, withoutReferences } from './footnotes.ts';
import { parseFrontMatter } from './front-matter.ts';
import { type Line, lineMeant } from './lines.ts';
import { citedSources } from './render.ts';
import type { Edit, Revision } from './schemas.ts';
import { lineOf } from './text.ts';
import { keepFootnotes, keepSourceLines, keepSources, keepTitle, tidyGaps } from './upkeep.ts';

/** What every version of a revision starts from. */
export interface Base {
  readonly order: WorkOrder;
  readonly current: Current;
  readonly lines: readonly Line[];
  /** Known before, under the ids that the sources have now. */
  readonly sources: readonly SourceRecord[];
  readonly facts: readonly Fact[];
}

/** What the model proposed, with its facts verified. */
export interface Proposed {
  readonly edits: readonly Edit[];
  readonly answers: Revision['answers'];
  readonly verified: VerifiedFacts;
}

export const NOTHING: Proposed = { edits: [], answers: [], verified: { facts: [], ids: new Map(), dropped: 0 } };

export interface Version {
  readonly delivered: Delivered;
  readonly article: FileContent;
  /** Edits that are not in it, with the reasons. */
  readonly refused: Refused;
}

/** @param kept edits that stay out, with the reasons. */
export function versionOf(base: Base, proposed: Proposed, kept: Refused = new Map()): Version {
  const { order, current, lines, sources } = base;
  const { ids } = proposed.verified;
  const facts = [...base.facts, ...proposed.verified.facts];
  const labels = new Labels(
    sources,
    lines.flatMap((line) => (line.kind === 'fixed' && parseDefinition(line.text)) || []),
  );
  const applied = applyEdits(lines, proposed.edits, {
    facts,
    ids,
    labels,
    feedback: new Set(order.feedback.map(({ id }) => id)),
    refused: kept,
  });
  const removed = applied.removed.map(({ number }) => number);
  const tidied = keepTitle(current.markdown, tidyGaps(applied.lines, removed));
  const claims = claimsIn(tidied, [...current.evidence.claims, ...applied.claims], facts, labels);
  const cited = citedSources(claims, facts, sources);
  const noted = keepFootnotes(tidied, labels.added);
  const final = keepSources(keepSourceLines(noted, cited, current.evidence.sources), cited);

  const markdown = final.map(({ text, ending }) => `${text}${ending}`).join('\n');
  const evidence = { sources, facts, claims };
  const byPeople = final.filter((line) => line.byPerson && line.text.trim() !== '').map(({ text }) => text);
  const { title, description } = parseFrontMatter(markdown) ?? {};
  const { uncited } = applied.counts;
  const dropped = applied.counts.dropped + proposed.verified.dropped;
  const article = { path: order.stage.path, content: markdown };
  const beside = printEvidence({ ...evidence, people: [...new Set(byPeople)] });
  const delivered: Delivered = {
    kind: 'delivered',
    title: typeof title === 'string' ? title : order.title,
    description: typeof description === 'string' ? description : '',
    files: [article, { path: evidencePathOf(order.stage.path), content: beside }],
    evidence,
    sources: order.sources,
    // Verified are all claims that the article now makes; the rest is what this revision proposed in vain.
    counts: {
      proposed: claims.length + dropped + uncited,
      verified: claims.length,
      dropped,
      uncited,
    },
    findings: [],
    answers: answersTo(order.feedback, proposed.answers, { ...applied, lines: final, meant: meantBy(base) }),
    missing: order.missing,
  };
  return { delivered, article, refused: applied.refused };
}

function meantBy({ order, lines }: Base): ReadonlyMap<string, string> {
  const meant = order.feedback.flatMap((item): [string, string][] => {
    const { number, blank } = lineMeant(item, order.stage.path, lines) ?? {};
    return blank === undefined
      ? []
      : [[item.id, `Line ${blank} is blank: the comment was read as one on line ${number}.`]];
  });
  return new Map(meant);
}

/** The claims that stand in the text, each once, in its order. Two claims of the same words differ in their footnotes. */
function claimsIn(
  lines: readonly OutLine[],
  candidates: readonly Claim[],
  facts: readonly Fact[],
  labels: Labels,
): Claim[] {
  const shown = (claim: Claim): string =>
    claim.facts.flatMap((id) => facts.filter((fact) => fact.id === id).map((fact) => labels.find(fact))).join();
  const found = lines.flatMap(({ text }) => {
    const cited = labelsIn(text);
    if (cited.length === 0) return [];
    const same = candidates.filter((claim) => lineOf(claim.text) === withoutReferences(text));
    return same.find((claim) => shown(claim) === cited.join()) ?? same.at(-1) ?? [];
  });
  return [...new Set(found)];
}
