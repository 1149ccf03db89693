/** Bytes to text in the character set that they are in. */
import { TextDecoder } from 'node:util';
import { type Unusable, unusable } from '../source.ts';

const DECLARED_IN_HTML = /<meta[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i;
const DECLARED_IN_XML = /^\s*<\?xml[^>]{0,300}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i;
/** Bytes in which a document says its character set itself. */
const PROLOGUE = 2048;
/** One character in so many may be unreadable. */
const READABLE = 100;

/**
 * A byte order mark goes before what the server says, that before what the document says (WHATWG, Encoding and HTML). Without
 * any it is UTF-8 if it can be, else windows-1252, as browsers have it. `type` is the header `content-type`.
 */
export function decodeText(
  bytes: Uint8Array,
  type: string,
): { readonly kind: 'text'; readonly text: string } | Unusable {
  const decoder = markOf(bytes) ?? decoderOf(charsetOf(type)) ?? decoderOf(declaredIn(bytes)) ?? undeclared(bytes);
  const text = decoder.decode(bytes).replaceAll('\r\n', '\n');
  if (text.trim() === '') return unusable('it is empty');
  const broken = text.match(/[\0\uFFFD]/g)?.length ?? 0;
  return broken * READABLE > text.length
    ? unusable(`it is not a text in ${decoder.encoding}`)
    : { kind: 'text', text: text.replaceAll('\0', '\uFFFD') };
}

function markOf([first, second, third]: Uint8Array): TextDecoder | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return first === 0xff && second === 0xfe ? new TextDecoder('utf-16le') : undefined;
}

const charsetOf = (type: string): string => /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1] ?? '';

function declaredIn(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PROLOGUE));
  const name = DECLARED_IN_XML.exec(start)?.[1] ?? DECLARED_IN_HTML.exec(start)?.[1] ?? '';
  // Had it been UTF-16, the declaration could not have been read.
  return /^utf-?16/i.test(name) ? 'utf-8' : name;
}

/** Undefined for a name that is none. */
function decoderOf(name: string): TextDecoder | undefined {
  if (name === '') return undefined;
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}

function undeclared(bytes: Uint8Array): TextDecoder {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
