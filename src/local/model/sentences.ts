/** Sentences of a source that can stand alone, each as the exact passage and as plain words. */
import type { Nodes, Root } from 'mdast';
import { languageOf } from '../../gates/checks/text/language.ts';
import type { SourceText } from './blocks.ts';
import { LEANING_WORDS } from './leaning-words.ts';
import { termsOf, wordsOf } from './terms.ts';

export interface Passage {
  readonly source: string;
  /** Position among all sentences of the source, from 0 to 1. */
  readonly place: number;
  readonly order: number;
  /** Position of its paragraph in the source. */
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

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|etc|approx|ca|Dr|Mr|Mrs|Ms|Prof|St|No|Nos|Fig|Sec|Vol|pp?|ed|eds|al|Inc|Ltd|Co|[A-Z])\.\s*$/;
/** The segmenter does not see an end where the next sentence starts with a mark of Markdown or a code span. */
const BEFORE_MARK = /(?<=[.!?][”"’')\]*_`]*\s)(?=[`*_“"‘(]*[\p{Lu}\p{N}`])/u;
const LEANING =
  /^(?:it|its|this|these|those|that|they|their|them|he|she|his|her|such|here|there|both|neither|either|another|others?|again|otherwise|instead|so|then|see|the same (?:holds|goes|applies|is)|for example|for instance|in (?:this|that) (?:case|way)|(?:after|before|since|until|despite|because of|besides|with|without|from|at|on|by|in|to|for|of) (?:that|this|these|those|it|them)|(?:some|many|most|few|several|all|none|each|two|three)(?= (?:do|does|did|are|is|were|was|have|has|had|can|could|may|might|must|will|would|of (?:them|these|those))\b)|(?:\S+ ){1,4}(?:he|she)|the (?:first|second|third|last|former|latter|others?) (?:is|was|are|were|has|had|one|can|comes?))\b/i;

export async function passagesOf(source: SourceText): Promise<Passage[]> {
  const text = source.text.slice(0, READ_CHARACTERS);
  const paragraphs = await paragraphsOf(text);
  const found = paragraphs.flatMap(({ heading, raw }, paragraph) =>
    sentencesIn(raw).map((quote) => ({ heading, paragraph, quote, plain: plainWords(quote) })),
  );
  const leans = leaningIn(text);
  return found.flatMap(({ heading, paragraph, quote, plain }, order) =>
    standsAlone(quote, plain)
      ? [
          {
            source: source.id,
            order,
            paragraph,
            place: order / found.length,
            heading,
            quote,
            plain,
            terms: termsOf(plain),
            leaning: leans(plain),
          },
        ]
      : [],
  );
}

/** English is looked for everywhere; what other languages lean on, where they are spoken. */
function leaningIn(text: string): (sentence: string) => boolean {
  const language = languageOf(text.slice(0, 20_000));
  const words = language === null || language === 'en' ? undefined : LEANING_WORDS[language];
  return (sentence) =>
    LEANING.test(sentence) ||
    (words !== undefined &&
      !words.empty.test(sentence) &&
      [words.pronoun, words.leading, words.pointing].some((pattern) => pattern.test(sentence)));
}

/** What a document says of itself. */
const RECORD =
  /^(?:authors?|status|date|tags?|owners?|reviewers?|version|updated|published|contact|phone|e-?mail|address)\b[^.]{0,40}:/i;

interface Paragraph {
  readonly heading: string;
  readonly raw: string;
}

async function paragraphsOf(text: string): Promise<Paragraph[]> {
  const [
    { unified },
    { default: remarkParse },
    { default: remarkGfm },
    { default: remarkFrontmatter },
    { toString: wordsOfNode },
  ] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('remark-frontmatter'),
    import('mdast-util-to-string'),
  ]);
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
  const paragraphs: Paragraph[] = [];
  let heading = '';
  for (const chapter of chaptersOf(text)) {
    const walk = (node: Nodes): void => {
      if (node.type === 'heading') heading = wordsOfNode(node);
      else if (
        node.type === 'paragraph' ||
        (node.type === 'code' && !node.lang && !/^ {0,3}[`~]/.test(sliceOf(node, chapter)))
      ) {
        // An indented text is code to Markdown, but plain text files indent their paragraphs.
        paragraphs.push({ heading, raw: sliceOf(node, chapter) });
      } else if (node.type === 'root' || node.type === 'list' || node.type === 'listItem') node.children.forEach(walk);
    };
    const tree: Root = processor.parse(chapter);
    walk(tree);
  }
  return paragraphs;
}

