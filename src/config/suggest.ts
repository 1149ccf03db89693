import { closestMatch } from 'leven';
import { quoted } from './words.ts';

/** No name of ours is longer. */
const LONGEST = 60;

/** The candidate that was most likely meant; undefined when none comes near. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (word === '' || word.length > LONGEST) return undefined;
  const plain = (text: string): string => text.toLowerCase().replaceAll('_', '-');
  const known = new Map(candidates.map((candidate) => [plain(candidate), candidate]));
  // Two letters changed places are two steps apart.
  const maxDistance = Math.ceil(word.length / 3);
  const match = known.has(plain(word)) ? plain(word) : closestMatch(plain(word), [...known.keys()], { maxDistance });
  return match === undefined ? undefined : known.get(match);
}

/** “Did you mean …?”, or else what there is; undefined when there is nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const match = closest(word, candidates);
  if (match !== undefined) return `Did you mean ${quoted(match)}?`;
  return candidates.length === 0 ? undefined : `There is ${[...new Set(candidates)].map(quoted).join(', ')}.`;
}
