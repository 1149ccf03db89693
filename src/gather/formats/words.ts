/** Small words about a text: titles, names, dates. */

/** Runs of white space as one space each, at most `most` characters. */
export const oneLine = (text: string, most = 300): string => text.replace(/\s+/g, ' ').trim().slice(0, most).trimEnd();

/** The first that has something to say, on one line. */
export function firstOf(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.map((text) => oneLine(text ?? '')).find((text) => text !== '');
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ZONED = /(?:Z|[+-]\d{2}:?\d{2}|\b[A-Z]{2,4})$/;

/** A stated date as ISO 8601; undefined for what is none. Without a zone it is taken as UTC, not as the machine's. */
export function dateOf(said: string | undefined): string | undefined {
  const text = (said ?? '').trim();
  if (text === '' || text.length > 60) return undefined;
  const zoned = ZONED.test(text) || DAY.test(text) ? text : /T\d/.test(text) ? `${text}Z` : `${text} UTC`;
  const time = Date.parse(zoned);
  if (Number.isNaN(time)) return undefined;
  const stated = new Date(time).toISOString();
  // 31 February is none, though it parses.
  return DAY.test(text) ? (stated.startsWith(text) ? text : undefined) : stated;
}

/** An address relative to `base`; undefined when a reader can't open it. */
export function webAddress(address: string | undefined, base?: string): string | undefined {
  const url = address === undefined || address.trim() === '' ? null : URL.parse(address.trim(), base || undefined);
  const isWeb = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return isWeb && url.href.length <= 2000 ? url.href : undefined;
}

/**
 * An address that a document gives of itself, if it may be believed: on the host that the text came from, or one above
 * or below it. Else a document could have its words cited as those of another site.
 */
export function ownAddress(stated: string | undefined, fetched: string): string {
  const address = webAddress(stated, fetched);
  if (address === undefined) return fetched;
  const [one, other] = [address, fetched].map((text) => `.${new URL(text).hostname.replace(/^www\./, '')}`);
  return one !== undefined && other !== undefined && (one.endsWith(other) || other.endsWith(one)) ? address : fetched;
}
