import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { ExpressionPlace } from './expression-places.ts';
import { check } from './expressions.ts';
import type { Problem, Template, Templates } from './workflow.ts';

/** A value of the file and the way to it ("jobs.agent.steps[0]"). */
export interface At {
  readonly node: Node | null | undefined;
  readonly way: string;
  /** Where its key stands: empty values have no place of their own. */
  readonly offset: number;
}

/** Reads values of a YAML file and collects everything that is wrong, each with its line. */
export class YamlReader {
  readonly problems: Problem[] = [];
  readonly root: At;
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines });
    this.root = { node: this.#document.contents, way: '', offset: 0 };
    for (const error of this.#document.errors) {
      this.#add(error.pos[0], error.message.split('\n', 1)[0] ?? error.message);
    }
  }

  /** Is the text YAML at all? */
  get broken(): boolean {
    return this.#document.errors.length > 0;
  }

  #add(offset: number, sentence: string): void {
    const { line, col } = this.#lines.linePos(offset);
    this.problems.push({ file: this.#file, line, column: col, sentence });
  }

  #offset(at: At): number {
    return at.node?.range?.[0] ?? at.offset;
  }

  line(at: At): number {
    return this.#lines.linePos(this.#offset(at)).line;
  }

  problem(at: At, sentence: string, where: 'value' | 'key' = 'value'): void {
    this.#add(where === 'key' ? at.offset : this.#offset(at), at.way === '' ? sentence : `${at.way}: ${sentence}`);
  }

  #node(at: At): Node | null | undefined {
    return isAlias(at.node) ? at.node.resolve(this.#document) : at.node;
  }

  isText(at: At): boolean {
    return isScalar(this.#node(at));
  }

  isList(at: At): boolean {
    return isSeq(this.#node(at));
  }

  isEmpty(at: At): boolean {
    const node = this.#node(at);
    return node === null || node === undefined || (isScalar(node) && node.value === null);
  }

  /** The entries of a mapping; with `allowed`, every other key is a problem. Nothing at all reads as no entries. */
  entries(at: At | undefined, allowed?: readonly string[]): Map<string, At> {
    const found = new Map<string, At>();
    if (at === undefined || this.isEmpty(at)) return found;
    const node = this.#node(at);
    if (!isMap(node)) {
      this.problem(at, 'must be a mapping');
      return found;
    }
    for (const pair of node.items) {
      const keyNode = isScalar(pair.key) ? pair.key : undefined;
      const key = String(keyNode?.value ?? '');
      const way = at.way === '' ? key : `${at.way}.${key}`;
      const value = { node: pair.value as Node | null, way, offset: keyNode?.range?.[0] ?? this.#offset(at) };
      if (allowed !== undefined && !allowed.includes(key)) {
        this.problem(value, 'this key is not supported by the local runner', 'key');
      } else {
        found.set(key, value);
      }
    }
    return found;
  }

  items(at: At): At[] {
    const node = this.#node(at);
    if (!isSeq(node)) {
      this.problem(at, 'must be a list');
      return [];
    }
    return node.items.map((item, index) => ({
      node: item as Node | null,
      way: `${at.way}[${index}]`,
      offset: this.#offset(at),
    }));
  }

  /** A plain word, without expressions. */
  text(at: At): string {
    const node = this.#node(at);
    if (isScalar(node)) return node.value === null ? '' : String(node.value);
    this.problem(at, 'must be text');
    return '';
  }

  /** One word or a list of them. */
  texts(at: At): string[] {
    return this.isList(at) ? this.items(at).map((item) => this.text(item)) : [this.text(at)];
  }

  template(at: At, place: ExpressionPlace): Template {
    const text = this.text(at);
    try {
      check(text, place);
    } catch (error) {
      this.problem(at, error instanceof Error ? error.message : String(error));
    }
    return { text, line: this.line(at) };
  }

  templates(at: At | undefined, place: ExpressionPlace): Templates {
    return Object.fromEntries([...this.entries(at)].map(([key, value]) => [key, this.template(value, place)] as const));
  }
}
