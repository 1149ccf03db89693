/** Which lines a comment means: the one that it stands on, unless its words point elsewhere. */

import { headingsOf, isText, paragraphOf, type Row, sectionOf } from './page.ts';
import { sameTerm, termsOf } from './terms.ts';
import type { Comment } from './workspace.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const PLACE = /\b(?:the\s+)?(first|second|third|fourth|fifth|sixth|last|final)\s+(sentence|line|paragraph|section)\b/i;

export function rowsMeant(rows: readonly Row[], { text, target }: Comment): Row[] {
  const line = /\bline\s+(\d+)\b/i.exec(text);
  if (line && target === undefined) return rows.filter(({ number }) => number === Number(line[1]));
  if (target !== undefined)
    return /\b(?:whole|entire|this) paragraph\b/i.test(text) && isText(target) ? paragraphOf(rows, target) : [target];
  const place = PLACE.exec(text);
  if (place) return nth(unitsOf(rows, (place[2] ?? '').toLowerCase()), (place[1] ?? '').toLowerCase());
  if (/\b(?:intro(?:duction)?|opening|beginning)\b/i.test(text)) return nth(unitsOf(rows, 'section'), 'first');
  if (/\b(?:ending|conclusion|closing)\b/i.test(text)) return nth(unitsOf(rows, 'section'), 'last');
  if (/\btitle\b/i.test(text)) return rows.filter(({ kind }) => kind === 'title');
  if (/\bsection\b/i.test(text)) {
    const heading = headingNamed(rows, text);
    return heading ? [heading] : [];
  }
  return [];
}

export function headingNamed(rows: readonly Row[], name: string): Row | undefined {
  const wanted = termsOf(name);
  const scored = headingsOf(rows)
    .map((row) => ({
      row,
      score: termsOf(row.original).filter((term) => wanted.some((other) => sameTerm(term, other))).length,
    }))
    .toSorted((one, other) => other.score - one.score);
  return scored[0] && scored[0].score > 0 ? scored[0].row : undefined;
}

function unitsOf(rows: readonly Row[], unit: string): Row[][] {
  const texts = rows.filter((row) => isText(row) && !row.gone);
  if (unit === 'sentence' || unit === 'line') return texts.map((row) => [row]);
  const of = (row: Row): Row[] => (unit === 'paragraph' ? paragraphOf(rows, row) : sectionOf(rows, row).lines);
  return texts.filter((row) => of(row)[0] === row).map(of);
}

const nth = (units: readonly Row[][], place: string): Row[] =>
  units.at(place === 'last' || place === 'final' ? -1 : ORDINALS.indexOf(place)) ?? [];
