/** What the judge gets to see: the work and its evidence, and no word of who made it. */
import { PERSON } from '../../domain/task.ts';
import { CHECKS } from '../../gates/checks/index.ts';
import { briefParts, data, jsonLines } from '../article/brief.ts';
import { describeLine, type Line } from '../article/lines.ts';
import type { Current, Part, WorkOrder } from '../role.ts';
import { rubricText } from './rubric.ts';

const TASK = `Judge the article below. Another agent wrote it, and you see only the work and its evidence. A line of kind \`claim\` rests on the facts named beside it; their
quotes stand in the sources word for word. Report what is wrong, each as a finding on one line, most serious first, and nothing that is only a matter of taste. \`fix\`
means that it must not be published so; the writer then changes this line and no other. Without such a finding the work is approved: so do not invent one, and do not
spare one. Lines of kind \`person\` were written by people: what you find there is \`consider\`. Copy words and quotes exactly, or the finding does not count.`;

const ASK = `If something that a person alone can decide keeps you from judging, such as which of two contrary rules holds, name \`${PERSON}\` in \`next\` and put
your question into \`because\`. Then nothing is judged, and a person is asked. It is not for faults: those are findings.`;

export function reviewParts(order: WorkOrder, current: Current, lines: readonly Line[]): Part[] {
  const { checked = [], house = [], upstream } = order;
  return [
    { kind: 'words', heading: 'What to do', text: TASK },
    { kind: 'words', heading: 'The rubric', text: rubricText() },
    ...(checked.length === 0 ? [] : [checkedPart(checked)]),
    ...choice(order),
    { kind: 'words', heading: 'What only a person can decide', text: ASK },
    // Why it came here is the writer's word for it.
    ...briefParts({ ...order, sent: null }),
    ...(house.length === 0 ? [] : [data('Rules of the house, one a line', 'house', house.join('\n'))]),
    ...upstream.map(
      ({ stage, path, markdown }): Part => ({
        kind: 'data',
        heading: `What the stage “${stage}” delivered, which the article was to be made from; it is no source to quote`,
        name: 'upstream',
        reference: path,
        text: markdown,
      }),
    ),
    factsPart(current),
    data('The article, line by line: number, kind, text', 'article', lines.map(describeLine).join('\n')),
  ];
}

/** The quotes, without what the writer made of them. */
function factsPart({ evidence: { facts, sources } }: Current): Part {
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const rows = facts.map(({ id, source, quote }) => ({ id, source, title: titles.get(source) ?? '', quote }));
  return data('Facts that claims cite, each with its quote, one a line', 'facts', jsonLines(rows));
}

/** Nobody is paid to find again what code has found. */
function checkedPart(checked: readonly string[]): Part {
  const known = CHECKS.filter(({ id }) => checked.includes(id)).map(({ help }) => `- ${help}`);
  return {
    kind: 'words',
    heading: 'What code has checked already, and you need not',
    text: [...known, '', 'All of this holds. Look for what no such check can see.'].join('\n'),
  };
}

/** Only a stage that does nothing but judge leads elsewhere; a peer's judgement stays within the stage. */
function choice({ stage, edges: { forward, back } }: WorkOrder): Part[] {
  if (!stage.judges || forward.length + back.length < 2) return [];
  return [
    {
      kind: 'words',
      heading: 'Where it may go from here',
      text: [
        `Approved: ${forward.join(', ') || 'nowhere else'}. With something to fix: ${back.join(', ') || 'nowhere else'}.`,
        'Choose one in `next`, with your reason: an earlier stage is right where the fault is in what it delivered.',
      ].join('\n'),
    },
  ];
}
