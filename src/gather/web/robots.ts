/** What a site lets robots read: RFC 9309. */
import { Unfetchable } from './web.ts';

/** The product token that a site names us by. */
const NAME = 'imprimatur';

/** What `/robots.txt` of a site gave: its rules, that there are none, or that it can't be said. */
export type RobotsAnswer =
  | { readonly kind: 'rules'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreachable'; readonly reason: string };

export interface Robots {
  /** Throws when the site asks that the address is not read. */
  check(url: URL): Promise<void>;
}

/** Asks each site once. */
export function robots(ask: (address: URL) => Promise<RobotsAnswer>): Robots {
  const sites = new Map<string, Promise<(url: URL) => string | null>>();
  return {
    async check(url) {
      const rules = sites.get(url.origin) ?? ask(new URL('/robots.txt', url)).then((answer) => rulesOf(answer, url));
      sites.set(url.origin, rules);
      const refusal = (await rules)(url);
      if (refusal !== null) throw new Unfetchable(refusal);
    },
  };
}

/** The package's own types take it for a module with a default inside. */
type Parse = (address: string, text: string) => { isAllowed(address: string, name: string): boolean | undefined };

async function rulesOf(answer: RobotsAnswer, site: URL): Promise<(url: URL) => string | null> {
  if (answer.kind === 'none') return () => null;
  if (answer.kind === 'unreachable')
    return () =>
      `the robots.txt of ${site.host} can’t be read (${answer.reason}), which closes the whole site to robots`;
  const { default: parse } = await import('robots-parser');
  const rules = (parse as unknown as Parse)(new URL('/robots.txt', site).href, answer.text);
  return (url) =>
    rules.isAllowed(url.href, NAME) === false ? `the robots.txt of ${site.host} asks robots not to read it` : null;
}

/** 4xx: the site says nothing, all may be read. 5xx, or no answer: nothing may be read (RFC 9309, 2.3.1). */
export function robotsAnswer(status: number, body: Uint8Array): RobotsAnswer {
  if (status === 200) return { kind: 'rules', text: new TextDecoder().decode(body) };
  if (status >= 500 || status < 300) return { kind: 'unreachable', reason: `its server answered ${status}` };
  return { kind: 'none' };
}
