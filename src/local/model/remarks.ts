/** Sentences of a comment that are no request, and change what is made of those beside them. */
import type { Asked, Request } from './requests.ts';

const IT = '(?:it|this|that|(?:this|that|the) (?:line|sentence|paragraph|section|one|claim))';
export const KEEPING = `(?:(?:keep|leave|retain) ${IT}|(?:don['’]?t|do not|never) (?:remove|delete|drop|cut|touch|change) ${IT})`;

const KEEP = new RegExp(
  String.raw`^(?:(?:and|but|then|also|please)\s+)*${KEEPING}(?: (?:as (?:it )?is|in|here|there|alone|unchanged|too|please))*\W*$`,
  'i',
);

/** Who asks to remove a thing and to keep it has to say which. */
export function withoutContradiction(said: Asked[]): Asked[] {
  const kept = said.find(({ words }) => KEEP.test(words));
  const removed = said.find(({ request }) => request.kind === 'delete' && request.named === undefined);
  if (kept === undefined || removed === undefined) return said;
  const why = 'the comment asks to remove it and to keep it';
  const request: Request = { kind: 'unknown', why, quoted: undefined, question: false };
  return said.flatMap((asked) =>
    asked === removed ? [{ words: asked.words, request }] : asked === kept ? [] : [asked],
  );
}

/** A judgement of the text, which is about more than the request beside it unless it points there. */
export const isComplaint = (words: string): boolean =>
  /\b(?:wrong|incorrect|inaccurate|false|untrue|mistaken|misleading|confus\w+|unclear|bad|poor|weak|awful|terrible|horrible|clumsy|awkward|boring|dull|dry|ugly|odd|strange|nonsense|rubbish|outdated|biased|incomplete|(?:not|isn['’]t|aren['’]t) (?:right|true|correct|good|clear|enough)|(?:does(?:n['’]t| not)|makes no) (?:work|make sense|sense))\b/i.test(
    words,
  );
export const POINTING = /^(?:and |but |because |since |as )?(?:it|this|that|these|those|they|which|otherwise)\b/i;
