/** Applies the model's edits to the lines of the deliverable. What code or a person keeps is out of their reach. */
import type { Claim, ClaimCounts, Fact } from '../../domain/deliverable.ts';
import { judge, sumCounts } from './evidence.ts';
import { type Labels, LIST_MARKER } from './footnotes.ts';
import { DESCRIPTION_LIMIT, fieldLine, TITLE_LIMIT, tagsLine, tidyTags } from './front-matter.ts';
import type { Line } from './lines.ts';
import { endOfSection, isHeadingOfCode, placeAfter } from './places.ts';
import { headingLine, sentenceLine } from './render.ts';
import type { Edit } from './schemas.ts';
import { oneLine, plain, shortened } from './text.ts';

/** A line on its way out. `from` is null for a new one; `by` names the feedback that led to it. */
export interface OutLine {
  readonly text: string;
  readonly ending: '' | '\r';
  readonly kind: Line['kind'];
  readonly from: number | null;
  readonly byPerson: boolean;
  readonly by: readonly string[];
}

export interface Removed {
  readonly number: number;
  readonly text: string;
  readonly by: readonly string[];
}

/** Edits that are not in the text, each with the reason, as words after “not done, because”. */
export type Refused = ReadonlyMap<Edit, string>;

export interface Applied {
  readonly lines: readonly OutLine[];
  readonly removed: readonly Removed[];
  readonly claims: readonly Claim[];
  readonly counts: ClaimCounts;
  readonly refused: Refused;
}

export interface EditContext {
  /** Every verified fact, known and new. */
  readonly facts: readonly Fact[];
  /** From the ids that the model uses to those of `facts`. */
  readonly ids: ReadonlyMap<string, string>;
  readonly labels: Labels;
  readonly feedback: ReadonlySet<string>;
  /** Edits that stay out. */
  readonly refused: Refused;
}

interface Slot {
  readonly line: Line;
  /** What stands in its place; undefined while untouched. */
  change?: { readonly texts: readonly string[]; readonly by: readonly string[] };
  readonly after: { readonly text: string; readonly by: readonly string[] }[];
}

