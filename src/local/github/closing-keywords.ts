/**
 * "Fixes #12": <https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue>.
 * Pure.
 */

/** A description is Markdown, in which code is no reference; a commit message is plain text. */
export const withoutCode = (markdown: string): string =>
  markdown.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '').replace(/(`+)[\s\S]*?\1/g, '');

/** Numbers of this repository's issues that a text says it closes. */
export function closedBy(text: string, repository: string, url: string): readonly number[] {
  const target = `(?:(${literal(repository)})?#|${literal(`${url}/${repository}/issues/`)})(\\d+)\\b`;
  const expression = new RegExp(`\\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\\s+${target}`, 'gi');
  return [...new Set([...text.matchAll(expression)].map((match) => Number(match[2])))];
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
