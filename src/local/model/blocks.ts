/** The prompt as the local model reads it: fences with a name, and what stands inside. */

export interface Block {
  readonly name: string;
  readonly reference: string;
  readonly text: string;
}

const FENCE = /^<data id="([0-9a-f]+)" name="([^"]+)"(?: reference="([^"]*)")?>\n([\s\S]*?)\n<\/data id="\1">$/gm;

export const blocksOf = (prompt: string): Block[] =>
  [...prompt.matchAll(FENCE)].map((match) => ({
    name: match[2] ?? '',
    reference: match[3] ?? '',
    text: match[4] ?? '',
  }));

export const textOf = (blocks: readonly Block[], name: string): string =>
  blocks.find((block) => block.name === name)?.text ?? '';

/** The objects of a fence that holds one JSON object a line; other lines are skipped. */
export const rowsOf = (blocks: readonly Block[], name: string): Readonly<Record<string, unknown>>[] =>
  textOf(blocks, name)
    .split('\n')
    .flatMap((line) => {
      try {
        const row: unknown = JSON.parse(line);
        return typeof row === 'object' && row !== null ? [Object.fromEntries(Object.entries(row))] : [];
      } catch {
        return [];
      }
    });

export interface SourceText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export const sourcesOf = (blocks: readonly Block[]): SourceText[] =>
  blocks
    .filter((block) => block.name === 'source')
    .map(({ reference, text }) => {
      const header = /^Title: (.*)\n\n/.exec(text);
      return { id: reference, title: header?.[1] ?? reference, text: text.slice(header?.[0].length ?? 0) };
    });

export interface GivenFact {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly under: string;
  readonly statement: string;
  readonly quote: string;
}

export const factsOf = (blocks: readonly Block[]): GivenFact[] =>
  rowsOf(blocks, 'facts').map((row) => ({
    id: string(row.id),
    source: string(row.source),
    title: string(row.title),
    under: string(row.under),
    statement: string(row.statement),
    quote: string(row.quote),
  }));

export const string = (value: unknown): string => (typeof value === 'string' ? value : '');
