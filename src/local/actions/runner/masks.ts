/** Hides secrets in what is kept: logs, annotations, summaries. */
export class Masks {
  readonly #values = new Set<string>();

  constructor(values: Iterable<string> = []) {
    for (const value of values) this.add(value);
  }

  /** A secret of several lines is hidden as a whole and line by line, because logs are written by lines. */
  add(value: string): void {
    for (const piece of [value, ...value.split(/\r?\n/)]) {
      if (piece.trim() !== '') this.#values.add(piece);
    }
  }

  hide(text: string): string {
    let hidden = text;
    // Longest first: a secret may contain another.
    for (const value of [...this.#values].sort((one, other) => other.length - one.length)) {
      hidden = hidden.replaceAll(value, '***');
    }
    return hidden;
  }

  hides(text: string): boolean {
    return [...this.#values].some((value) => text.includes(value));
  }
}
