import type { Blocks } from './blocks.ts';

interface Table {
  /** Of the row that is open. Null once the table turned out to arrange a page, as old ones do, and not data. */
  cells: string[] | null;
  rows: number;
  inCell: boolean;
}

/** Cells of data are short. Characters. */
const LONGEST_CELL = 400;

/** Tables of data become rows; the cells of a table that only arranges a page become its blocks. */
export class Tables {
  private readonly stack: Table[] = [];
  private readonly blocks: Blocks;

  constructor(blocks: Blocks) {
    this.blocks = blocks;
  }

  /** Whether what comes belongs to a cell of data, where blocks are only words. */
  get inCell(): boolean {
    const table = this.stack.at(-1);
    return (table?.inCell ?? false) && table?.cells !== null;
  }

  open(name: string): void {
    const table = this.stack.at(-1);
    if (name === 'table') this.stack.push({ cells: [], rows: 0, inCell: false });
    else if (table) table.inCell = name === 'td' || name === 'th';
  }

  /** Takes the cell's text; false when it stays a block of its own. */
  endCell(text: string): boolean {
    const table = this.stack.at(-1);
    if (text.length > LONGEST_CELL) this.spread();
    if (!table?.cells) return false;
    table.cells.push(text);
    return true;
  }

  close(name: string): void {
    const table = this.stack.at(-1);
    if (table === undefined) return;
    if (name === 'tr' || name === 'table') this.endRow(table);
    if (name === 'table') this.stack.pop();
    else table.inCell = false;
  }

  /** What comes next stands behind the cells so far: a row with words outside of its cells ends before them. */
  endPending(): void {
    const table = this.stack.at(-1);
    if (table) this.endRow(table);
  }

  /** The innermost table arranges a page: its cells are blocks, those before too. */
  spread(): void {
    const table = this.stack.at(-1);
    for (const cell of table?.cells ?? []) this.blocks.paragraph(cell);
    if (table) table.cells = null;
  }

  private endRow(table: Table): void {
    const { cells } = table;
    if (cells === null) return;
    table.cells = [];
    if (cells.every((cell) => cell === '')) return;
    if (cells.length === 1) {
      this.blocks.paragraph(cells.join());
      return;
    }
    this.blocks.row(cells);
    if (table.rows === 0) this.blocks.row(cells.map(() => '---'));
    table.rows += 1;
  }
}
