/** Markdown's blocks, written one after the other. */
export class Blocks {
  private readonly lines: string[] = [];
  private quotations = 0;
  /** Open lists: the next number, or null for one without an order. */
  private readonly lists: (number | null)[] = [];
  /** Open items: the mark, and whether it stands already. */
  private readonly items: { readonly mark: string; written: boolean }[] = [];
  private last: { readonly kind: 'block' | 'item' | 'row'; readonly quotations: number } = {
    kind: 'block',
    quotations: 0,
  };

  openQuotation(): void {
    this.quotations += 1;
  }

  closeQuotation(): void {
    this.quotations = Math.max(0, this.quotations - 1);
  }

  openList(start: number | null): void {
    this.lists.push(start);
  }

  closeList(): void {
    this.lists.pop();
    if (this.lists.length === 0) this.items.length = 0;
  }

  openItem(): void {
    const number = this.lists.at(-1) ?? null;
    if (number !== null) this.lists[this.lists.length - 1] = number + 1;
    // An item that was left open ends with the next one of its list.
    this.items.length = Math.min(this.items.length, Math.max(0, this.lists.length - 1));
    this.items.push({ mark: number === null ? '- ' : `${number}. `, written: false });
  }

  closeItem(): void {
    this.items.pop();
  }

  paragraph(text: string): void {
    if (text !== '') this.write(text.split('\n'), 'block');
  }

  heading(level: number, text: string): void {
    if (text !== '') this.write([`${'#'.repeat(level)} ${text}`], 'block');
  }

  row(cells: readonly string[]): void {
    this.write([`| ${cells.join(' | ')} |`], 'row');
  }

  code(text: string): void {
    const lines = text.replace(/^\n|\s+$/g, '').split('\n');
    if (lines.every((line) => line.trim() === '')) return;
    const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    this.write([fence, ...lines, fence], 'block');
  }

  text(): string {
    return this.lines.length === 0 ? '' : `${this.lines.join('\n')}\n`;
  }

  private write(texts: readonly string[], kind: 'block' | 'row'): void {
    const item = this.items.at(-1);
    const isNewItem = item?.written === false;
    const follows = (kind === 'row' && this.last.kind === 'row') || (isNewItem && this.last.kind === 'item');
    const quotation = '> '.repeat(this.quotations);
    const between = '> '.repeat(Math.min(this.quotations, this.last.quotations));
    if (this.lines.length > 0 && !follows) this.lines.push(between.trimEnd());
    texts.forEach((text, index) => {
      const marks = this.items.map((one, depth) => {
        const isHere = isNewItem && index === 0 && depth === this.items.length - 1;
        return isHere ? one.mark : ' '.repeat(one.mark.length);
      });
      this.lines.push(`${quotation}${marks.join('')}${text}`.trimEnd());
    });
    for (const one of this.items) one.written = true;
    const written = kind === 'block' && this.items.length > 0 ? 'item' : kind;
    this.last = { kind: written, quotations: this.quotations };
  }
}
