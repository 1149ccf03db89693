/** The passages of a source that can stand alone. */
import { type Language, languageOf } from '../../gates/checks/text/language.ts';
import type { SourceText } from './blocks.ts';
import { LEANING_WORDS } from './leaning-words.ts';
import { piecesOf } from './pieces.ts';
import { saidBy } from './said.ts';
import { termsOf } from './terms.ts';

export interface Passage {
  readonly source: string;
  /** Position among all sentences of the source, from 0 to 1. */
  readonly place: number;
  readonly order: number;
  /** Position of its paragraph, point or row in the source. */
  readonly paragraph: number;
  readonly heading: string;
  readonly quote: string;
  readonly plain: string;
  readonly terms: readonly string[];
  /** It leans on the sentence before it (“This …”, “It …”). */
  readonly leaning: boolean;
}

/** Beyond this a source is not read: the best sentences of a text that long stand nearer to its beginning anyway. */
const READ_CHARACTERS = 400_000;
/** A text with fewer passages says what it says in its lines. */
const FEW = 3;

const LEANING =
  /^(?:\(?(?:please )?note(?: that|[:,])\s+)?(?:it|its|this|these|those|that|they|their|them|he|she|his|her|such|here|there|both|neither|either|another|others?|again|otherwise|alternatively|instead|so|then|see|the same (?:holds|goes|applies|is)|for example|for instance|in (?:this|that) (?:case|way)|(?:after|before|since|until|despite|because of|besides|with|without|from|at|on|by|in|to|for|of) (?:that|this|these|those|it|them)|(?:some|many|most|few|several|all|none|each|two|three)(?= (?:do|does|did|are|is|were|was|have|has|had|can|could|may|might|must|will|would|of (?:them|these|those))\b)|(?:\S+ ){1,4}(?:he|she)|the (?:first|second|third|last|former|latter|others?) (?:is|was|are|were|has|had|one|can|comes?))\b/i;

export async function passagesOf(source: SourceText): Promise<Passage[]> {
  const text = source.text.slice(0, READ_CHARACTERS);
  const pieces = await piecesOf(text);
  const language = languageOf(text.slice(0, 20_000));
  // A table has few of the small words by which a language is told.
  const nounCapitals = language === 'de' || (language === null && /[äöüß]/.test(text));
  const readBy = (lines: boolean) =>
    pieces.flatMap((piece, paragraph) =>
      saidBy(piece, { lines, nounCapitals }).map((said) => ({ said, heading: piece.heading, paragraph })),
    );
  const written = readBy(false);
  const found = written.filter(({ said }) => said !== null).length < FEW ? readBy(true) : written;
  const leans = leaningIn(language);
  return found.flatMap(({ said, heading, paragraph }, order) =>
    said === null
      ? []
      : [
          {
            source: source.id,
            order,
            paragraph,
            place: order / found.length,
            heading,
            ...said,
            terms: termsOf(said.plain),
            leaning: leans(said.plain),
          },
        ],
  );
}

/** English is looked for everywhere; what other languages lean on, where they are spoken. */
function leaningIn(language: Language | null): (sentence: string) => boolean {
  const words = language === null || language === 'en' ? undefined : LEANING_WORDS[language];
  return (sentence) =>
    LEANING.test(sentence) ||
    (words !== undefined &&
      !words.empty.test(sentence) &&
      [words.pronoun, words.leading, words.pointing].some((pattern) => pattern.test(sentence)));
}
