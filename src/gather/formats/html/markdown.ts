/**
 * HTML to Markdown for quoting: blocks keep their marks (headings, lists, quotations, code, tables), and the words stand as
 * a reader sees them, a paragraph a line, without marks for emphasis or links and without escapes. So a quote that is copied
 * from here is found on the page. It streams, since trees of large pages fill the memory (5 MB: 0.6 to 1.8 GB by rehype).
 */
import { Blocks } from './blocks.ts';
import { AROUND, BLOCKS, isHidden, SILENT, SPREADING, shifted, TABLE_PARTS } from './elements.ts';
import { Tables } from './tables.ts';

/** `page`: what stands around its text is left out. `article`: everything is text. */
export async function markdownOf(html: string, extent: 'page' | 'article'): Promise<string> {
  const { Parser } = await import('htmlparser2');
  const writer = new Writer(extent);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => writer.open(name, attributes),
      ontext: (text) => writer.text(text),
      onclosetag: (name) => writer.close(name),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return writer.end();
}

/** Invisible: control characters, soft hyphens, zero-width spaces and marks. Joiners stay, for scripts need them. */
const INVISIBLE = /[\p{Cc}\u00AD\u200B\u2060\uFEFF]/gu;
const SPACE = /[ \t\n\f\r]+/g;

class Writer {
  private readonly blocks = new Blocks();
  private readonly tables = new Tables(this.blocks);
  private readonly around: ReadonlySet<string>;
  /** Open elements from the silent one on. */
  private silent = 0;
  private line = '';
  private preformatted = 0;
  private heading = 0;
  /** Open `sup` and `sub`, with the line as it was before them. */
  private shifts: { readonly before: string; link: boolean }[] = [];

  constructor(extent: 'page' | 'article') {
    this.around = extent === 'page' ? AROUND : new Set();
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.silent > 0 || SILENT.has(name) || this.around.has(name) || isHidden(attributes)) {
      this.silent += 1;
      return;
    }
    if (BLOCKS.has(name)) {
      if (this.tables.inCell && !TABLE_PARTS.has(name) && !SPREADING.has(name)) {
        this.line += ' ';
        return;
      }
      if (this.tables.inCell && SPREADING.has(name)) this.tables.spread();
      this.flush();
    }
    const shift = this.shifts.at(-1);
    if (name === 'a' && shift) shift.link = true;
    if (name === 'sup' || name === 'sub') {
      this.shifts.push({ before: this.line, link: false });
      this.line = '';
    } else if (name === 'br') this.line += '\n';
    else if (name === 'q') this.line += '“';
    else if (name === 'pre') this.preformatted += 1;
    else if (name === 'blockquote') this.blocks.openQuotation();
    else if (name === 'ul' || name === 'ol' || name === 'menu')
      this.blocks.openList(name === 'ol' ? Number.parseInt(attributes.start ?? '1', 10) || 1 : null);
    else if (name === 'li') this.blocks.openItem();
    else if (/^h[1-6]$/.test(name)) this.heading = Number(name.charAt(1));
    else this.tables.open(name);
  }

  text(text: string): void {
    if (this.silent > 0) return;
    if (this.preformatted > 0) this.line += text.replace(INVISIBLE, (one) => (/[\n\t]/.test(one) ? one : ''));
    else this.line += text.replace(SPACE, ' ').replace(INVISIBLE, '');
  }

  close(name: string): void {
    if (this.silent > 0) {
      this.silent -= 1;
      return;
    }
    if (name === 'sup' || name === 'sub') this.unshift(name);
    if (name === 'q') this.line += '”';
    if (!BLOCKS.has(name)) return;
    if (this.tables.inCell && !TABLE_PARTS.has(name)) {
      this.line += ' ';
      return;
    }
    if (this.tables.inCell) {
      this.joinShifts();
      if (this.tables.endCell(tidy(this.line).replaceAll('\n', ' '))) this.line = '';
    }
    this.flush();
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
    else if (name === 'blockquote') this.blocks.closeQuotation();
    else if (name === 'ul' || name === 'ol' || name === 'menu') this.blocks.closeList();
    else if (name === 'li') this.blocks.closeItem();
    else if (/^h[1-6]$/.test(name)) this.heading = 0;
    else this.tables.close(name);
  }

  end(): string {
    this.flush();
    return this.blocks.text();
  }

  private unshift(name: string): void {
    const shift = this.shifts.pop();
    if (shift) this.line = shift.before + shifted(name, this.line, shift.link);
  }

  /** A block inside a raised text ends it. */
  private joinShifts(): void {
    this.line = this.shifts.map(({ before }) => before).join('') + this.line;
    this.shifts = [];
  }

  private flush(): void {
    this.joinShifts();
    const { line } = this;
    this.line = '';
    if (line.trim() !== '') this.tables.endPending();
    if (this.preformatted > 0) this.blocks.code(line);
    else if (this.heading > 0) this.blocks.heading(this.heading, tidy(line).replaceAll('\n', ' '));
    else this.blocks.paragraph(tidy(line));
  }
}

const tidy = (line: string): string =>
  line
    .split('\n')
    .map((part) => part.replace(/ {2,}/g, ' ').trim())
    .filter((part) => part !== '')
    .join('\n');
