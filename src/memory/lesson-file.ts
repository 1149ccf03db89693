/** The file of lessons, as people keep it. Pure. */

export interface WrittenLesson {
  readonly text: string;
  /** Where it comes from, if it says so. */
  readonly url?: string;
}

/** The items of the file's lists. */
export const lessonsIn = (file: string): readonly WrittenLesson[] =>
  visible(file)
    .split('\n')
    .flatMap((line) => {
      const item = /^\s*[-*+] +(.+?)\s*$/.exec(line)?.[1];
      if (item === undefined) return [];
      const [, text = item, url] = /^(.*?)\s*\(\[[^\]]*\]\((https?:\/\/[^\s)]+)\)\)$/.exec(item) ?? [];
      return [{ text, ...(url === undefined ? {} : { url }) }];
    });

/** The text of the file that there is room for, whole lines from its top; empty when it holds no lesson. */
export function fileLessons(
  file: string,
  { tokens, tokensOf }: { readonly tokens: number; readonly tokensOf: (text: string) => number },
): string {
  const text = visible(file).trim();
  if (lessonsIn(text).length === 0) return '';
  if (tokensOf(text) <= tokens) return text;
  const kept: string[] = [];
  let left = tokens;
  for (const line of text.split('\n')) {
    left -= tokensOf(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept.join('\n').trim();
}

/** A comment is hidden from whoever reads the page, so it is from the agent. */
const visible = (file: string): string => file.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
