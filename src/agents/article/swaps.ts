/** Words of a claim that its quote carried, and that an edit replaces by words which no quote of it carries. */
import type { Claim, Fact, FileContent, Finding } from '../../domain/deliverable.ts';
import { isSmallWord } from '../../gates/checks/text/language.ts';
import { judge } from './evidence.ts';
import type { Line } from './lines.ts';
import { isSameWord, wordsIn } from './same-word.ts';
import type { Edit } from './schemas.ts';
import { lineOf } from './text.ts';

export interface Evidenced {
  readonly lines: readonly Line[];
  /** Every verified fact, known and new. */
  readonly facts: readonly Fact[];
  /** From the ids that the model uses to those of `facts`. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Faults of the edits that `article` has. A claim may say in its own words what its quote says, and what it said so
 * before may change; only where it kept to the quote and leaves it does the quote speak against it. Figures are judged by
 * a check.
 */
export async function swapsIn(
  edits: readonly Edit[],
  { lines, facts, ids }: Evidenced,
  article: FileContent,
): Promise<readonly Finding[]> {
  const { diffArrays } = await import('diff');
  const shown = article.content.split('\n');
  return edits.flatMap((edit) => {
    const said = judge(edit.sentences, ids).kept.filter(({ kind }) => kind === 'claim');
    const cited = said.flatMap((sentence) => sentence.facts);
    const text = said.map((sentence) => sentence.text).join(' ');
    const words = replacedClaims(edit, cited).flatMap((claim) => swapped(claim, text, cited));
    if (words.length === 0) return [];
    const at = shown.findIndex((line) => said.some((sentence) => line.includes(lineOf(sentence.text))));
    const list = [...new Set(words)].map((word) => `“${word}”`).join(', ');
    const message = `No quote of this claim says ${list}.`;
    return [{ check: 'evidence', severity: 'fix', weight: 20, path: article.path, line: at + 1, message }];
  });

  /** What is taken out at one place and put in at another is one claim. */
  function replacedClaims(edit: Edit, cited: readonly string[]): readonly Claim[] {
    const claimAt = ({ line }: Edit): readonly Claim[] => [lines[line - 1]?.claim ?? []].flat();
    if (edit.action === 'replace') return claimAt(edit);
    return edits
      .filter(({ action }) => action !== 'insert-after')
      .flatMap(claimAt)
      .filter((claim) => claim.facts.some((id) => cited.includes(id)));
  }

  function swapped(old: Claim, text: string, cited: readonly string[]): readonly string[] {
    const [before, after] = [wordsIn(old.text), wordsIn(text)];
    const kept = before.filter((word) => isIn(word, after));
    if (!old.facts.some((id) => cited.includes(id)) && kept.length * 2 < before.length) return [];
    const now = quotesOf(cited);
    const known = [...quotesOf(old.facts), ...now];
    const found: string[] = [];
    let lost: string[] = [];
    let gained: string[] = [];
    const close = (): void => {
      const fresh = gained.filter((word) => isTelling(word) && !isIn(word, before));
      const isCarried = fresh.some((word) => isIn(word, now));
      const isOtherwiseWritten = lost.join('') === gained.join('');
      const isLost = lost.some((word) => isTelling(word) && isIn(word, known) && !isIn(word, after));
      if (isLost && !isCarried && !isOtherwiseWritten) found.push(...fresh);
      lost = [];
      gained = [];
    };
    for (const { value, added, removed } of diffArrays([...before], [...after], { comparator: isSameWord })) {
      if (removed) lost.push(...value);
      else if (added) gained.push(...value);
      else close();
    }
    close();
    return found;
  }

  function quotesOf(cited: readonly string[]): readonly string[] {
    return facts.filter(({ id }) => cited.includes(id)).flatMap(({ quote }) => wordsIn(quote));
  }
}

const isIn = (word: string, words: readonly string[]): boolean => words.some((other) => isSameWord(word, other));

/** Words that hold a sentence together, beyond the most common ones. */
const JOINING = new Set(
  `although though while whereas because since until unless such also just however therefore thus hence still yet even
quite really simply being having does doing should might must shall among between during through within without upon against
towards per via whose whom where why every each both either neither another let`.split(/\s+/),
);

const isTelling = (word: string): boolean => !/\p{N}/u.test(word) && !isSmallWord(word) && !JOINING.has(word);