export function applyEdits(lines: readonly Line[], edits: readonly Edit[], context: EditContext): Applied {
  const slots: Slot[] = lines.map((line) => ({ line, after: [] }));
  const refused = new Map<Edit, string>();
  const claims: Claim[] = [];
  const counts: ClaimCounts[] = [];
  for (const edit of edits) {
    const refusal =
      context.refused.get(edit) ?? applyOne(edit, [...new Set(edit.feedback.filter((id) => context.feedback.has(id)))]);
    if (refusal !== undefined) refused.set(edit, refusal);
  }
  const ending = lines.filter((line) => line.ending === '\r').length * 2 > lines.length ? '\r' : '';
  return {
    lines: slots.flatMap((slot) => outputOf(slot, ending)),
    removed: slots.flatMap(({ line, change }) =>
      change?.texts.length === 0 ? [{ number: line.number, text: line.text, by: change.by }] : [],
    ),
    claims,
    counts: sumCounts(counts),
    refused,
  };

  function applyOne(edit: Edit, by: readonly string[]): string | undefined {
    const slot = slots[edit.line - 1];
    if (slot === undefined) return `the model named line ${edit.line}, which does not exist`;
    if (edit.action === 'insert-after') return insert(edit, by);
    const { line } = slot;
    if (line.byPerson) return `line ${line.number} was written by a person, and what people write stays as it is`;
    if (slot.change) return `line ${line.number} was changed for another reason already`;
    if (edit.action === 'delete') {
      if ((line.kind !== 'text' && line.kind !== 'heading') || isHeadingOfCode(lines, edit.line - 1))
        return `line ${line.number} has to stay`;
      slot.change = { texts: [], by };
      return undefined;
    }
    const rewritten = rewrite(line, edit);
    if (typeof rewritten === 'string') return rewritten;
    if (rewritten.length === 1 && rewritten[0] === line.text)
      return `line ${line.number} reads so already${namesLink(edit) ? ', and links are inserted by code alone' : ''}`;
    slot.change = { texts: rewritten, by };
    return undefined;
  }

  function rewrite(line: Line, edit: Edit): readonly string[] | string {
    if (line.kind === 'text') return inList(line, sentenceLines(edit));
    const words = plain(edit.sentences[0]?.text ?? edit.heading);
    if (words === '') return 'the model proposed no words for it';
    if (line.kind === 'title') return [headingLine(1, shortened(words, TITLE_LIMIT))];
    if (line.kind === 'heading') {
      return [headingLine(/^#+/.exec(line.text)?.[0].length ?? 2, shortened(words, TITLE_LIMIT))];
    }
    if (line.kind !== 'field') return `line ${line.number} is kept by code`;
    const field = fieldOf(line.text, words);
    return field === undefined ? 'the model proposed no words for it' : [field];
  }

  function insert(edit: Edit, by: readonly string[]): string | undefined {
    const heading = shortened(plain(edit.heading), TITLE_LIMIT);
    const place = heading === '' ? placeAfter(lines, edit.line - 1) : endOfSection(lines, edit.line - 1);
    if (place === undefined) return `nothing can be added after line ${edit.line}`;
    const sentences = sentenceLines(edit);
    if (typeof sentences === 'string') return sentences;
    const item = lines[edit.line - 1];
    if (heading === '' && isItem(item)) {
      slots[item.number - 1]?.after.push(...inList(item, sentences).map((text) => ({ text, by })));
      return undefined;
    }
    const texts = heading === '' ? sentences : [headingLine(levelAt(lines, edit.line), heading), '', ...sentences];
    const padded = [...(place.before ? [''] : []), ...texts, ...(place.behind ? [''] : [])];
    slots[place.index]?.after.push(...padded.map((text) => ({ text, by: text === '' ? [] : by })));
    return undefined;
  }

  function sentenceLines(edit: Edit): readonly string[] | string {
    const judged = judge(edit.sentences, context.ids);
    counts.push(judged.counts);
    if (judged.kept.length === 0)
      return judged.counts.proposed > 0
        ? 'no quote from the sources carries what it would say'
        : 'the model proposed no words for it';
    for (const { kind, text, facts } of judged.kept) if (kind === 'claim') claims.push({ text, facts });
    return judged.kept.map((sentence) => sentenceLine(sentence, context.facts, context.labels));
  }
}

/** An item of a list that code wrote. */
const isItem = (line: Line | undefined): line is Line =>
  line?.kind === 'text' && !line.byPerson && line.text.startsWith(LIST_MARKER);

/** In a list, each sentence is an item. */
function inList<Texts extends readonly string[] | string>(line: Line, texts: Texts): Texts | readonly string[] {
  if (typeof texts === 'string' || !isItem(line)) return texts;
  return texts.map((text) => `${LIST_MARKER}${text}`);
}

/** Of a new section: that of the one where it is added. */
function levelAt(lines: readonly Line[], number: number): number {
  const above = lines.findLast((line) => line.kind === 'heading' && line.number <= number);
  return Math.max(2, /^#+/.exec(above?.text ?? '')?.[0].length ?? 2);
}

/** Undefined when nothing would be left of it. */
function fieldOf(text: string, words: string): string | undefined {
  const name = /^\w+/.exec(text)?.[0] ?? '';
  const value = oneLine(words.replace(new RegExp(`^${name}:\\s*`, 'i'), '').replace(/^"(.*)"$/, '$1'));
  if (value === '') return undefined;
  if (name === 'tags') return tagsLine(tidyTags(value.replace(/[[\]"]/g, '').split(',')));
  return fieldLine(name, shortened(value, name === 'title' ? TITLE_LIMIT : DESCRIPTION_LIMIT));
}

function outputOf({ line, change, after }: Slot, ending: '' | '\r'): OutLine[] {
  const { text, kind, number, byPerson } = line;
  const own: OutLine[] =
    change === undefined
      ? [{ text, ending: line.ending, kind, from: number, byPerson, by: [] }]
      : change.texts.map((changed) => ({
          text: changed,
          ending: line.ending,
          kind,
          from: null,
          byPerson,
          by: change.by,
        }));
  return [
    ...own,
    ...after.map(({ text: added, by }) => ({
      text: added,
      ending,
      kind: kindOfNew(added),
      from: null,
      byPerson: false,
      by,
    })),
  ];
}

const kindOfNew = (text: string): Line['kind'] => (text === '' ? 'blank' : /^#+ /.test(text) ? 'heading' : 'text');

const namesLink = ({ heading, sentences }: Edit): boolean =>
  [heading, ...sentences.map(({ text }) => text)].some((text) => /https?:\/\//.test(text));
