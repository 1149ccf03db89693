import { IDENTITIES } from '../../github/identities.ts';
import type { Report } from './report.ts';
import type { Scene } from './scene.ts';

/** Requests of Imprimatur alone; what the two people did is not counted. */
export function requestsOf({ harness }: Pick<Scene, 'harness'>): Report['requests'] {
  const ours = harness.gitHub.requests.filter(
    ({ caller, path }) => IDENTITIES.includes(caller) && !path.startsWith('/_'),
  );
  const byOperation: Record<string, number> = {};
  for (const { method, path } of ours) {
    const operation = `${method} ${general(path)}`;
    byOperation[operation] = (byOperation[operation] ?? 0) + 1;
  }
  return { total: ours.length, writes: ours.filter(({ method }) => method !== 'GET').length, byOperation };
}

const general = (path: string): string =>
  path
    .replace(/^\/repos\/[^/]+\/[^/]+/, '')
    .replace(/[0-9a-f]{40}/g, ':sha')
    .replace(/contents\/.*/, 'contents/:path')
    .replace(/git\/ref\/.*/, 'git/ref/:ref')
    .replace(/git\/refs\/.*/, 'git/refs/:ref')
    .replace(/compare\/.*/, 'compare/:range')
    .replace(/\/\d+/g, '/:number');
