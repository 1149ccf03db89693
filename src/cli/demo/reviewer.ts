import { SOURCES_HEADING } from '../../agents/article/sources.ts';
import { lineOf, type ReviewComment } from './review-file.ts';

/** What the scripted reviewer does: it edits one sentence on the branch, and comments. It says that it is scripted. */
export interface ReviewPlan {
  /** 1-based line that the reviewer rewrites on the branch, and its new text; null when no line lends itself. */
  readonly edit: { readonly line: number; readonly before: string; readonly text: string } | null;
  readonly onLines: readonly { readonly line: number; readonly body: string }[];
  readonly body: string;
  /** The heading that she asked to rename; null when it was none of the scripted comments. */
  readonly renamed: string | null;
}

const REWRITTEN = 'Every passage that this page rests on is quoted in the notes at its end.';
const RENAMED = 'To end with';
const SIGNATURE = '_(A scripted reviewer wrote this, for the demo.)_';

/** A sentence that goes on after it could have ended. */
const ASIDE = /;|\s[–—]\s|\(|,\s(?:which|who|where|while|so|and|but)\b/;

const words = (text: string): number => bare(text).split(/\s+/).length;

/** Lines of sentences: not the front matter, headings, footnotes, the disclosure or blanks. */
function sentences(
  lines: readonly string[],
): readonly { readonly line: number; readonly text: string; readonly cited: boolean }[] {
  const end = lines.indexOf('---', 1);
  return lines
    .map((text, index) => ({ line: index + 1, text, cited: /\[\^\w+\]\s*$/.test(text) }))
    .filter(({ line, text }) => line > end + 1 && text.trim() !== '' && !/^(#|\[\^|_|\*|>|-)/.test(text));
}

/** Which sentence a person would touch: one of ours without a footnote, or else the first of all. */
export function planEdit(article: string): ReviewPlan['edit'] {
  const all = sentences(article.split('\n'));
  const chosen = all.find(({ cited }, index) => !cited && index > 0) ?? all.find(({ cited }) => !cited);
  return chosen === undefined ? null : { line: chosen.line, before: chosen.text, text: REWRITTEN };
}

/** What has to be said again of a later article: her sentence's old words, and the heading that she had renamed; null when nothing has. */
export function planAgain(article: string, { edit, renamed }: Pick<ReviewPlan, 'edit' | 'renamed'>): string | null {
  const lines = article.split('\n');
  const asked = [
    ...(edit !== null && lines.includes(edit.before) ? [`Please replace “${edit.before}” by “${edit.text}”.`] : []),
    ...(renamed !== null && lines.includes(`## ${renamed}`) ? [renameRequest(renamed)] : []),
  ];
  return asked.length === 0 ? null : [...asked, SIGNATURE].join('\n\n');
}

const renameRequest = (heading: string): string => `Please rename the section “${heading}” to “${RENAMED}”.`;

/** Comments of the scripted reviewer, which quote the article's own lines, or those of a file. */
export function planReview(
  article: string,
  edited: number | null,
  own: readonly ReviewComment[] | null,
): Omit<ReviewPlan, 'edit'> {
  const lines = article.split('\n');
  if (own !== null) return placed(own, lines);
  const cited = sentences(lines).filter(({ line, cited: isCited }) => isCited && line !== edited);
  const long = cited.toSorted((left, right) => words(right.text) - words(left.text));
  const longest = long.find(({ text }) => ASIDE.test(text)) ?? long[0];
  const heading = lines
    .findLast((text) => text.startsWith('## ') && text !== SOURCES_HEADING && !lines.includes(text.slice(1)))
    ?.slice(3)
    .trim();
  const last = cited.findLast(({ line }) => line !== longest?.line);
  const onLines = [
    ...(longest === undefined
      ? []
      : [
          {
            line: longest.line,
            body: `> ${bare(longest.text)}\n\nPlease shorten this sentence.`,
          },
        ]),
    ...(last === undefined ? [] : [{ line: last.line, body: `> ${bare(last.text)}\n\nPlease remove this sentence.` }]),
  ];
  const wish = heading === undefined ? 'Nearly there.' : renameRequest(heading);
  return { onLines, body: `${wish}\n\n${SIGNATURE}`, renamed: heading ?? null };
}

/** The sentence as a reader sees it. */
const bare = (text: string): string => text.replace(/\[\^\w+\]/g, '').trim();

function placed(own: readonly ReviewComment[], lines: readonly string[]): Omit<ReviewPlan, 'edit'> {
  const found = own.map((comment) => ({ comment, line: lineOf(comment, lines) }));
  const onLines = found.flatMap(({ comment, line }) => (line === null ? [] : [{ line, body: comment.body }]));
  const general = found
    .filter(({ line }) => line === null)
    .map(({ comment: { quote, line, body: said } }) => {
      if (quote !== null) return `> ${quote}\n\n${said}`;
      return line === null ? said : `Line ${line}: ${said}`;
    });
  return { onLines, body: general.join('\n\n') || 'See the comments on the lines.', renamed: null };
}
