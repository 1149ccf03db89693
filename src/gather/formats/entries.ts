/** The formats of feeds, as one. */
import type { parseFeed } from 'feedsmith';

export interface Stated {
  readonly author?: string | undefined;
  readonly licence?: string | undefined;
}

export interface Entry extends Stated {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly published?: string | undefined;
  readonly html?: string | undefined;
  /** Goes before `html`. */
  readonly text?: string | undefined;
}

export interface Feed extends Stated {
  readonly title?: string | undefined;
  readonly entries: readonly Entry[];
}

type Parsed = ReturnType<typeof parseFeed<string>>;
type FeedOf<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];
type Item<Format extends 'rss' | 'rdf' | 'json'> = NonNullable<FeedOf<Format>['items']>[number];

export function entriesOf(parsed: Parsed): Feed {
  if (parsed.format === 'atom') return atom(parsed.feed);
  if (parsed.format === 'json') return json(parsed.feed);
  return parsed.format === 'rss' ? rss(parsed.feed) : rdf(parsed.feed);
}

const rss = (feed: FeedOf<'rss'>): Feed => ({
  title: feed.title,
  licence: feed.creativeCommons?.licenses?.[0] ?? feed.copyright,
  author: feed.dc?.creators?.[0] ?? feed.managingEditor?.name,
  entries: (feed.items ?? []).map(
    (item: Item<'rss'>): Entry => ({
      id: item.guid?.value,
      title: item.title,
      link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      published: item.pubDate ?? item.dc?.dates?.[0],
      author: item.dc?.creators?.join(', ') ?? namesOf(item.authors),
      licence: item.creativeCommons?.licenses?.[0] ?? item.cc?.license ?? item.dc?.rights?.[0],
      html: item.content?.encoded ?? item.description,
    }),
  ),
});

const rdf = (feed: FeedOf<'rdf'>): Feed => ({
  title: feed.title,
  licence: feed.dc?.rights?.[0],
  author: feed.dc?.creators?.[0],
  entries: (feed.items ?? []).map(
    (item: Item<'rdf'>): Entry => ({
      title: item.title,
      link: item.link,
      published: item.dc?.dates?.[0],
      author: item.dc?.creators?.join(', '),
      licence: item.dc?.rights?.[0],
      html: item.content?.encoded ?? item.description,
    }),
  ),
});

const atom = (feed: FeedOf<'atom'>): Feed => ({
  title: feed.title?.value,
  licence: linked(feed.links, 'license') ?? feed.rights?.value,
  author: namesOf(feed.authors),
  entries: (feed.entries ?? []).map((entry): Entry => {
    const { content, summary, published, updated } = entry;
    const body = content?.value === undefined ? summary : content;
    return {
      id: entry.id,
      title: entry.title?.value,
      link: linked(entry.links, 'alternate'),
      published: published ?? updated,
      author: namesOf(entry.authors),
      licence: linked(entry.links, 'license') ?? entry.rights?.value,
      ...(isPlain(body?.type) ? { text: body?.value } : { html: body?.value }),
    };
  }),
});

const json = (feed: FeedOf<'json'>): Feed => ({
  title: feed.title,
  author: namesOf(feed.authors),
  entries: (feed.items ?? []).map(
    (item: Item<'json'>): Entry => ({
      id: item.id,
      title: item.title,
      link: item.url ?? item.external_url,
      published: item.date_published ?? item.date_modified,
      author: namesOf(item.authors),
      html: item.content_html,
      ...(item.content_html === undefined ? { text: item.content_text ?? item.summary } : {}),
    }),
  ),
});

/** Without a type the content of Atom is plain text (RFC 4287, 3.1.1). */
const isPlain = (type: string | undefined): boolean => type === undefined || /^text(?:\/plain)?$/i.test(type);

/** Without a relation a link is the alternate one. */
const linked = (
  links: readonly { readonly href?: string; readonly rel?: string }[] | undefined,
  relation: string,
): string | undefined => links?.find(({ rel = 'alternate' }) => rel === relation)?.href;

function namesOf(people: readonly { readonly name?: string }[] | undefined): string | undefined {
  const names = (people ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));
  return names.length === 0 ? undefined : names.join(', ');
}
