/** Fills the schema “review”: what rules find wrong with an article. They understand nothing, and what they find is there. */
import type { Review } from '../../agents/edit/schema.ts';
import type { Block } from './blocks.ts';
import { faultsIn } from './faults/index.ts';
import { readingOf } from './faults/reading.ts';
import { pageOf } from './page.ts';
import { inWords } from './wording.ts';

export function review(blocks: readonly Block[]): Review {
  const faults = faultsIn(readingOf(pageOf(blocks), blocks));
  return {
    findings: faults.map(({ spot, criterion, message, words, fact, quote }) => ({
      line: spot.row.number,
      criterion,
      severity: 'fix',
      message,
      words,
      fact,
      quote,
    })),
    summary:
      faults.length === 0
        ? 'Rules find nothing that must be mended; they can’t tell whether it reads well.'
        : `Rules find ${inWords(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'}; they can’t tell whether it reads well.`,
    next: { to: '', because: '' },
  };
}
