/** Links that stay within the repository. */

export type InternalTarget =
  | { readonly kind: 'outside' }
  | { readonly kind: 'malformed'; readonly reason: string }
  | {
      readonly kind: 'inside' /** Null for a place in the page itself. */;
      readonly path: string | null;
      readonly fragment: string;
    };

/** Where a link of the file at `from` leads. Addresses with a scheme or a host lead outside. */
export function internalTarget(url: string, from: string): InternalTarget {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|www\.)/i.test(url)) return { kind: 'outside' };
  if (url.trim() === '') return { kind: 'malformed', reason: 'it is empty' };
  if (/[\\\s]/.test(url)) return { kind: 'malformed', reason: 'it has white space or a backslash in it' };
  const [address = '', fragment = ''] = url.split('#');
  const decoded = decode(address.split('?')[0] ?? '');
  if (decoded === null) return { kind: 'malformed', reason: 'its percent signs encode nothing' };
  if (decoded === '') return { kind: 'inside', path: null, fragment };
  const parts: string[] = decoded.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of decoded.split('/')) {
    if (part === '..' && parts.pop() === undefined)
      return { kind: 'malformed', reason: 'it leads out of the repository' };
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return { kind: 'inside', path: parts.join('/'), fragment };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Whether a file stands there, or what a site generator makes a page of. */
export function leadsSomewhere(path: string, paths: ReadonlySet<string>): boolean {
  const bare = path.replace(/\.html?$/, '');
  const candidates = [path, `${bare}.md`, `${bare}.mdx`, `${bare}/index.md`, `${bare}/README.md`, `${bare}/_index.md`];
  return path === '' || candidates.some((candidate) => paths.has(candidate));
}
