/** One pass over a page for what it states about itself, and for how large it is as a tree. */
import { statedInJson } from './json-ld.ts';

export interface PageFacts {
  readonly title?: string;
  /** Its only heading of the first level. */
  readonly heading?: string;
  readonly author?: string;
  readonly published?: string;
  /** In words. */
  readonly licence?: string;
  /** Relative to the page. */
  readonly licenceAddress?: string;
  readonly canonical?: string;
  readonly elements: number;
}

/** Deeper than any page that a person wrote; browsers stop at 512. */
const DEEPEST = 1000;
const MOST_JSON = 200_000;

export class TooDeep extends Error {}

/** @throws TooDeep */
export async function scanPage(html: string): Promise<PageFacts> {
  const { Parser } = await import('htmlparser2');
  const found = new Found();
  let elements = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements += 1;
        depth += 1;
        if (depth > DEEPEST) throw new TooDeep();
        found.open(name, attributes);
      },
      ontext: (text) => found.text(text),
      onclosetag(name) {
        depth -= 1;
        found.close(name);
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return { ...found.facts(), elements };
}

type Attributes = Readonly<Record<string, string>>;

/** What was stated, under the name it was stated by; the first of a name counts. */
class Found {
  private readonly stated = new Map<string, string>();
  private readonly headings: string[] = [];
  /** What text is being collected for. */
  private collecting: { readonly name: string; readonly as: string; text: string } | null = null;

  open(name: string, attributes: Attributes): void {
    const { content, href, datetime } = attributes;
    const relations = (attributes.rel ?? '').toLowerCase().split(/\s+/);
    if (name === 'meta') this.note(`meta ${(attributes.property ?? attributes.name ?? '').toLowerCase()}`, content);
    if (name === 'link' && relations.includes('canonical')) this.note('canonical', href);
    if ((name === 'link' || name === 'a') && relations.includes('license')) this.note('licence', href);
    if (name === 'time' && (attributes.itemprop === 'datePublished' || 'pubdate' in attributes))
      this.note('time', datetime);
    const as = collectedAs(name, attributes, relations);
    if (as !== null && this.collecting === null) this.collecting = { name, as, text: '' };
  }

  text(text: string): void {
    if (this.collecting !== null && this.collecting.text.length < MOST_JSON) this.collecting.text += text;
  }

  close(name: string): void {
    if (this.collecting?.name !== name) return;
    const { as, text } = this.collecting;
    this.collecting = null;
    if (as === 'heading') this.headings.push(text);
    else if (as === 'json') for (const [key, value] of statedInJson(text)) this.note(`json ${key}`, value);
    else this.note(as, text);
  }

  facts(): Omit<PageFacts, 'elements'> {
    const first = (...names: readonly string[]): string | undefined =>
      names.map((name) => this.stated.get(name)).find((value) => value !== undefined);
    const heading = this.headings.length === 1 ? this.headings[0] : undefined;
    const facts = {
      title: first('meta og:title', 'json title', 'title', 'meta twitter:title') ?? heading,
      heading,
      author: first('json author', 'meta author', 'meta dc.creator', 'meta dcterms.creator', 'author'),
      published: first(
        'json published',
        'meta article:published_time',
        'meta datepublished',
        'meta dcterms.issued',
        'meta dc.date',
        'meta date',
        'time',
      ),
      licenceAddress: first('licence'),
      licence: first('json licence', 'meta dcterms.license', 'meta dc.rights', 'meta copyright'),
      canonical: first('canonical'),
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  }

  private note(name: string, value: string | undefined): void {
    if (value !== undefined && value.trim() !== '' && !this.stated.has(name)) this.stated.set(name, value.trim());
  }
}

function collectedAs(name: string, attributes: Attributes, relations: readonly string[]): string | null {
  if (name === 'title') return 'title';
  if (name === 'h1') return 'heading';
  if (name === 'a' && relations.includes('author')) return 'author';
  return name === 'script' && attributes.type?.toLowerCase() === 'application/ld+json' ? 'json' : null;
}
