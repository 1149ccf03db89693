/** A page as a text that can be quoted. */
import { type Reading, type Readings, read, unusable } from '../../source.ts';
import { dateOf, firstOf, oneLine, ownAddress, webAddress } from '../words.ts';
import { articleOf, MOST_ELEMENTS } from './article.ts';
import { markdownOf } from './markdown.ts';
import { type PageFacts, scanPage, TooDeep } from './scan.ts';

/** Characters that an article has at least; with fewer it was not found, and the whole page is read. */
const LEAST = 200;

/** `url` is where the page was fetched, after redirects; `name` serves as title when it states none. */
export async function readPage(html: string, url: string, name: string): Promise<Readings> {
  try {
    const facts = await scanPage(html);
    const { text, byline } = await textOf(html, facts);
    if (text === '') return unusable('there is no text on the page; it may be made by a script, which is not run');
    return read({ ...readingOf(text, facts, byline, url), title: firstOf(facts.title) ?? name });
  } catch (error) {
    if (error instanceof TooDeep || error instanceof RangeError) return unusable('its HTML is nested too deep');
    throw error;
  }
}

async function textOf(html: string, { elements }: PageFacts): Promise<{ text: string; byline: string | null }> {
  const article = elements <= MOST_ELEMENTS ? await articleOf(html) : null;
  const text = article === null ? '' : await markdownOf(article.content, 'article');
  if (article !== null && text.length >= LEAST) return { text, byline: article.byline };
  return { text: await markdownOf(html, 'page'), byline: null };
}

function readingOf(text: string, facts: PageFacts, byline: string | null, url: string): Omit<Reading, 'title'> {
  const heading = oneLine(facts.heading ?? '');
  const author = firstOf(webAddress(facts.author) === undefined ? facts.author : undefined, byline ?? undefined);
  const published = dateOf(facts.published);
  const licence = webAddress(facts.licenceAddress, url) ?? firstOf(facts.licence);
  return {
    url: ownAddress(facts.canonical, url),
    text: withHeading(text, heading),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(licence === undefined ? {} : { licence }),
  };
}

/** Readability takes the heading out as a double of the title, or lowers it; a reader sees it at the top. */
function withHeading(text: string, heading: string): string {
  if (text.startsWith(`## ${heading}\n`)) return text.slice(1);
  return heading === '' || text.includes(`# ${heading}\n`) ? text : `# ${heading}\n\n${text}`;
}
