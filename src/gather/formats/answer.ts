/** What a server gave, by what it says it is, and where it says nothing useful by how it begins. */
import { type Readings, read, type Unusable, unusable } from '../source.ts';
import type { Fetched } from '../web/web.ts';
import { decodeText } from './charset.ts';
import { isFeed, readFeed } from './feed.ts';
import { readPage } from './html/page.ts';
import { isMarkdown, titleOfText } from './text.ts';

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const STRUCTURED = /^application\/(?:json|[\w.+-]+\+(?:json|xml)|xml)\b/i;
const UNTYPED = /^(?:application\/octet-stream|binary\/octet-stream)?$/i;

export async function readAnswer({ url, type, body }: Fetched, wanted: 'anything' | 'feed'): Promise<Readings> {
  const name = type.replace(/;.*/s, '').trim().toLowerCase();
  const strange = strangeness(name, body, url);
  if (strange !== null) return strange;
  const decoded = decodeText(body, type);
  if (decoded.kind === 'unusable') return decoded;
  const { text } = decoded;
  if (isFeed(name, text)) return readFeed(text, url);
  if (wanted === 'feed') return unusable('it is no RSS, Atom or JSON feed');
  if (STRUCTURED.test(name) && !HTML.test(name)) return unreadable(name);
  if (HTML.test(name) || (UNTYPED.test(name) && /^\s*<(?:!doctype\s+html|html)\b/i.test(text.slice(0, 1000))))
    return readPage(text, url, nameOf(url));
  const path = decodedPath(url);
  return read({ title: await titleOfText(text, path, isMarkdown(path, name)), url, text });
}

/** What is no text is named, so that a person knows what to do instead. */
function strangeness(name: string, body: Uint8Array, url: string): Unusable | null {
  if (body.length === 0) return unusable('it is empty');
  if (
    name === 'application/pdf' ||
    (body[0] === 0x25 && Buffer.from(body.subarray(0, 5)).toString('latin1') === '%PDF-')
  )
    return unusable('it is a PDF, which can’t be read; name a page or a text that says the same');
  if (HTML.test(name) || STRUCTURED.test(name) || name.startsWith('text/')) return null;
  if (!UNTYPED.test(name)) return unreadable(name);
  return body.includes(0) && !isMarkdown(decodedPath(url)) ? unusable('it is not a text') : null;
}

const unreadable = (name: string): Unusable =>
  unusable(`it is of the type ${name.slice(0, 80)}; what can be read are pages, feeds, plain text and Markdown`);

function nameOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname}${pathname}`;
}

function decodedPath(url: string): string {
  const { pathname, hostname } = new URL(url);
  try {
    return decodeURIComponent(pathname).replace(/\/+$/, '') || hostname;
  } catch {
    return pathname;
  }
}
