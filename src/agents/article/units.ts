/** What stands or falls together among the edits of a revision. Pure. */
import type { Line } from './lines.ts';
import type { Edit } from './schemas.ts';
import { fromMarkdown, plain } from './text.ts';

/** Edits that only make sense together: a passage that is taken out here and put in there. */
export type Unit = readonly Edit[];

/** The units, by the comment that asks for them first. */
export function unitsByComment(edits: readonly Edit[], lines: readonly Line[]): readonly (readonly Unit[])[] {
  const comments = Map.groupBy(edits, ({ feedback }) => feedback[0] ?? '');
  return [...comments.values()].map((own) => unitsOf(own, lines));
}

function unitsOf(edits: readonly Edit[], lines: readonly Line[]): readonly Unit[] {
  let units: readonly Unit[] = [];
  for (const edit of edits) {
    const isBound = (unit: Unit): boolean =>
      unit.some((other) => carries(edit, displacedBy(other, lines)) || carries(other, displacedBy(edit, lines)));
    const bound = units.filter(isBound).flat();
    units = [...units.filter((unit) => !isBound(unit)), [...bound, edit]];
  }
  return units;
}

/** What a line said that an edit takes away. */
interface Displaced {
  readonly facts: readonly string[];
  readonly words: string;
}

function displacedBy(edit: Edit, lines: readonly Line[]): Displaced | undefined {
  const line = lines[edit.line - 1];
  if (line?.kind !== 'text' || edit.action === 'insert-after') return undefined;
  const own = { facts: line.claim?.facts ?? [], words: plain(fromMarkdown(line.claim?.text ?? line.text)) };
  return carries(edit, own) ? undefined : own;
}

const carries = ({ sentences }: Edit, displaced: Displaced | undefined): boolean =>
  displaced !== undefined &&
  sentences.some(
    ({ facts, text }) => facts.some((id) => displaced.facts.includes(id)) || plain(text) === displaced.words,
  );
