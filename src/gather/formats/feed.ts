/**
 * A feed as texts that can be quoted: one source an entry. So a footnote leads to the entry, with its own author and date,
 * and its hash stays when the feed goes on; one text of all entries would be another one with each new entry.
 */
import { type Reading, type Readings, read, unusable } from '../source.ts';
import { type Entry, entriesOf, type Stated } from './entries.ts';
import { markdownOf } from './html/markdown.ts';
import { dateOf, firstOf, oneLine, ownAddress, webAddress } from './words.ts';

/** The newest so many entries. */
const MOST = 20;
/** Its tree lies in memory whole: 300,000 tags take some 200 MB. Real feeds of 5 MB have a third of them. */
const MOST_TAGS = 300_000;
const MEDIA_TYPE = /^(?:application\/(?:rss|atom|feed|rdf)\+(?:xml|json)|(?:application|text)\/xml)\b/i;

/** By what its server says, or by how it begins. */
export const isFeed = (type: string, text: string): boolean =>
  MEDIA_TYPE.test(type) ||
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/.test(text.slice(0, 2000)) ||
  (/^\s*\{/.test(text) && text.slice(0, 2000).includes('https://jsonfeed.org/version/'));

export async function readFeed(text: string, url: string): Promise<Readings> {
  if (tagsIn(text) > MOST_TAGS) return unusable('the feed has too many elements');
  const { parseFeed } = await import('feedsmith');
  let feed: ReturnType<typeof entriesOf>;
  try {
    feed = entriesOf(parseFeed<string>(text));
  } catch {
    return unusable('it is no RSS, Atom or JSON feed');
  }
  const dated = feed.entries.map((entry) => ({ entry, published: dateOf(entry.published) }));
  const newest = dated.toSorted((one, other) => timeOf(other.published) - timeOf(one.published)).slice(0, MOST);
  const readings = await Promise.all(newest.map(({ entry, published }) => readingOf(entry, published, feed, url)));
  const usable = readings.filter((reading) => reading !== null);
  return usable.length === 0 ? unusable('the feed has no entry with a text') : read(...usable);
}

function tagsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count += 1;
  return count;
}

/** Entries without a date stand last, in the order of the feed. */
const timeOf = (published: string | undefined): number => (published === undefined ? 0 : Date.parse(published));

async function readingOf(
  entry: Entry,
  published: string | undefined,
  feed: Stated & { readonly title?: string | undefined },
  url: string,
): Promise<Reading | null> {
  const content = await textOf(entry);
  const heading = oneLine(await plainOf(entry.title ?? ''));
  if (heading === '' && content === '') return null;
  const author = firstOf(entry.author, feed.author);
  const licence = firstOf(entry.licence, feed.licence);
  const opening = [heading === '' ? '' : `# ${heading}`, content].filter((part) => part !== '');
  const link = webAddress(entry.link, url);
  return {
    part: oneLine(link ?? entry.id ?? heading),
    title: firstOf(heading, feed.title) ?? new URL(url).hostname,
    url: ownAddress(link, url),
    text: `${opening.join('\n\n').trimEnd()}\n`,
    ...(author === undefined ? {} : { author }),
    ...(licence === undefined ? {} : { licence }),
    ...(published === undefined ? {} : { published }),
  };
}

async function textOf({ html, text }: Entry): Promise<string> {
  if (text !== undefined) return text.replaceAll('\r\n', '\n').trim();
  return html === undefined ? '' : (await plainOf(html)).trim();
}

/** Feeds carry plain text where they may carry HTML. */
const plainOf = async (text: string): Promise<string> =>
  /<[a-z!/]|&#?\w+;/i.test(text) ? markdownOf(text, 'article') : text;
