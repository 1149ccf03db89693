/** Requests that name the new words: replace, rename, rewrite. */
import type { Request } from './requests.ts';
import { capitalised } from './wording.ts';

export const QUOTED = String.raw`(?:“([^”]+)”|"([^"]+)"|«([^»]+)»|„([^“”]+)[“”]|‘([^’]+)’|\x60([^\x60]+)\x60|(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}]))`;
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}’'./+-]*`;
export const BARE = String.raw`(${WORD}(?: ${WORD}){0,3})`;
/** Between two key words anything short will do. */
const ENCLOSED = '([^.!?;"“”]{1,80}?)';
const WHAT = '(?:(?:the |this )?(?:word|words|term|phrase|name|spelling|number|year|section|heading|title) )?';

export const pattern = (source: string): RegExp => new RegExp(source, 'iu');
/** Two operands, quoted or a few bare words each. `reversed`: the new words come first. */
const IN_ENGLISH: readonly { readonly pattern: RegExp; readonly reversed: boolean }[] = [
  {
    before: '(?:replace|change|swap|correct|fix|rename|turn)\\s+',
    middle: '\\s+(?:with|by|to|into|for|as)\\s+',
    reversed: false,
  },
  {
    before: '(?:say|use|write|prefer|put|call it)\\s+',
    middle: ',?\\s+(?:instead of|rather than|in place of|and not|not|over)\\s+',
    reversed: true,
  },
  { before: 'instead of\\s+', middle: ',?\\s+(?:please\\s+)?(?:say|use|write|put|prefer)\\s+', reversed: false },
  { before: '(?:^|[:\\s])', middle: '\\s*(?:→|->|=>)\\s*', reversed: false },
].flatMap(({ before, middle, reversed }) => [
  { pattern: pattern(`${before}${WHAT}${QUOTED}${middle}${WHAT}${QUOTED}`), reversed },
  { pattern: pattern(`${before}${WHAT}${QUOTED}${middle}${WHAT}${BARE}`), reversed },
  { pattern: pattern(`${before}${WHAT}${ENCLOSED}${middle}${WHAT}${QUOTED}`), reversed },
  { pattern: pattern(`${before}${WHAT}${ENCLOSED}${middle}${WHAT}${BARE}`), reversed },
]);
/** German and French, with both operands in quotation marks. */
const IN_OTHER_LANGUAGES = [
  `(?:ersetzen?|ersetzt|ändern?|ändert|remplace[rz]?|change[rz]?)\\s+${QUOTED}\\s+(?:bitte\\s+)?(?:durch|in|zu|par|en)\\s+${QUOTED}`,
  `${QUOTED}\\s+(?:bitte\\s+)?(?:durch|in|zu)\\s+${QUOTED}\\s+(?:ersetzen|ändern|umbenennen)`,
].map((source) => ({ pattern: pattern(source), reversed: false }));
const REPLACEMENTS = [...IN_ENGLISH, ...IN_OTHER_LANGUAGES];
const SHOULD_BE = pattern(`${QUOTED}\\s+(?:should|must|ought to|needs to|has to)\\s+(?:be|read|say)\\s+${QUOTED}`);
/** As in sed. */
const SUBSTITUTION = /\bs([/|#])([^/|#]+)\1([^/|#]*)\1/;
const CAPITALS = pattern(`\\b(capitali[sz]e|lower-?case)\\s+${WHAT}(?:${QUOTED}|${BARE})`);
const VAGUE = /^(?:something|some|a better|a different|another|a more|a less|more|less|better|an?other)\b/i;
const quotes = (clause: string, words: string): boolean => {
  const at = clause.indexOf(words);
  return at > 0 && /["“«„‘'`]/.test(clause.charAt(at - 1));
};
const SELF = /^(?:this|it|that|here|(?:this|the) (?:line|sentence|whole sentence|claim|text|one)|this to)$/i;
const NAMED =
  /^(?:the |this )?(title|headline|heading|subheading|section title|section heading|section name|description)$/i;

export const groups = (match: RegExpExecArray): string[] => match.slice(1).filter((group) => group !== undefined);
const FILLER =
  /\s+(?:here|there|throughout|everywhere|please|too|as well|in (?:this|the) (?:line|sentence|article|text|whole text)|in line \d+)$/i;
export const bare = (text: string): string => text.replace(FILLER, '').replace(FILLER, '').trim();

export function replaceIn(clause: string): Request | undefined {
  const substitution = SUBSTITUTION.exec(clause);
  if (substitution) return { kind: 'replace', from: substitution[2] ?? '', to: substitution[3] ?? '' };
  const letters = CAPITALS.exec(clause);
  const [word] = letters ? groups(letters).slice(1).map(bare) : [];
  if (word !== undefined && !SELF.test(word))
    return { kind: 'replace', from: word, to: /^l/i.test(letters?.[1] ?? '') ? word.toLowerCase() : capitalised(word) };
  const should = SHOULD_BE.exec(clause);
  const [first, second] = should ? groups(should) : [];
  if (first !== undefined && second !== undefined) return { kind: 'replace', from: first, to: second };
  for (const { pattern: form, reversed } of REPLACEMENTS) {
    const match = form.exec(clause);
    if (!match) continue;
    const [one = '', other = ''] = groups(match).map(bare);
    const [from, to] = reversed ? [other, one] : [one, other];
    const named = NAMED.exec(from)?.[1]?.toLowerCase();
    if (named !== undefined) return { kind: 'rename', to, what: kindOfName(named) };
    if (SELF.test(from)) return new RegExp(QUOTED, 'u').test(clause) ? { kind: 'rewrite', to } : undefined;
    // “Something shorter” describes the new words and does not give them.
    if (VAGUE.test(to) && !quotes(clause, to)) return undefined;
    if (from === '' || to === '') continue;
    return isNameOfHeading(clause, from)
      ? { kind: 'rename', to, what: 'heading', named: from }
      : { kind: 'replace', from, to };
  }
  return undefined;
}

/** Whether the words stand in the clause as the name of a section. */
export const isNameOfHeading = (clause: string, words: string): boolean =>
  /(?<!\p{L})(?:section|(?:sub)?heading|abschnitt|(?:zwischen)?überschrift|intertitre)(?:\s+(?:title|name|called|named))?[\s“"«„‘'`]*$/iu.test(
    clause.slice(0, clause.indexOf(words)),
  );

const kindOfName = (name: string): 'title' | 'heading' | 'description' =>
  /description/.test(name) ? 'description' : /section|heading/.test(name) ? 'heading' : 'title';

const RENAME = pattern(
  String.raw`\b(?:(?:call|name|title) (?:it|this|the (?:section|article|post))|(?:rename|retitle)(?: (?:it|this|the))?(?: \w+)?(?: to| as)?|(?:title|heading|headline|description)\s*(?:should (?:be|read|say)|could be|ought to be|to|:)|(?:better|new|suggested) (?:title|heading|headline)\s*:?)\s*(?:something like |simply |just )?(?:${QUOTED}|(.+))`,
);

export function renameIn(clause: string): Request | undefined {
  const match = RENAME.exec(clause);
  const to = match ? groups(match)[0]?.replace(/[.!]$/, '').trim() : undefined;
  if (to === undefined || to === '' || /^(?:be\s+)?(?:shorter|clearer|better|more|less|too)\b/i.test(to))
    return undefined;
  return {
    kind: 'rename',
    to,
    what: /description/i.test(clause) ? 'description' : /title|headline/i.test(clause) ? 'title' : 'heading',
  };
}

const REWRITE =
  /\b(?:rephrase|reword|rewrite|write|better|suggest(?:ion)?|make (?:it|this)|put it as|how about|what about|maybe|instead|say|should (?:be|read|say)|change)\b/i;

/** A whole sentence in quotation marks, after words that offer it. */
export function rewriteIn(clause: string): Request | undefined {
  const match = pattern(`^([^“"«„]*)${QUOTED}\\W*$`).exec(clause);
  const [before = '', to = ''] = match ? groups(match) : [];
  return REWRITE.test(before) && to.split(/\s+/).length >= 4 ? { kind: 'rewrite', to } : undefined;
}
