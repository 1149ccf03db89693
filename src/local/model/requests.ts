/** What a comment asks for, read by rules: a list of requests, in the comment's order. */

export type Request =
  | { readonly kind: 'rewrite'; readonly to: string }
  | { readonly kind: 'replace'; readonly from: string; readonly to: string }
  | { readonly kind: 'rename'; readonly to: string; readonly what: 'title' | 'heading' | 'description' }
  | { readonly kind: 'remove-words'; readonly words: string }
  | { readonly kind: 'delete'; readonly what: 'line' | 'paragraph' | 'section' }
  | { readonly kind: 'move'; readonly to: Destination }
  | { readonly kind: 'merge'; readonly other: 'next' | 'previous' }
  | { readonly kind: 'split' }
  | { readonly kind: 'shorten' }
  | { readonly kind: 'add'; readonly about: string; readonly section: boolean }
  | { readonly kind: 'unknown'; readonly why: string };

export type Destination = 'start' | 'end' | 'up' | 'down' | { readonly line: number } | { readonly section: string };

const QUOTED = String.raw`(?:“([^”]+)”|"([^"]+)"|«([^»]+)»|„([^“”]+)[“”]|‘([^’]+)’|\x60([^\x60]+)\x60|(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}]))`;
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}’'./+-]*`;
const BARE = String.raw`(${WORD}(?: ${WORD}){0,3})`;
const BARE_LAZY = String.raw`(${WORD}(?: ${WORD}){0,3}?)`;
const WHAT = String.raw`(?:the (?:word|words|term|phrase|name|spelling|number|year) )?`;

const pattern = (source: string): RegExp => new RegExp(source, 'iu');
/** Two operands, quoted or a few bare words each. `reversed`: the new words come first. */
const REPLACEMENTS: readonly { readonly pattern: RegExp; readonly reversed: boolean }[] = [
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
  { before: '', middle: '\\s*(?:→|->|=>)\\s*', reversed: false },
].flatMap(({ before, middle, reversed }) => [
  { pattern: pattern(`${before}${WHAT}${QUOTED}${middle}${WHAT}${QUOTED}`), reversed },
  { pattern: pattern(`${before}${WHAT}${QUOTED}${middle}${WHAT}${BARE}`), reversed },
  { pattern: pattern(`${before}${WHAT}${BARE_LAZY}${middle}${WHAT}${QUOTED}`), reversed },
  { pattern: pattern(`${before}${WHAT}${BARE_LAZY}${middle}${WHAT}${BARE}`), reversed },
]);
const SHOULD_BE = pattern(`${QUOTED}\\s+(?:should|must|ought to|needs to|has to)\\s+(?:be|read|say)\\s+${QUOTED}`);
const SELF = /^(?:this|it|that|here|(?:this|the) (?:line|sentence|whole sentence|claim|text|one)|this to)$/i;
const NAMED =
  /^(?:the |this )?(title|headline|heading|subheading|section title|section heading|section name|description)$/i;

const groups = (match: RegExpExecArray): string[] => match.slice(1).filter((group) => group !== undefined);
const FILLER =
  /\s+(?:here|there|throughout|everywhere|please|too|as well|in (?:this|the) (?:line|sentence|article|text|whole text)|in line \d+)$/i;
const bare = (text: string): string => text.replace(FILLER, '').replace(FILLER, '').trim();

export function requestsIn(comment: string): Request[] {
  const suggestion = /```suggestion[^\n]*\n([\s\S]*?)\n?```/.exec(comment);
  if (suggestion) {
    const to = (suggestion[1] ?? '').trim();
    return [to === '' ? { kind: 'delete', what: 'line' } : { kind: 'rewrite', to }];
  }
  const found = clausesOf(comment).map(requestOf);
  const understood = found.filter(({ kind }) => kind !== 'unknown');
  return understood.length > 0 ? understood : found.slice(0, 1);
}

const VERBS =
  'add|remove|delete|shorten|move|replace|change|rename|mention|cut|drop|split|merge|use|say|include|trim|tighten|make|put';

/** Sentences and clauses that each may ask for something; what stands in quotation marks stays whole. */
function clausesOf(comment: string): string[] {
  const quotes: string[] = [];
  const hidden = comment.replace(new RegExp(QUOTED, 'gu'), (quote) => `\uE000${quotes.push(quote) - 1}\uE000`);
  return hidden
    .split(
      new RegExp(
        String.raw`(?<=[.!?;])\s+|\n+|,?\s+(?:and|then|but)\s+(?:then\s+|also\s+)?(?=(?:please\s+)?(?:${VERBS})\b)`,
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
    moveIn(clause) ??
    structureIn(clause) ??
    deleteIn(clause) ??
    (SHORTEN.test(clause) ? { kind: 'shorten' } : undefined) ??
    addIn(clause) ?? { kind: 'unknown', why: whyNot(clause) }
  );
}

function replaceIn(clause: string): Request | undefined {
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
    if (from !== '' && to !== '') return { kind: 'replace', from, to };
  }
  return undefined;
}

