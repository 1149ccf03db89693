/** Which route answers a path. */
import type { Route } from '../layer.ts';

export interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

interface Compiled {
  readonly route: Route;
  readonly expression: RegExp;
  readonly names: readonly string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function compile(route: Route): Compiled {
  const names: string[] = [];
  const segments = route.pattern.split('/').map((segment) => {
    if (!/^[:*]/.test(segment)) return escaped(segment);
    names.push(segment.slice(1));
    return segment.startsWith(':') ? '([^/]+)' : '(.+)';
  });
  return { route, names, expression: new RegExp(`^${segments.join('/')}$`, 'i') };
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * All routes for a path in the order given. Segments are split before they are decoded: Octokit sends
 * `git/ref/heads%2Fmain` and `labels/status%3A%20queued`, and both mean one parameter.
 */
export function createRouter(routes: readonly Route[]): (method: string, rawPath: string) => readonly Match[] {
  const compiled = routes.map(compile);
  return (method, rawPath) =>
    compiled.flatMap(({ route, expression, names }) => {
      if (route.method !== method) return [];
      const found = expression.exec(rawPath);
      if (!found) return [];
      const parameters = Object.fromEntries(names.map((name, index) => [name, decoded(found[index + 1] ?? '')]));
      return [{ route, parameters }];
    });
}
