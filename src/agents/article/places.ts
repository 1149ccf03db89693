/** Where new lines may stand among those of a deliverable. Pure. */
import { LIST_MARKER } from './footnotes.ts';
import type { Line } from './lines.ts';

/** A heading over lines that code keeps: it may be called otherwise, and nothing else may stand under it. */
export function isHeadingOfCode(lines: readonly Line[], index: number): boolean {
  const next = lines.find(({ kind }, at) => at > index && kind !== 'blank');
  return lines[index]?.kind === 'heading' && next?.kind === 'fixed' && next.text.startsWith(LIST_MARKER);
}

export interface Place {
  /** The new lines stand behind this one. */
  readonly index: number;
  /** Whether a blank line parts them from what stands before, and behind. */
  readonly before: boolean;
  readonly behind: boolean;
}

/** What would swallow a following line, or be torn apart by it. */
const OWN_BLOCK = /^\s*([-*+>|<]|\d+[.)]\s)/;

export function placeAfter(lines: readonly Line[], index: number): Place | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  if (isHeadingOfCode(lines, index)) return undefined;
  if (line.kind === 'title' || line.kind === 'heading') return underHeading(lines, index);
  if (line.kind === 'blank') {
    const previous = lines.findLastIndex(({ kind }, at) => at < index && kind !== 'blank');
    const kind = lines[previous]?.kind;
    if (isHeadingOfCode(lines, previous)) return undefined;
    if (kind === 'title' || kind === 'heading') return underHeading(lines, previous);
    return kind === 'text' ? { index: previous, before: true, behind: false } : undefined;
  }
  if (line.kind !== 'text') return undefined;
  let end = index;
  while (line.byPerson && lines[end + 1]?.byPerson && lines[end + 1]?.kind === 'text') end += 1;
  const next = lines[end + 1];
  return {
    index: end,
    before: OWN_BLOCK.test(lines[end]?.text ?? ''),
    behind: next?.kind === 'text' && OWN_BLOCK.test(next.text),
  };
}

function underHeading(lines: readonly Line[], heading: number): Place {
  let end = heading;
  while (lines[end + 1]?.kind === 'blank') end += 1;
  const next = lines[end + 1];
  const joins = next?.kind === 'text' && !OWN_BLOCK.test(next.text);
  return { index: end, before: end === heading, behind: !joins && next !== undefined };
}

/** Behind the last text of the section that the line belongs to. */
export function endOfSection(lines: readonly Line[], index: number): Place | undefined {
  const line = lines[index];
  if (line === undefined || line.kind === 'front' || line.kind === 'field') return undefined;
  if (isHeadingOfCode(lines, index)) return undefined;
  const next = lines.findIndex(({ kind }, at) => at > index && (kind === 'heading' || kind === 'fixed'));
  const end = lines.findLastIndex(
    ({ kind }, at) =>
      (next < 0 || at < next) && kind !== 'blank' && kind !== 'fixed' && kind !== 'front' && kind !== 'field',
  );
  return end < 0 ? undefined : { index: end, before: true, behind: false };
}
