/** What a comment asks for, read by rules: a list of requests, in the comment's order. */
import { isComplaint, KEEPING, POINTING, withoutContradiction } from './remarks.ts';
import {
  BARE,
  bare,
  groups,
  isNameOfHeading,
  pattern,
  QUOTED,
  renameIn,
  replaceIn,
  rewriteIn,
} from './replacements.ts';

export type Request =
  | { readonly kind: 'rewrite'; readonly to: string }
  | { readonly kind: 'replace'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'rename';
      readonly to: string;
      readonly what: 'title' | 'heading' | 'description';
      /** The name that a heading has now, where the comment says which one it means. */
      readonly named?: string;
    }
  | { readonly kind: 'remove-words'; readonly words: string }
  | { readonly kind: 'delete'; readonly what: 'line' | 'paragraph' | 'section'; readonly named?: string }
  | { readonly kind: 'move'; readonly to: Destination }
  | { readonly kind: 'merge'; readonly other: 'next' | 'previous' }
  | { readonly kind: 'split' }
  | { readonly kind: 'shorten' }
  | { readonly kind: 'add'; readonly about: string; readonly section: boolean }
  | {
      readonly kind: 'unknown';
      readonly why: string;
      /** Words in quotation marks, which may still tell what is wanted of a heading. */
      readonly quoted: string | undefined;
      readonly question: boolean;
    };

export type Destination = 'start' | 'end' | 'up' | 'down' | { readonly line: number } | { readonly section: string };

/** What a comment quotes of the article is no request. */
const QUOTED_LINES = /^>.*$/gm;

/** A request, and the comment's words for it. */
export interface Asked {
  readonly request: Request;
  readonly words: string;
}

export function askedIn(comment: string): Asked[] {
  const suggestion = /```suggestion[^\n]*\n([\s\S]*?)\n?```/.exec(comment);
  if (suggestion) {
    const to = (suggestion[1] ?? '').trim();
    return [{ words: comment, request: to === '' ? { kind: 'delete', what: 'line' } : { kind: 'rewrite', to } }];
  }
  const said = saidIn(comment);
  const isFollowed = said.some(({ request }) => request.kind !== 'unknown');
  return withoutContradiction(
    said.filter(
      ({ request, words }) =>
        request.kind !== 'unknown' ||
        isAsking(words) ||
        (whyNot(words) !== NO_CHANGE && isComplaint(words) && !(isFollowed && POINTING.test(words))),
    ),
  );
}

/** Of a comment that asks for nothing that is understood, what comes nearest to it. */
export function mostTelling(comment: string): Asked {
  const [telling] = saidIn(comment).toSorted((one, other) => Number(hasQuote(other)) - Number(hasQuote(one)));
  return telling ?? { words: comment, request: unknown(comment) };
}

const saidIn = (comment: string): Asked[] =>
  clausesOf(comment.replace(QUOTED_LINES, '')).map((words) => ({ words, request: requestOf(words) }));

