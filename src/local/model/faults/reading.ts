/** The article as its reader meets it: sentence after sentence, each with what stands before it. */
import { fromMarkdown } from '../../../agents/article/text.ts';
import type { ProposedFinding } from '../../../agents/edit/schema.ts';
import { type Language, languageOf } from '../../../gates/checks/text/language.ts';
import { type Block, factsOf, type GivenFact, textOf } from '../blocks.ts';
import { currentSentences, isText, type Row, type Sentence } from '../page.ts';
import type { Workspace } from '../workspace.ts';

export interface Spot {
  readonly row: Row;
  /** Position among the sentences that stand in the row now. */
  readonly index: number;
  readonly kind: 'claim' | 'text' | 'heading' | 'title' | 'person';
  readonly text: string;
  readonly facts: readonly GivenFact[];
  /** The sentence before it in the same paragraph. */
  readonly before: Spot | undefined;
  /** The heading that it stands under. */
  readonly heading: Spot | undefined;
}

export interface Reading {
  readonly spots: readonly Spot[];
  readonly language: Language | null;
  /** What the project and the configuration say of words. */
  readonly house: readonly string[];
  /** The heading that a brief puts above a statement, by its words. */
  readonly outlined: ReadonlyMap<string, string>;
}

/** Something that is wrong, and how it is mended by rules. */
export interface Fault extends Pick<ProposedFinding, 'criterion' | 'message' | 'words' | 'fact' | 'quote'> {
  readonly spot: Spot;
  /** What stands in its place; nothing takes it out. */
  mend(workspace: Workspace): readonly Sentence[];
}

export type Rule = (reading: Reading) => readonly Fault[];

export const NO_CONFLICT = { words: '', fact: '', quote: '' } as const;

export function readingOf(
  rows: readonly Row[],
  blocks: readonly Block[],
  facts: readonly GivenFact[] = factsOf(blocks),
): Reading {
  const spots: Spot[] = [];
  let before: Spot | undefined;
  let heading: Spot | undefined;
  for (const row of rows) {
    const kind = kindOf(row);
    if (kind === undefined || kind === 'heading' || kind === 'title') before = undefined;
    if (kind === undefined || row.gone) continue;
    for (const [index, sentence] of currentSentences(row).entries()) {
      const cited = facts.filter(({ id }) => sentence.facts.includes(id));
      const own = isText(row) ? (sentence.kind === 'claim' ? 'claim' : 'text') : kind;
      const spot: Spot = {
        row,
        index,
        kind: own,
        text: sentence.text,
        facts: cited,
        before,
        heading: own === 'heading' ? undefined : heading,
      };
      spots.push(spot);
      if (own === 'heading') heading = spot;
      if (own === 'claim' || own === 'text' || own === 'person') before = spot;
    }
  }
  const house = [
    ...textOf(blocks, 'house').split('\n'),
    ...blocks.filter(({ name }) => name === 'context').flatMap(({ text }) => text.split(/\n|(?<=[.!?])\s+/)),
  ].filter((line) => line.trim() !== '');
  return { spots, language: languageOf(spots.map(({ text }) => text).join(' ')), house, outlined: outlinedIn(blocks) };
}

function outlinedIn(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const outlined = new Map<string, string>();
  let heading = '';
  for (const line of textOf(blocks, 'upstream').split('\n')) {
    const words = fromMarkdown(line.replace(/(?:\[\^\w+\])+$/, ''));
    if (/^#{2,3} /.test(words)) heading = words.replace(/^#+ /, '');
    if (words.startsWith('- ')) outlined.set(words.slice(2), heading);
  }
  return outlined;
}

/** A person's heading is one, too. Undefined: what no reader reads as text. */
function kindOf({ kind, original }: Row): Spot['kind'] | undefined {
  if (kind === 'claim' || kind === 'text' || kind === 'heading' || kind === 'title') return kind;
  if (kind !== 'person') return undefined;
  return /^#{1,6} /.test(original) ? 'heading' : 'person';
}

/** Sentences of ours, which rules may find fault with. */
export const sentencesOf = ({ spots }: Reading): readonly Spot[] =>
  spots.filter(({ kind }) => kind === 'claim' || kind === 'text');

export const claimsOf = ({ spots }: Reading): readonly Spot[] =>
  spots.filter(({ kind, facts }) => kind === 'claim' && facts.length > 0);

export const sectionOf = ({ spots }: Reading, heading: Spot): readonly Spot[] =>
  spots.filter((spot) => spot.heading === heading);

/** The sentence as it stands, with other words. */
export const reworded = ({ kind, facts }: Spot, text: string): Sentence => ({
  text,
  kind: kind === 'claim' ? 'claim' : 'connection',
  facts: kind === 'claim' ? facts.map(({ id }) => id) : [],
});
