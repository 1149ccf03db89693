/** One request to an address that was checked, bounded in time and size. */
import { type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Address } from './address-guard.ts';
import { Unfetchable } from './web.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Empty for an answer that is not 200. */
  readonly body: Uint8Array;
}

export interface RequestOptions {
  /** Where the host of the address was found. */
  readonly addresses: readonly Address[];
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Bytes of the body, after decoding. */
  readonly most: number;
  /** What to do with more: give up, or take what came until then. */
  readonly excess: 'refuse' | 'cut';
}

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
const MOST_ENCODINGS = 2;

export async function request(url: URL, options: RequestOptions): Promise<Answer> {
  try {
    const response = await responseTo(url, options);
    const { statusCode: status = 0, headers } = response;
    if (status === 200) return { status, headers, body: await bodyOf(response, options) };
    response.destroy();
    return { status, headers, body: new Uint8Array() };
  } catch (error) {
    throw error instanceof Unfetchable ? error : new Unfetchable(reasonOf(error));
  }
}

function responseTo(url: URL, { addresses, headers, signal }: RequestOptions): Promise<IncomingMessage> {
  const lookup: LookupFunction = (_host, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };
  const send = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    // Without an agent no connection is kept that was made to another address of the same name.
    send(url, {
      agent: false,
      headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
      lookup,
      signal,
    })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
}

async function bodyOf(response: IncomingMessage, { signal, most, excess }: RequestOptions): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const full = new Unfetchable(`it is larger than ${Math.round(most / 1024 / 1024)} MB`);
  const isFull = counter(most);
  const collect = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      if (isFull(chunk)) return done(full);
      chunks.push(chunk);
      done();
    },
  });
  try {
    await pipeline([response, meter(most, full), ...decodersOf(response), collect], { signal });
  } catch (error) {
    if (error !== full || excess === 'refuse') throw error;
  }
  return Buffer.concat(chunks);
}

/** What comes over the line counts, too: a stream may go on for ever and decode to nothing. */
function meter(most: number, full: Unfetchable): Transform {
  const isFull = counter(most);
  return new Transform({
    transform: (chunk: Uint8Array, _encoding, done) => (isFull(chunk) ? done(full) : done(null, chunk)),
  });
}

function counter(most: number): (chunk: Uint8Array) => boolean {
  let size = 0;
  return ({ length }) => {
    size += length;
    return size > most;
  };
}

/** In the reverse order of how the server applied them. */
function decodersOf({ headers }: IncomingMessage): Transform[] {
  const names = (headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MOST_ENCODINGS) throw new Unfetchable('it is encoded too many times over');
  return names.reverse().map((name) => {
    const decoder = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
    if (decoder === undefined) throw new Unfetchable(`its encoding “${name.slice(0, 40)}” is not known`);
    return decoder();
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'its server refused the connection',
  ECONNRESET: 'the connection broke off',
  ERR_STREAM_PREMATURE_CLOSE: 'the connection broke off',
  Z_BUF_ERROR: 'the connection broke off',
  EHOSTUNREACH: 'its server can’t be reached',
  ENETUNREACH: 'its server can’t be reached',
  ETIMEDOUT: 'its server did not answer',
  ABORT_ERR: 'it took too long',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (Object.hasOwn(REASONS, code)) return REASONS[code] ?? '';
  if (/CERT|SIGNED|VERIFY|ERR_TLS|SSL/.test(code)) return `its certificate or encryption is not valid (${code})`;
  if (code.startsWith('HPE_')) return `its server does not answer in HTTP (${code})`;
  if (code.startsWith('Z_') || code.startsWith('ERR_')) return `its answer is damaged (${code})`;
  return `it could not be fetched (${code || (error instanceof Error ? error.name : 'unknown')})`;
}
