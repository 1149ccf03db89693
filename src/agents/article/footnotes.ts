/** How a claim shows its source: references at the end of its line, one definition a passage at the end of the file. */
import type { Fact, SourceRecord } from '../../domain/deliverable.ts';
import { oneLine, quoteToMarkdown, toMarkdown } from './text.ts';

/** Not escaped: an even number of backslashes, or none, stands before it. */
const REFERENCE = /(?<=(?<!\\)(?:\\\\)*)\[\^([^\]\s]+)\](?!:)/g;
const AT_END = new RegExp(`(?:${REFERENCE.source})+\\s*$`);
const CODE_SPAN = /(?<!`)`[^`\n]+`(?!`)/g;
const DEFINITION = /^\[\^([^\]\s]+)\]:\s?(.*)$/;

/** The labels that a line of text refers to; what looks like a reference inside a code span is none. */
export const labelsIn = (line: string): string[] =>
  [...line.replace(CODE_SPAN, '').matchAll(REFERENCE)].map((match) => match[1] ?? '').filter((label) => label !== '');

/** What a line of ours starts with in a list; words that start so are escaped. */
export const LIST_MARKER = '- ';

/** What a line states: without the references at its end, and the list marker at its start. */
export const withoutReferences = (line: string): string => withoutMarker(line).replace(AT_END, '');

export const withoutMarker = (line: string): string =>
  line.startsWith(LIST_MARKER) ? line.slice(LIST_MARKER.length) : line;

export const referencesTo = (labels: readonly string[]): string => labels.map((label) => `[^${label}]`).join('');

export function parseDefinition(line: string): { readonly label: string; readonly body: string } | undefined {
  const match = DEFINITION.exec(line.trimEnd());
  return match ? { label: match[1] ?? '', body: match[2] ?? '' } : undefined;
}

/** An address as it may stand in a Markdown link; undefined when it is none that a reader can open. */
export function linkTarget(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  return parsed.href.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

/** What a definition says after its label: the exact quote, then the source's title as a link. */
export function definitionBody(fact: Fact, source: SourceRecord | undefined): string {
  const quote = `“${quoteToMarkdown(fact.quote)}”`;
  if (source === undefined) return quote;
  const target = linkTarget(source.url);
  const title = toMarkdown(source.title);
  return `${quote} — ${target === undefined ? title : `[${title}](${target})`}`;
}

/** Gives facts their labels: facts with one passage share one, known labels stay, new ones count on. */
export class Labels {
  private readonly labels = new Map<string, string>();
  private readonly bodies: { label: string; body: string }[] = [];
  private next: number;
  private readonly sources: ReadonlyMap<string, SourceRecord>;

  constructor(sources: readonly SourceRecord[], existing: readonly { label: string; body: string }[] = []) {
    this.sources = new Map(sources.map((source) => [source.id, source]));
    for (const { label, body } of existing) if (!this.labels.has(body)) this.labels.set(body, label);
    this.next = Math.max(0, ...existing.map(({ label }) => (/^\d{1,6}$/.test(label) ? Number(label) : 0))) + 1;
  }

  /** The label that the fact's passage has, if it has one. */
  find(fact: Fact): string | undefined {
    return this.labels.get(definitionBody(fact, this.sources.get(fact.source)));
  }

  labelOf(fact: Fact): string {
    const known = this.find(fact);
    if (known !== undefined) return known;
    const body = definitionBody(fact, this.sources.get(fact.source));
    const label = `${this.next}`;
    this.next += 1;
    this.labels.set(body, label);
    this.bodies.push({ label, body });
    return label;
  }

  /** Definitions of the labels that were not there before, in order of first use. */
  get added(): string[] {
    return this.bodies.map(({ label, body }) => `[^${label}]: ${oneLine(body)}`);
  }
}
