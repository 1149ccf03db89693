/** What people said of earlier articles, as far as it is about the words that the local model says itself. */
import { type Block, rowsOf, string } from './blocks.ts';
import { askedIn } from './requests.ts';

export interface Taught {
  /** What a connecting sentence should be; null when it should not be said. */
  sentence(text: string): string | null;
  heading(text: string): string;
}

export function taughtBy(blocks: readonly Block[]): Taught {
  const rows = rowsOf(blocks, 'remembered');
  const sentences = new Map<string, string | null>();
  const headings = new Map<string, string>();
  for (const row of rows) {
    const [before, after, said, quoted] = [row.before, row.after, row.said, row.quoted].map(string);
    // A person's own words have no footnotes to go with them: what cites something stays.
    if (before && after && !CITED.test(before + after)) sentences.set(known(before), after);
    for (const { request } of askedIn(said ?? '')) {
      if (request.kind === 'rename' && request.named !== undefined) headings.set(known(request.named), request.to);
      if (request.kind === 'delete' && request.what === 'line' && quoted) sentences.set(known(quoted), null);
    }
  }
  return {
    sentence: (text) => {
      const other = sentences.get(known(text));
      return other === undefined ? text : other;
    },
    heading: (text) => headings.get(known(text)) ?? text,
  };
}

const CITED = /\[\^\w+\]/;

/** How many sources there are differs from article to article. */
const known = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) sources?\b/g, '# sources');