/** Characters. The tree of a whole book takes hundreds of times its room. */
const CHAPTER = 32 * 1024;
const CHAPTER_BEGINS = /\n\n(?=#{1,6} )/g;
const FENCE = /^ {0,3}(?:```|~~~)/gm;

/** Parts that can be read one by one: each begins with a heading, outside of blocks of code. */
function* chaptersOf(text: string): Generator<string> {
  let from = 0;
  for (const { index } of text.matchAll(CHAPTER_BEGINS)) {
    if (index - from < CHAPTER) continue;
    const chapter = text.slice(from, index);
    if ((chapter.match(FENCE)?.length ?? 0) % 2 === 1) continue;
    yield chapter;
    from = index;
  }
  yield text.slice(from);
}

const sliceOf = (node: Nodes, text: string): string =>
  text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

export function sentencesIn(raw: string): string[] {
  const text = raw.replace(/\s+/g, ' ').trim();
  const first = rejoined([...SENTENCES.segment(text)].map(({ segment }) => segment));
  return rejoined(first.flatMap((sentence) => sentence.split(BEFORE_MARK))).map((sentence) => sentence.trim());
}

/** Pieces put together again where the cut fell behind an abbreviation, or inside brackets or quotation marks. */
function rejoined(pieces: readonly string[]): string[] {
  const whole: string[] = [];
  let open = '';
  for (const piece of pieces) {
    open += piece;
    if (ABBREVIATION.test(open) || !balanced(open)) continue;
    whole.push(open);
    open = '';
  }
  return open.trim() === '' ? whole : [...whole, open];
}

const times = (text: string, character: string): number => text.split(character).length - 1;

/** “…” as in English, or „…“ and „…” as in German, Polish and others, where “ closes. */
const quotesClose = (text: string): boolean =>
  text.includes('„') ? times(text, '„') === times(text, '“') + times(text, '”') : times(text, '“') === times(text, '”');

const balanced = (text: string): boolean =>
  times(text, '(') === times(text, ')') &&
  quotesClose(text) &&
  times(text, '`') % 2 === 0 &&
  times(text, '**') % 2 === 0 &&
  times(text, '"') % 2 === 0;

/** Without the marks of Markdown. */
export const plainWords = (quote: string): string =>
  quote
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/__(.+?)__/g, '$1')
    .replace(/(?<![\w*])\*(?!\s)(.+?)(?<!\s)\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?!\s)(.+?)(?<!\s)_(?!\w)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/^\[[ xX]\] /, '')
    .trim();

/** What could not be quoted cleanly, or would mislead out of its place, is left out. */
function standsAlone(quote: string, plain: string): boolean {
  const count = wordsOf(plain).length;
  return (
    count >= 5 &&
    count <= 45 &&
    plain.length >= 20 &&
    plain.length <= 340 &&
    /[.!。！][”"’')\]`*_]*$/.test(quote) &&
    !/^[\p{Ll}\p{P}\s]/u.test(plain.replace(/^[“„"‘‚'`«»(]/, '')) &&
    !/https?:|www\.|\]\(|!\[|\[|\]|<|>|\||@|^\W*(?:see|note:|figure|table)\b/i.test(quote) &&
    !/…$|\.\.\.$/.test(plain) &&
    !RECORD.test(plain) &&
    balanced(quote)
  );
}
