/** Where in a pull request's diff a review comment belongs. */
import type { Json } from '../answers.ts';
import type { ChangedFile } from '../git.ts';
import { numberIn, textIn } from '../input.ts';
import { lineAt, lineOf, patchLines } from '../patch-lines.ts';
import type { Anchor, Side } from '../records.ts';

export type AnchorFault = 'path' | 'line' | 'start_line';

const sideIn = (fields: Json, name: string): Side | undefined => {
  const value = fields[name];
  return value === 'LEFT' || value === 'RIGHT' ? value : undefined;
};

/** By `line` and `side`, or by the older `position`; a whole file by `subject_type`. */
export function anchorOf(files: readonly ChangedFile[], fields: Json): Anchor | AnchorFault {
  const path = textIn(fields, 'path') ?? '';
  const file = files.find((candidate) => candidate.filename === path);
  if (!file) return 'path';
  const whole = { path, side: 'RIGHT' as const, line: null, startLine: null, startSide: null, position: null };
  if (fields.subject_type === 'file') return { ...whole, hunk: '' };
  const lines = patchLines(file.patch ?? '');
  const wanted = numberIn(fields, 'line');
  const position = numberIn(fields, 'position');
  const at = lines.find((line) => line.position === position);
  const side = sideIn(fields, 'side') ?? (wanted === undefined && at?.right === null ? 'LEFT' : 'RIGHT');
  const end = wanted === undefined ? at : lineAt(lines, side, wanted);
  if (!end) return 'line';
  const anchor = { path, side, line: lineOf(end, side), position: end.position, hunk: end.upToHere };
  const startLine = numberIn(fields, 'start_line');
  if (startLine === undefined) return { ...anchor, startLine: null, startSide: null };
  const startSide = sideIn(fields, 'start_side') ?? side;
  const start = lineAt(lines, startSide, startLine);
  if (start?.hunk !== end.hunk || start.position >= end.position) return 'start_line';
  return { ...anchor, startLine, startSide };
}
