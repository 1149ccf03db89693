/** The part of a page that is its text, without what surrounds it: Mozilla's Readability, as Firefox uses it. */

export interface Article {
  /** HTML. */
  readonly content: string;
  readonly byline: string | null;
}

/**
 * A tree costs some 15 KB of memory and, inside Readability, a tenth of a millisecond an element, and more the larger it
 * gets (measured: 5 MB of small elements take 2.3 GB and 30 s; 10,000 elements 100 MB and 1 s).
 */
export const MOST_ELEMENTS = 10_000;

/** Null when there is no article in it. */
export async function articleOf(html: string): Promise<Article | null> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(html);
  // Of a text without any element no tree comes.
  if (!document.documentElement) return null;
  const article = new Readability(document).parse();
  return article?.content ? { content: article.content, byline: article.byline ?? null } : null;
}
