import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { PERMISSIONS } from '../../app/needs.ts';
import type { Intercept } from '../../src/local/start.ts';
import { dispatchedOnly, onAppStage } from './app-on-stage.ts';
import { CONFIG, CONFIG_PATH } from './stage.ts';

/** One request of the app: which permissions would do, of which it needs one. GitHub says so in a header. */
interface Needing {
  readonly request: string;
  readonly oneOf: readonly string[];
}

/** Watches the requests that bear a token of the app's installation. */
function watching() {
  const tokens = new Set<string>();
  const seen: Needing[] = [];
  const intercept: Intercept = async ({ method, path, token }, proceed) => {
    const response = await proceed();
    const minted = (response.body as { readonly token?: string } | undefined)?.token;
    if (path.endsWith('/access_tokens') && minted !== undefined) tokens.add(minted);
    const accepted = response.headers?.['x-accepted-github-permissions'];
    if (tokens.has(token) && accepted !== undefined) {
      seen.push({ request: `${method} ${path}`, oneOf: accepted.split('; ').map((need) => need.replace('=', ': ')) });
    }
    return response;
  };
  return { intercept, seen };
}

const granted = Object.entries(PERMISSIONS).flatMap(([name, level]) =>
  level === 'write' ? [`${name}: write`, `${name}: read`] : [`${name}: read`],
);

const { intercept, seen } = watching();

/**
 * Runs end with the agent's job, so that whatever follows from it is done by the app, to the last request: the job as it
 * stands in the file that is called, in the file that calls it.
 */
async function agentAlone(): Promise<string> {
  const called = await readFile(new URL('../../.github/workflows/run.yml', import.meta.url), 'utf8');
  const job = /\n {2}agent:\n[\s\S]*?(?=\n\n {2}#)/.exec(called)?.[0] ?? '';
  return (await dispatchedOnly())
    .replace(/\n {2}imprimatur:\n[\s\S]*$/, job)
    .replaceAll('inputs.openai-base-url', 'vars.OPENAI_BASE_URL')
    .replaceAll('secrets.openai-api-key', 'secrets.OPENAI_API_KEY')
    .replace(/\$\{\{ inputs\.agent-minutes \}\}/, '30')
    .concat('\n');
}
const withoutHandle = await agentAlone();

/** What is waited for is a commit status, so that its permission is needed, too. */
const AWAITING = `${CONFIG}    publish: { wait-for: [deploy] }\n`;

test(
  'the permissions that the app asks for are those that its requests need: none is missing, none is too much',
  onAppStage({ workflow: withoutHandle, gitHub: { intercept }, files: { [CONFIG_PATH]: AWAITING } }, async (stage) => {
    await stage.start();
    const task = await stage.ask();
    await stage.quiet();
    const { number } = await stage.pull(task);
    const route = (await stage.events(task)).find((event) => event.kind === 'task-routed');
    const path = route?.stages[0]?.path ?? '';
    const line = ((await stage.text(path, `imprimatur/task-${task}`)) ?? '')
      .split('\n')
      .findLastIndex((text) => /^[A-Z]/.test(text));
    await stage.review(task, 'grace', 'REQUEST_CHANGES', {
      comments: [{ path, line: line + 1, body: 'Remove this.' }],
    });
    await stage.quiet();
    expect(await stage.replies(number)).toHaveLength(1);
    const { head: sha } = await stage.pull(task);
    const { gitHub } = stage.harness;
    await fetch(`${gitHub.url}/repos/${stage.where.owner}/${stage.where.repo}/statuses/${sha}`, {
      method: 'POST',
      headers: { authorization: `token ${await gitHub.layer.mintJobToken({ statuses: 'write' })}` },
      body: JSON.stringify({ state: 'success', context: 'deploy' }),
    });
    await stage.review(task, 'grace', 'APPROVE');
    await stage.quiet();
    expect(await stage.issue(task)).toBe('closed as completed');
    expect(seen.length).toBeGreaterThan(20);

    const refused = seen.filter(({ oneOf }) => !oneOf.some((need) => granted.includes(need)));
    expect(refused).toEqual([]);

    // What is done to the issue needs the right to issues, though the header names that to pull requests as well.
    const ofIssue = new RegExp(`/issues/(?:${task}\\b|comments/)`);
    const needs = seen.map(({ request, oneOf }) =>
      ofIssue.test(request) ? oneOf.filter((need) => !need.startsWith('pull_requests')) : oneOf,
    );
    const single = new Set(needs.flatMap((oneOf) => (oneOf.length === 1 ? oneOf : [])));
    const indispensable = [...single].filter(
      (need) => !single.has(need.replace(/: read$/, ': write')) || need.endsWith('write'),
    );
    expect(indispensable.toSorted()).toEqual(
      Object.entries(PERMISSIONS)
        .map(([name, level]) => `${name}: ${level}`)
        .toSorted(),
    );
  }),
);
