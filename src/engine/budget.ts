/** Makes a prompt fit its budget of tokens, in a stated order, and says what was left out. Pure. */
import type { Part } from '../agents/role.ts';
import { ImprimaturError } from '../domain/errors.ts';
import { relevance, termsOf } from '../memory/terms.ts';
import { type Passage, passagesOf } from './passages.ts';
import { partsText } from './prompt.ts';

/**
 * What is left out first: earlier work, then documents of the project, then what was said of earlier work, then passages
 * of sources, then the notes of the person who asks; of each kind the passages that have the least to do with the topic.
 * Everything else (the topic, instructions, lessons, feedback, findings, facts, the article) is never cut.
 */
export const CUT_ORDER = ['past', 'context', 'remembered', 'source', 'notes'] as const;

/** Stands where something was left out. */
export const GAP = '[…]';

export interface Cut {
  /** The part, as in `source s1`. */
  readonly part: string;
  readonly left: number;
  readonly of: number;
}

export interface Fitted {
  readonly parts: readonly Part[];
  readonly cuts: readonly Cut[];
}

type Data = Extract<Part, { kind: 'data' }>;

interface Cuttable {
  readonly part: Data;
  readonly passages: readonly Passage[];
  readonly kept: Set<number>;
}

/** Parts whose words say what matters: the topic, and of passages that are equal there, what people and checks ask for. */
const TELLING = [['topic'], ['feedback', 'findings']];

/**
 * @param budget tokens that the rendered parts may have.
 * @param tokensOf estimates the tokens of a text.
 * @throws ImprimaturError `prompt-too-long`
 */
export function fitParts(parts: readonly Part[], budget: number, tokensOf: (text: string) => number): Fitted {
  let fitted: Fitted = { parts, cuts: [] };
  if (budget === Number.POSITIVE_INFINITY) return fitted;
  // Where the texts alone are far too long, a prompt with all of them need not be made to see it.
  const bare = parts.reduce((sum, { text }) => sum + tokensOf(text), 0);
  let tokens = bare > 2 * budget ? bare : tokensOf(partsText(parts));
  if (tokens <= budget) return fitted;
  const telling = TELLING.map((names) => {
    const texts = parts.flatMap((part) => (part.kind === 'data' && names.includes(part.name) ? [part.text] : []));
    return termsOf(texts.join('\n'));
  });
  const wanted = new Set(telling.flatMap((terms) => [...terms]));
  const cuttables = parts.filter(isCuttable).map((part): Cuttable => {
    const passages = passagesOf(part.text, wanted);
    return { part, passages, kept: new Set(passages.keys()) };
  });
  const order = CUT_ORDER.flatMap((name) => leastFirst(cuttables, name, telling));
  let next = 0;
  // What is left out costs a few words too, so it is measured again until it fits.
  while (tokens > budget) {
    if (next >= order.length)
      throw new ImprimaturError('prompt-too-long', `it has about ${tokens} tokens, and ${budget} are for the prompt`);
    for (let over = tokens - budget; over > 0 && next < order.length; next += 1) {
      const { cuttable, index, text } = order[next] ?? raise();
      cuttable.kept.delete(index);
      over -= tokensOf(text);
    }
    fitted = render(parts, cuttables);
    tokens = tokensOf(partsText(fitted.parts));
  }
  return fitted;
}

const isCuttable = (part: Part): part is Data =>
  part.kind === 'data' && (CUT_ORDER as readonly string[]).includes(part.name);

/** Of equals the later one goes first: texts tend to open with what matters. */
function leastFirst(cuttables: readonly Cuttable[], name: string, telling: readonly ReadonlySet<string>[]) {
  const all = cuttables
    .filter(({ part }) => part.name === name)
    .flatMap((cuttable) => cuttable.passages.map((passage, index) => ({ cuttable, index, passage })));
  const passages = all.map(({ passage }) => passage);
  const scores = telling.map((terms) => relevance(passages, terms));
  return all
    .map(({ cuttable, index, passage: { text } }, place) => ({ cuttable, index, text, place }))
    .toSorted((one, other) => {
      const score = scores.find((of) => of[one.place] !== of[other.place]);
      return score === undefined ? other.place - one.place : (score[one.place] ?? 0) - (score[other.place] ?? 0);
    });
}

function render(parts: readonly Part[], cuttables: readonly Cuttable[]): Fitted {
  const byPart = new Map<Part, Cuttable>(cuttables.map((cuttable) => [cuttable.part, cuttable]));
  const cuts = cuttables
    .filter(({ passages, kept }) => kept.size < passages.length)
    .map(({ part, passages, kept }) => ({
      part: nameOf(part),
      left: passages.length - kept.size,
      of: passages.length,
    }));
  if (cuts.length === 0) return { parts, cuts };
  const rest = parts.flatMap((part): Part[] => {
    const cuttable = byPart.get(part);
    if (cuttable === undefined || part.kind !== 'data') return [part];
    return cuttable.kept.size === 0 ? [] : [{ ...part, text: withGaps(cuttable) }];
  });
  const text = `To keep this short, parts were left out: ${cutsText(cuts)}. Where that happened inside a text stands ${GAP}; a quote never runs across it.`;
  const [first, ...others] = rest;
  const said: Part = { kind: 'words', heading: 'What was left out', text };
  return { parts: first === undefined ? [said] : [first, said, ...others], cuts };
}

/** In a few words, for the model and for people. */
export function cutsText(cuts: readonly Cut[], most = 8): string {
  const words = cuts
    .slice(0, most)
    .map(({ part, left, of }) => (left === of ? `all of ${part}` : `${left} of ${of} passages of ${part}`));
  return cuts.length > most ? `${words.join(', ')} and of ${cuts.length - most} more` : words.join(', ');
}

/** Paths and ids are told only as far as they are plain. */
const nameOf = ({ name, reference }: Data): string =>
  reference === undefined ? name : `${name} ${reference.replace(/[^\w./-]/g, '_')}`;

function withGaps({ passages, kept }: Cuttable): string {
  let text = '';
  let gap = false;
  passages.forEach((passage, index) => {
    if (kept.has(index)) text += passage.text;
    else if (!gap) text += `${text === '' || text.endsWith('\n') ? '' : '\n'}${GAP}\n\n`;
    gap = !kept.has(index);
  });
  return text.trimEnd();
}

function raise(): never {
  throw new Error('the order of cuts has a hole');
}
