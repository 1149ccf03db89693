/** A source in the pieces that it is written in: paragraphs, points of a list, rows of a table. */
import type { Nodes, Root, Table } from 'mdast';

export interface Piece {
  readonly kind: 'paragraph' | 'indented' | 'point' | 'row';
  readonly heading: string;
  /** As it stands in the source. */
  readonly raw: string;
  /** Of a row: its cells as they stand in the source, and the names of their columns. */
  readonly cells: readonly { readonly name: string; readonly raw: string }[];
}

export async function piecesOf(text: string): Promise<Piece[]> {
  const [
    { unified },
    { default: remarkParse },
    { default: remarkGfm },
    { default: remarkFrontmatter },
    { toString: wordsOfNode },
  ] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('remark-frontmatter'),
    import('mdast-util-to-string'),
  ]);
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);
  const pieces: Piece[] = [];
  let heading = '';
  for (const chapter of chaptersOf(text)) {
    const sliceOf = (node: Nodes): string =>
      chapter.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    const found = (kind: Piece['kind'], raw: string, cells: Piece['cells'] = []): number =>
      pieces.push({ kind, heading, raw, cells });
    const rowsOf = ({ children: [head, ...rows] }: Table): void => {
      const names = head?.children.map((cell) => wordsOfNode(cell).trim()) ?? [];
      for (const row of rows)
        found(
          'row',
          withoutBars(sliceOf(row)),
          row.children.map((cell, index) => ({ name: names[index] ?? '', raw: withoutBars(sliceOf(cell)) })),
        );
    };
    const walk = (node: Nodes, inList: boolean): void => {
      if (node.type === 'heading') heading = wordsOfNode(node);
      else if (node.type === 'paragraph') found(inList ? 'point' : 'paragraph', sliceOf(node));
      // An indented text is code to Markdown, but plain text files indent their paragraphs.
      else if (node.type === 'code' && !node.lang && !/^ {0,3}[`~]/.test(sliceOf(node)))
        found('indented', sliceOf(node));
      else if (node.type === 'table') rowsOf(node);
      else if (node.type === 'list' || node.type === 'listItem') for (const child of node.children) walk(child, true);
    };
    const tree: Root = processor.parse(chapter);
    for (const node of tree.children) walk(node, false);
  }
  return pieces;
}

const withoutBars = (raw: string): string => raw.replace(/^\s*\|?\s*/, '').replace(/\s*(?<!\\)\|?\s*$/, '');

/** Characters. The tree of a whole book takes hundreds of times its room. */
const CHAPTER = 32 * 1024;
const CHAPTER_BEGINS = /\n\n(?=#{1,6} )/g;
const FENCE = /^ {0,3}(?:```|~~~)/gm;

/** Parts that can be read one by one: each begins with a heading, outside of blocks of code. */
function* chaptersOf(text: string): Generator<string> {
  let from = 0;
  for (const { index } of text.matchAll(CHAPTER_BEGINS)) {
    if (index - from < CHAPTER) continue;
    const chapter = text.slice(from, index);
    if ((chapter.match(FENCE)?.length ?? 0) % 2 === 1) continue;
    yield chapter;
    from = index;
  }
  yield text.slice(from);
}