const kindOfName = (name: string): 'title' | 'heading' | 'description' =>
  /description/.test(name) ? 'description' : /section|heading/.test(name) ? 'heading' : 'title';

const RENAME = pattern(
  String.raw`\b(?:(?:call|name|title) (?:it|this|the (?:section|article|post))|(?:rename|retitle)(?: (?:it|this|the))?(?: \w+)?(?: to| as)?|(?:title|heading|headline|description)\s*(?:should (?:be|read|say)|could be|ought to be|to|:)|(?:better|new|suggested) (?:title|heading|headline)\s*:?)\s*(?:something like |simply |just )?(?:${QUOTED}|(.+))`,
);

function renameIn(clause: string): Request | undefined {
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
  /\b(?:delete|remove|drop|cut|omit|strike|scrap|take (?:this |it )?out|leave (?:this |it )?out|get rid of)\b/i;
const USELESS =
  /\b(?:not needed|unneeded|unnecessary|redundant|superfluous|irrelevant|off[- ]topic|adds? nothing|can go|says? nothing)\b/i;
const CUT_DOWN = /\bcut(?:ting)?\b.*\b(?:down|short|shorter|back)\b|\btoo long\b|\bby half\b/i;

function deleteIn(clause: string): Request | undefined {
  if (
    !(DELETE.test(clause) || USELESS.test(clause)) ||
    CUT_DOWN.test(clause) ||
    /\b(?:don['’]?t|do not|never) \w+/i.test(clause)
  )
    return undefined;
  const words = pattern(QUOTED).exec(clause);
  if (words) return { kind: 'remove-words', words: groups(words)[0] ?? '' };
  const single = pattern(String.raw`\b(?:the )?(?:word|term|phrase)\s+${BARE}`).exec(clause);
  if (single) return { kind: 'remove-words', words: bare(single[1] ?? '') };
  if (/\b(?:half|part|clause|end|beginning|parenthes[ei]s|brackets?)\b/i.test(clause)) return { kind: 'shorten' };
  return {
    kind: 'delete',
    what: /\bsection\b/i.test(clause) ? 'section' : /\bparagraph\b/i.test(clause) ? 'paragraph' : 'line',
  };
}

const SHORTEN =
  /\b(?:shorten|shorter|too long|tighten|trim|condense|concise|wordy|verbose|long-winded|brief(?:er)?|compress|cut)\b/i;

const ADD = pattern(
  String.raw`\b(?:add|mention|include|insert|cover|say (?:something|more|a word)|tell|elaborate|expand|explain|give|show|provide|quote|cite|bring in|what about|how about|more (?:on|about|detail)|missing|misses|lacks?|needs?|(?:would|could) (?:use|like)|i miss)\b`,
);
const ABOUT = /(?:^.*\babout\b|\b(?:on|of|for|from|regarding|concerning|how|why|that|what)\b)\s*(.+)$/i;
const ADDING =
  /\b(?:please|could|can|would|you|we|add|mention|include|insert|cover|say|something|more|tell|readers?|elaborate|expand|explain|give|show|provide|quote|cite|bring|in|what|how|about|missing|misses|lacks?|needs?|like|use|an?|the|some|one|another|example|examples|fact|facts|source|sources|citation|evidence|detail|details|sentence|sentences|line|section|paragraph|here|also|too|is|it|this|on|i)\b/gi;

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

function whyNot(clause: string): string {
  if (/\b(?:great|nice|good|lovely|love|thanks|thank you|well done|lgtm|perfect|agree)\b/i.test(clause))
    return 'it asks for no change';
  if (
    /\b(?:tone|style|voice|funn|humou?r|livel|friend|formal|engag|boring|dry|dull|simpl|clear|catch|punch|flow|vivid)/i.test(
      clause,
    )
  )
    return 'this local model works extractively and can’t rewrite for tone, style or clarity';
  if (/\?\s*$/.test(clause))
    return 'it is a question, and this local model works extractively: it can quote the sources but not reason about them';
  return 'this local model works extractively: it can shorten, remove, move, rename, replace words and add passages of the sources, but not rewrite freely';
}
