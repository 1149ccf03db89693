/** A revision: one call proposes edits of single lines, and code applies those that feedback or findings ask for. */
import type { Fact, Source, SourceRecord } from '../../domain/deliverable.ts';
import type { Delivered, HandedOn, Question } from '../../domain/proposal.ts';
import type { Ask, CheckWork, Current, Part, WorkOrder } from '../role.ts';
import { briefParts, data, factsPart, jsonLines, RULES, sourceParts } from './brief.ts';
import { recordOf, verifyFacts } from './evidence.ts';
import { classify, describeLine, type Line, lineMeant, linesOfPeople } from './lines.ts';
import { newFaults, refusedOf } from './refusals.ts';
import { type Edit, revisionSchema } from './schemas.ts';
import { stepOf, steppedBack, stepTasks, waysOf } from './steps.ts';
import { swapsIn } from './swaps.ts';
import { NOTHING, versionOf } from './version.ts';

const TASK = `People read the article below and commented on it. Change what they ask for and nothing else, by edits of single lines:
\`replace\` puts sentences in a line's place, \`delete\` takes it out, \`insert-after\` adds sentences behind it. Each edit names the
ids of the feedback that it answers; an edit for a finding of a check names none. A line of kind \`claim\` rests on the facts named beside
it; a claim that you write cites facts from the list, or new ones that you add under \`facts\` with ids n1, n2, … and an exact quote. A title,
heading or field is replaced by one sentence whose text is the new one. An edit that says a number, a date or a name which no quote of its
facts carries, or that replaces a word of its quote by one of yours, is not applied. Lines of kind \`person\` and \`fixed\` can't be changed. Feedback with an \`after\` names the text that should
stand there. Answer every piece of feedback once: say what you changed, or “not done, because …”; of several wishes in one piece name under
\`left\` those that you did not follow, each with its reason.`;

/** An edit that brings a fault which the checks would send back stays out, and its comment gets the reason. */
export async function revise(
  order: WorkOrder,
  current: Current,
  ask: Ask,
  check: CheckWork,
): Promise<Delivered | HandedOn | Question> {
  const known = current.evidence.people ?? [];
  const people = await linesOfPeople(current.delivered, current.markdown, known);
  const lines = classify(current, people, order.disclosure);
  const base = { order, current, lines, ...carryOver(current, order.sources) };
  const unchanged = versionOf(base, NOTHING).delivered;
  // Nothing would justify an edit: the call can be saved.
  if (order.feedback.length === 0 && order.findings.length === 0) return unchanged;
  const ways = waysOf(order);
  const answer = await ask({
    name: 'revision',
    schema: revisionSchema(ways),
    instructions: `${order.instructions}\n\n${RULES}`,
    parts: [
      { kind: 'words', heading: 'What to do', text: [TASK, ...stepTasks(ways)].join('\n\n') },
      ...briefParts(order),
      ...sourceParts(order.sources),
      factsPart(base.facts, order.sources),
      ...revisionParts(order, lines),
    ],
  });
  const back = steppedBack(answer, ways);
  if (back !== undefined) return back;
  const proposed = {
    ...answer,
    edits: answer.edits.filter((edit) => isAsked(edit, order)),
    verified: verifyFacts(answer.facts, order.sources, base.facts),
  };
  const { ids } = proposed.verified;
  const before = proposed.edits.length === 0 ? [] : await check(unchanged);
  const refused = await refusedOf(proposed.edits, lines, before, async (edits) => {
    const version = versionOf(base, { ...proposed, edits });
    const found = await check(version.delivered);
    const applied = edits.filter((edit) => !version.refused.has(edit));
    const swaps = await swapsIn(applied, { lines, facts: version.delivered.evidence.facts, ids }, version.article);
    // What a check says of the line is more exact.
    const known = newFaults(before, found).map(({ line }) => line);
    return { ...version, findings: [...found, ...swaps.filter(({ line }) => !known.includes(line))] };
  });
  const { delivered } = versionOf(base, proposed, refused);
  const next = stepOf(answer.next, ways.forward);
  return next === undefined ? delivered : { ...delivered, next };
}

const isAsked = (edit: Edit, { feedback, findings }: Pick<WorkOrder, 'feedback' | 'findings'>): boolean =>
  edit.feedback.some((id) => feedback.some((item) => item.id === id)) ||
  findings.some(({ line }) => line === undefined || line === edit.line);

function revisionParts(order: WorkOrder, lines: readonly Line[]): Part[] {
  const feedback = order.feedback.map((item) => ({
    id: item.id,
    line: lineMeant(item, order.stage.path, lines)?.number ?? null,
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
