/**
 * The local GitHub as every test starts it. Each request that reaches it is held against GitHub's own description of its
 * API: one that GitHub would not understand is told so instead of being answered, and closing fails with all of them.
 */
import { type Harness, type HarnessOptions, startHarness } from '../../src/local/harness.ts';
import { type Intercept, type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from '../../src/local/start.ts';
import { expectValidRequests, type Judge, type RecordedRequest, validateRequest } from './validate.ts';

/** @param judge leaves out what a test is after, as `mistakesIn` does. */
export async function startGitHub(options: LocalGitHubOptions, judge: Judge = validateRequest): Promise<LocalGitHub> {
  const held = holding(options.intercept, judge);
  return held.closing(await startLocalGitHub({ ...options, intercept: held.intercept }));
}

/** With Actions, and a repository that uses Imprimatur. */
export async function startSite(options: HarnessOptions): Promise<Harness> {
  const held = holding(options.gitHub?.intercept, validateRequest);
  return held.closing(await startHarness({ ...options, gitHub: { ...options.gitHub, intercept: held.intercept } }));
}

function holding(inner: Intercept | undefined, judge: Judge) {
  const wrong: RecordedRequest[] = [];
  const intercept: Intercept = async (request, proceed) => {
    const { method, path, url, body } = request;
    // Where the runner keeps artifacts and caches is another host at GitHub, and not its API.
    if (!path.startsWith('/_')) {
      const recorded = { method, path: url, body: body.length === 0 ? undefined : body };
      const found = judge(recorded);
      if (found.length > 0) wrong.push(recorded);
      if (found.length > 0) return { status: 400, body: { message: found.join(' ') } };
    }
    return inner === undefined ? proceed() : inner(request, proceed);
  };
  const closing = <Started extends { close(): Promise<void> }>(started: Started): Started => ({
    ...started,
    async close() {
      await started.close();
      expectValidRequests(wrong, judge);
    },
  });
  return { intercept, closing };
}