/** What is not understood and only says what somebody thinks, gives the reason of a request, or is a pleasantry. */
const isAsking = (words: string): boolean =>
  whyNot(words) !== NO_CHANGE &&
  /\?$|^(?:and |also |then |but )?(?:please|could|can|would|will|let|make|do(?:n['’]?t)?|fix|check|correct|clarify|rewrite|rephrase|reword|use|turn|keep|give|find|translate|write|improve|link|swap|put|try|avoid|stop|start|format|simplify|reorder)\b|\b(?:please|should|must|ought|needs? to|ha(?:s|ve) to)\b/i.test(
    words,
  );

const hasQuote = ({ request }: Asked): boolean => request.kind === 'unknown' && request.quoted !== undefined;

const VERBS =
  'add|remove|delete|shorten|move|replace|change|rename|mention|cut|drop|split|merge|use|say|include|trim|tighten|make|put';

/** Sentences and clauses that each may ask for something; what stands in quotation marks stays whole. */
function clausesOf(comment: string): string[] {
  const quotes: string[] = [];
  const hidden = comment.replace(new RegExp(QUOTED, 'gu'), (quote) => `\uE000${quotes.push(quote) - 1}\uE000`);
  return hidden
    .replace(/,?\s+and\s+(?=(\uE000\d+\uE000)\s+(?:with|by|to|into)\s+\uE000)/gi, '; replace ')
    .split(
      new RegExp(
        String.raw`(?<=[.!?;])\s+|\n+|,?\s+(?:and|then|but)\s+(?:then\s+|also\s+)?(?=(?:please\s+)?(?:(?:${VERBS})\b|${KEEPING}))`,
        'i',
      ),
    )
    .map((clause) => clause.replace(/\uE000(\d+)\uE000/g, (_, index: string) => quotes[Number(index)] ?? '').trim())
    .filter((clause) => clause !== '');
}

function requestOf(clause: string): Request {
  return (
    replaceIn(clause) ??
    renameIn(clause) ??
    rewriteIn(clause) ??
    moveIn(clause) ??
    structureIn(clause) ??
    deleteIn(clause) ??
    (SHORTEN.test(clause) ? { kind: 'shorten' } : undefined) ??
    addIn(clause) ??
    unknown(clause)
  );
}

function unknown(clause: string): Extract<Request, { kind: 'unknown' }> {
  const quote = pattern(QUOTED).exec(clause);
  const why = whyNot(clause);
  return {
    kind: 'unknown',
    why,
    quoted: quote ? groups(quote)[0] : undefined,
    question: why === QUESTION,
  };
}

function moveIn(clause: string): Request | undefined {
  if (!/\b(?:move|shift|belongs?)\b|\bput (?:this|it|the)\b|\b(?:should|could) (?:come|go|stand)\b/i.test(clause))
    return undefined;
  const line = /\b(after|before|below|above|behind)\s+line\s+(\d+)/i.exec(clause);
  if (line) return { kind: 'move', to: { line: Number(line[2]) - (/before|above/i.test(line[1] ?? '') ? 1 : 0) } };
  const section = pattern(String.raw`\b(?:to|into|under|in)\s+(?:the\s+)?(?:section\s+|heading\s+)?${QUOTED}`).exec(
    clause,
  );
  const name = section ? groups(section)[0] : undefined;
  if (name !== undefined) return { kind: 'move', to: { section: name } };
  if (/\b(?:end|bottom|last|close|closing|conclusion)\b/i.test(clause)) return { kind: 'move', to: 'end' };
  if (/\b(?:start|beginning|top|first|opening|introduction|intro|front)\b/i.test(clause))
    return { kind: 'move', to: 'start' };
  if (/\b(?:up|earlier|higher|before)\b/i.test(clause)) return { kind: 'move', to: 'up' };
  return /\b(?:down|later|lower|after)\b/i.test(clause) ? { kind: 'move', to: 'down' } : undefined;
}

function structureIn(clause: string): Request | undefined {
  if (/\b(?:merge|combine|join)\b/i.test(clause))
    return { kind: 'merge', other: /\b(?:previous|preceding|above|before)\b/i.test(clause) ? 'previous' : 'next' };
  return /\bsplit\b|\bbreak (?:this |it |the sentence )?(?:up|in(?:to)?)\b|\bin(?:to)? two sentences\b/i.test(clause)
    ? { kind: 'split' }
    : undefined;
}

const DELETE =
  /\b(?:delete|remove|drop|cut|omit|strike|scrap|take (?:this |it )?out|leave (?:this |it )?out|get rid of|streichen?|löschen?|entfernen?|weglassen|supprime[rz]?|enleve[rz]?|enlève|retire[rz]?)\b/i;
/** What can go as a whole; the name, the number, the joke are words that a comment has to quote. */
const PART =
  /\b(?:delete|remove|drop|cut|omit|strike|scrap|get rid of) (?:the|that|those|these|any|all|every|your) (?!(?:\w+ )?(?:lines?|sentences?|paragraphs?|sections?|claims?|passages?|points?|bullets?|items?|entry|headings?|part|one|thing|words?|half|end|beginning|clause|parenthes|brackets?|rest|stuff|bit)\b)/i;
const USELESS =
  /\b(?:not needed|unneeded|unnecessary|redundant|superfluous|irrelevant|off[- ]topic|adds? nothing|can go|says? nothing|do(?: we|n['’]?t) (?:really )?need|don['’]?t think (?:we|it|this) (?:really )?(?:needs?|is needed))\b/i;
const CUT_DOWN = /\bcut(?:ting)?\b.*\b(?:down|short|shorter|back)\b|\btoo long\b|\bby half\b/i;

function deleteIn(clause: string): Request | undefined {
  if (
    !(DELETE.test(clause) || USELESS.test(clause)) ||
    CUT_DOWN.test(clause) ||
    /\b(?:don['’]?t|do not|never) (?:delete|remove|drop|cut|omit)/i.test(clause)
  )
    return undefined;
  const words = pattern(QUOTED).exec(clause);
  const named = words ? (groups(words)[0] ?? '') : undefined;
  if (named !== undefined)
    return isNameOfHeading(clause, named)
      ? { kind: 'delete', what: 'section', named }
      : { kind: 'remove-words', words: named };
  const single = pattern(String.raw`\b(?:the )?(?:word|term|phrase)\s+${BARE}`).exec(clause);
  if (single) return { kind: 'remove-words', words: bare(single[1] ?? '') };
  if (/\b(?:half|part|clause|end|beginning|parenthes[ei]s|brackets?)\b/i.test(clause)) return { kind: 'shorten' };
  if (PART.test(clause)) return { ...unknown(clause), why: 'it does not quote the words that should go' };
  return {
    kind: 'delete',
    what: /\bsection\b/i.test(clause) ? 'section' : /\bparagraph\b/i.test(clause) ? 'paragraph' : 'line',
  };
}

const SHORTEN =
  /\b(?:shorten|shorter|too long|tighten|trim|condense|concise|wordy|verbose|long-winded|brief(?:er)?|compress|cut|kürzen?|kürzer|zu lang|raccourci(?:r|s|ssez)?|trop long(?:ue)?)\b/i;

const ADD = pattern(
  String.raw`\b(?:add|mention|include|insert|cover|say (?:something|more|a word)|tell|elaborate|expand|explain|give|show|provide|quote|cite|bring in|what about|how about|more (?:on|about|detail)|missing|misses|lacks?|needs?|(?:would|could) (?:use|like)|i miss)\b`,
);
const ABOUT = /(?:^.*\babout\b|\b(?:on|of|for|from|regarding|concerning|how|why|that|what)\b)\s*(.+)$/i;
const ADDING =
  /\b(?:and|also|please|could|can|would|you|we|add|mention|include|insert|cover|say|something|more|tell|readers?|elaborate|expand|explain|give|show|provide|quote|cite|bring|in|what|how|about|missing|misses|lacks?|needs?|like|use|an?|the|some|one|another|example|examples|fact|facts|source|sources|citation|evidence|detail|details|sentence|sentences|line|section|paragraph|here|also|too|is|it|this|on|i)\b/gi;

function addIn(clause: string): Request | undefined {
  if (!ADD.test(clause)) return undefined;
  const quoted = pattern(QUOTED).exec(clause);
  const about = quoted ? (groups(quoted)[0] ?? '') : (ABOUT.exec(clause)?.[1] ?? clause.replace(ADDING, ' '));
  return {
    kind: 'add',
    about: about
      .replace(/\s+/g, ' ')
      .replace(/[.!?]+$/, '')
      .trim(),
    section: /\b(?:a|another|new) section\b/i.test(clause),
  };
}

const QUESTION =
  'it is a question, and this local model works extractively: it can quote the sources but not reason about them';

const NO_CHANGE = 'it asks for no change';

function whyNot(clause: string): string {
  if (/\b(?:great|nice|good|lovely|love|thanks|thank you|well done|lgtm|perfect|agree)\b/i.test(clause))
    return NO_CHANGE;
  if (
    /\b(?:tone|style|voice|funn|humou?r|livel|friend|formal|engag|boring|dry|dull|simpl|clear|catch|punch|pop|flow|vivid)/i.test(
      clause,
    )
  )
    return 'this local model works extractively and can’t rewrite for tone, style or clarity';
  if (/\?\s*$/.test(clause)) return QUESTION;
  return 'this local model works extractively: it can shorten, remove, move, rename, replace words and add passages of the sources, but not rewrite freely';
}
