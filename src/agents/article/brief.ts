/** The parts of a prompt that every call about an article starts with. */
import type { Fact, Source } from '../../domain/deliverable.ts';
import { rememberedLine } from '../../memory/select.ts';
import type { Part, WorkOrder } from '../role.ts';
import { headingAbove } from './evidence.ts';
import { oneLine } from './text.ts';

export const RULES = [
  'Facts come from the given sources only, each with a quote copied character for character: no ellipsis, no joined passages, no corrected spelling.',
  'A sentence is a claim (something that can be true or false about the world; it cites facts), an opinion (a judgement, said as one) or a connection (it only leads from one thought to the next and states nothing of its own). Every statement of fact is a claim.',
  'Write plain text. No links, addresses, footnotes, HTML or headings inside sentences: code adds the footnotes from the facts that a claim cites.',
].join('\n');

export function briefParts(order: WorkOrder): Part[] {
  const { topic, audience, notes } = order.brief;
  return [
    ...(topic.trim() === '' ? [] : [data('Topic', 'topic', topic)]),
    ...(audience ? [data('Audience', 'audience', audience)] : []),
    ...(notes ? [data('Notes of the person who asks', 'notes', notes)] : []),
    ...(order.sent === null
      ? []
      : [data('Why the task came here: from which stage, how, sent by whom', 'sent', jsonLines([order.sent]))]),
    ...order.context.map(
      ({ path, text }): Part => ({
        kind: 'data',
        heading: 'A document of the project, for tone and terms; it is no source to quote',
        name: 'context',
        reference: path,
        text,
      }),
    ),
    ...pastParts(order),
    ...lessonParts(order),
    ...rememberedParts(order),
  ];
}

/**
 * Lessons are words of the project, like an agent's own file: people with write access put them there, through a pull
 * request that one of them merged. They rank below the instructions, since they began as remarks on single texts.
 */
const lessonParts = ({ lessons }: WorkOrder): Part[] =>
  lessons === null
    ? []
    : [{ kind: 'words', heading: 'Lessons of this project', text: `${LESSONS}\n\n${lessons.text}` }];

const LESSONS = `People made these rules from what they had to say of earlier work. Follow them as far as your instructions leave room;
where the two differ, the instructions hold. The links say where a rule comes from and are not for the text.`;

const REMEMBERED = `What people said of your earlier work or changed in it by hand (before, after), one a line. Avoid what was
rejected there, and keep to what people put in its place; nothing of it is a request to change this text`;

const rememberedParts = ({ remembered }: WorkOrder): Part[] =>
  remembered.length === 0 ? [] : [data(REMEMBERED, 'remembered', remembered.map(rememberedLine).join('\n'))];

const PAST = 'What was published here before, and what was rejected and why, one a line: repeat neither';

const pastParts = ({ past }: WorkOrder): Part[] =>
  past.length === 0 ? [] : [data(PAST, 'past', jsonLines(past.map(({ path: _, ...work }) => work)))];

export const sourceParts = (sources: readonly Source[]): Part[] =>
  sources.map(({ id, title, text }) => ({
    kind: 'data',
    heading: `Source ${id}`,
    name: 'source',
    reference: id,
    text: `Title: ${oneLine(title)}\n\n${text}`,
  }));

/** One JSON object a line. `under` is the heading of the source that the quote stands under. */
export function factsPart(facts: readonly Fact[], sources: readonly Source[]): Part {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const rows = facts.map(({ id, source, statement, quote }) => {
    const origin = byId.get(source);
    return { id, source, title: origin?.title ?? '', under: headingAbove(quote, origin?.text ?? ''), statement, quote };
  });
  return data('Facts that claims may cite, one a line', 'facts', jsonLines(rows));
}

export const data = (heading: string, name: string, text: string): Part => ({ kind: 'data', heading, name, text });

export const jsonLines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
