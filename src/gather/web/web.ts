/** What pages and feeds are read through. */
export interface WebReader {
  /** Never throws for what the web does: that is a reason, as words that end a sentence. */
  fetch(address: string): Promise<Fetched | Unread>;
}

export interface Unread {
  readonly kind: 'unusable';
  readonly reason: string;
  /** Its server says that there is nothing at the address (404, 410). */
  readonly isGone?: true;
}

export interface Fetched {
  readonly kind: 'fetched';
  /** Address of the answer, after redirects. */
  readonly url: string;
  /** The header `content-type` as it came; empty without one. */
  readonly type: string;
  /** Decoded of its transfer encodings. */
  readonly body: Uint8Array;
}

/** Thrown within the fetcher only, with the reason as words that end a sentence. */
export class Unfetchable extends Error {
  readonly isGone: boolean;

  constructor(reason: string, isGone = false) {
    super(reason);
    this.isGone = isGone;
  }
}
