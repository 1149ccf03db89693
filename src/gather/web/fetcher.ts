/** Reads the web politely and safely: addresses are checked at every hop, sites say what robots may read, all is bounded. */
import { type AddressGuardOptions, addressGuard } from './address-guard.ts';
import { Budget } from './budget.ts';
import { type AnswerCache, conditionsOf } from './cache.ts';
import { type Answer, type RequestOptions, request } from './request.ts';
import { type RobotsAnswer, robots, robotsAnswer } from './robots.ts';
import { slotsOf } from './slots.ts';
import { type Fetched, Unfetchable, type WebReader } from './web.ts';

export const USER_AGENT = 'imprimatur (+https://github.com/imprimatur/imprimatur)';

const LIMITS = {
  /** Milliseconds that an address may take in all, with its redirects. */
  time: 30_000,
  /** The same for the robots.txt of a site. */
  robotsTime: 10_000,
  /** Bytes of a decoded body. */
  size: 5 * 1024 * 1024,
  /** The part of a robots.txt that counts; RFC 9309 asks for as much. */
  robotsSize: 500 * 1024,
  redirects: 5,
  /** Requests at once; to one host it is one. */
  parallel: 4,
  /** Characters of an address. */
  address: 2000,
};

export interface FetcherOptions extends AddressGuardOptions {
  /** What earlier runs were answered. */
  readonly cache?: AnswerCache | undefined;
  readonly limits?: Partial<typeof LIMITS>;
}

const ACCEPT =
  'text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/feed+json, text/markdown, text/plain;q=0.9, */*;q=0.1';
const REDIRECTS = [301, 302, 303, 307, 308];
const GONE = [404, 410];

/** A reader of the web for one run: what it learns of a site, it keeps that long. */
export function fetcher(options: FetcherOptions): WebReader {
  const { cache } = options;
  const limits = { ...LIMITS, ...options.limits };
  const guard = addressGuard(options);
  const slots = slotsOf(limits.parallel);
  const sites = robots(askRobots);

  interface Walk extends Pick<RequestOptions, 'most' | 'excess'> {
    readonly budget: Budget;
    /** Whether the address may be asked for, and what the request says besides. Throws when not. */
    readonly headersFor: (url: URL) => Promise<Record<string, string>>;
  }

  /** Follows redirects to the first answer that is none. */
  async function walk(start: URL, { budget, headersFor, most, excess }: Walk): Promise<Answer & { readonly url: URL }> {
    let url = start;
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      const addresses = await budget.spend(() => guard.check(url));
      const headers = { 'user-agent': USER_AGENT, ...(await headersFor(url)) };
      const send = (signal: AbortSignal) => request(url, { addresses, headers, signal, most, excess });
      const answer = await (await slots).run(url.host, () => budget.spend(send));
      if (!REDIRECTS.includes(answer.status)) return { ...answer, url };
      const next = URL.parse(answer.headers.location ?? '', url.href);
      if (next === null) throw new Unfetchable('it redirects to nowhere');
      if (next.href.length > limits.address) throw new Unfetchable('it redirects to an address that is too long');
      url = next;
    }
    throw new TooManyRedirects(`it redirects more than ${limits.redirects} times`);
  }

  async function askRobots(address: URL): Promise<RobotsAnswer> {
    const budget = new Budget(limits.robotsTime);
    const { robotsSize: most } = limits;
    try {
      const { status, body } = await walk(address, { budget, headersFor: async () => ({}), most, excess: 'cut' });
      return robotsAnswer(status, body);
    } catch (error) {
      // Too many redirects count as a file that is not there (RFC 9309, 2.3.1.2).
      if (error instanceof TooManyRedirects) return { kind: 'none' };
      if (error instanceof Unfetchable) return { kind: 'unreachable', reason: error.message };
      throw error;
    }
  }

  async function documentAt(start: URL): Promise<Fetched> {
    const budget = new Budget(limits.time);
    const headersFor = async (url: URL): Promise<Record<string, string>> => {
      await sites.check(url);
      return { accept: ACCEPT, ...conditionsOf(await cache?.get(keyOf(url))) };
    };
    const answer = await walk(start, { budget, headersFor, most: limits.size, excess: 'refuse' });
    const { status, headers, body, url } = answer;
    const kept = status === 304 ? await cache?.get(keyOf(url)) : undefined;
    if (kept !== undefined) return { kind: 'fetched', url: url.href, type: kept.type, body: kept.body };
    if (status !== 200) throw new Unfetchable(sentenceOf(status), GONE.includes(status));
    const { 'content-type': type = '', etag, 'last-modified': lastModified } = headers;
    const validators = {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    };
    if (Object.keys(validators).length > 0) await cache?.put(keyOf(url), { type, body, ...validators });
    return { kind: 'fetched', url: url.href, type, body };
  }

  return {
    async fetch(address) {
      const url = URL.parse(address);
      try {
        if (url === null) throw new Unfetchable('it is not an address');
        if (url.href.length > limits.address) throw new Unfetchable('its address is too long');
        return await documentAt(url);
      } catch (error) {
        if (error instanceof Unfetchable)
          return { kind: 'unusable', reason: error.message, ...(error.isGone ? { isGone: true } : {}) };
        throw error;
      }
    },
  };
}

class TooManyRedirects extends Unfetchable {}

const keyOf = (url: URL): string => url.href.replace(/#.*$/, '');

function sentenceOf(status: number): string {
  if (status === 401 || status === 403) return `its server does not let us read it (${status})`;
  if (GONE.includes(status)) return `there is nothing at this address (${status})`;
  if (status === 429) return 'its server asks to come back later (429)';
  return `its server answered ${status}`;
}
