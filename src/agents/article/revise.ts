/** A revision: one call proposes edits of single lines, and code applies those that feedback or findings ask for. */
import type { Claim, Fact, Source, SourceRecord } from '../../domain/deliverable.ts';
import type { Delivered } from '../../domain/proposal.ts';
import { evidencePathOf } from '../../domain/task.ts';
import type { Ask, Current, Part, WorkOrder } from '../role.ts';
import { answersTo } from './answers.ts';
import { briefParts, data, factsPart, jsonLines, RULES, sourceParts } from './brief.ts';
import { applyEdits, type OutLine } from './edits.ts';
import { printEvidence, recordOf, verifyFacts } from './evidence.ts';
import { Labels, labelsIn, parseDefinition, withoutReferences } from './footnotes.ts';
import { parseFrontMatter } from './front-matter.ts';
import { classify, describeLine, type Line, lineOfFeedback, linesOfPeople } from './lines.ts';
import { citedSources } from './render.ts';
import { revisionSchema } from './schemas.ts';
import { lineOf } from './text.ts';
import { keepFootnotes, keepSources, keepTitle, tidyGaps } from './upkeep.ts';

const TASK = `People read the article below and commented on it. Change what they ask for and nothing else, by edits of single lines:
\`replace\` puts sentences in a line's place, \`delete\` takes it out, \`insert-after\` adds sentences behind it. Each edit names the
ids of the feedback that it answers; an edit for a finding of a check names none. A line of kind \`claim\` rests on the facts named beside
it; a claim that you write cites facts from the list, or new ones that you add under \`facts\` with ids n1, n2, … and an exact quote. A title,
heading or field is replaced by one sentence whose text is the new one. Lines of kind \`person\` and \`fixed\` can't be changed.
Feedback with an \`after\` names the text that should stand there. Answer every piece of feedback once: say what you changed, or “not
done, because …”.`;

export async function revise(order: WorkOrder, current: Current, ask: Ask): Promise<Delivered> {
  const known = current.evidence.people ?? [];
  const people = await linesOfPeople(current.delivered, current.markdown, known);
  const lines = classify(current, people, order.disclosure);
  const { sources, facts } = carryOver(current, order.sources);
  const asked = order.feedback.length > 0 || order.findings.length > 0;
  // Nothing would justify an edit: the call can be saved.
  const answer = !asked
    ? { facts: [], edits: [], answers: [] }
    : await ask({
        name: 'revision',
        schema: revisionSchema,
        instructions: `${order.instructions}\n\n${RULES}`,
        parts: [
          { kind: 'words', heading: 'What to do', text: TASK },
          ...briefParts(order),
          ...sourceParts(order.sources),
          factsPart(facts, order.sources),
          ...revisionParts(order, lines),
        ],
      });

  const verified = verifyFacts(answer.facts, order.sources, facts);
  const allFacts = [...facts, ...verified.facts];
  const labels = new Labels(
    sources,
    lines.flatMap((line) => (line.kind === 'fixed' && parseDefinition(line.text)) || []),
  );
  const applied = applyEdits(lines, answer.edits, {
    facts: allFacts,
    ids: verified.ids,
    labels,
    feedback: new Set(order.feedback.map(({ id }) => id)),
    findings: order.findings,
  });
  const tidied = keepTitle(
    current.markdown,
    tidyGaps(
      applied.lines,
      applied.removed.map(({ number }) => number),
    ),
  );
  const claims = claimsIn(tidied, [...current.evidence.claims, ...applied.claims], allFacts, labels);
  const cited = citedSources(claims, allFacts, sources);
  const final = keepSources(keepFootnotes(tidied, labels.added), cited);

  const markdown = final.map(({ text, ending }) => `${text}${ending}`).join('\n');
  const evidence = { sources, facts: allFacts, claims };
  const byPeople = final.filter((line) => line.byPerson && line.text.trim() !== '').map(({ text }) => text);
  const { title, description } = parseFrontMatter(markdown) ?? {};
  const { dropped, uncited } = applied.counts;
  return {
    kind: 'delivered',
    title: typeof title === 'string' ? title : order.title,
    description: typeof description === 'string' ? description : '',
    files: [
      { path: order.stage.path, content: markdown },
      {
        path: evidencePathOf(order.stage.path),
        content: printEvidence({ ...evidence, people: [...new Set(byPeople)] }),
      },
    ],
    evidence,
    sources: order.sources,
    // Verified are all claims that the article now makes; the rest is what this revision proposed in vain.
    counts: {
      proposed: claims.length + dropped + verified.dropped + uncited,
      verified: claims.length,
      dropped: dropped + verified.dropped,
      uncited,
    },
    findings: [],
    answers: answersTo(order.feedback, answer.answers, { ...applied, lines: final }),
    missing: order.missing,
  };
}

function revisionParts(order: WorkOrder, lines: readonly Line[]): Part[] {
  const feedback = order.feedback.map((item) => ({
    id: item.id,
    line: lineOfFeedback(item, order.stage.path, lines) ?? null,
    quoted: item.quoted ?? null,
    text: item.text,
    ...(item.kind === 'suggestion' ? { before: item.before ?? '', after: item.after ?? '' } : {}),
  }));
  const findings = order.findings.map(({ check, line, message }) => ({ check, line: line ?? null, message }));
  return [
    data('The article, line by line: number, kind, text', 'article', lines.map(describeLine).join('\n')),
    data('Feedback, one a line', 'feedback', jsonLines(feedback)),
    ...(findings.length > 0 ? [data('Findings of checks, one a line', 'findings', jsonLines(findings))] : []),
  ];
}

/**
 * The known facts under the ids that their sources have now. A source that the task no longer names stays on record, so
 * that what was quoted from it keeps its origin.
 */
function carryOver(current: Current, gathered: readonly Source[]): { sources: SourceRecord[]; facts: Fact[] } {
  const sources = gathered.map(recordOf);
  const ids = new Map<string, string>();
  for (const old of current.evidence.sources) {
    const now = sources.find(({ locator }) => locator === old.locator);
    if (now === undefined) sources.push({ ...old, id: `s${sources.length + 1}` });
    ids.set(old.id, now?.id ?? `s${sources.length}`);
  }
  const facts = current.evidence.facts.map((fact) => ({ ...fact, source: ids.get(fact.source) ?? fact.source }));
  return { sources, facts };
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
