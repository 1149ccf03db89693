/** An agent's run on sources from the web: what the configuration permits arrives in the proposal, the rest is a question. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAgent } from '../../src/agent.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { openAiModel } from '../../src/engine/openai.ts';
import { LOCAL_MODEL, type LocalModel, startLocalModel } from '../../src/local/model.ts';
import type { Desk } from '../../src/ports/desk.ts';
import { parseProposal, printProposal } from '../../src/proposal/codec.ts';
import { aConfig, SMALLEST } from '../builders/config.ts';
import { aTask } from '../builders/task.ts';
import { depsWith, NOW, type Site, serve } from '../unit/gather/web-server.ts';

const FACTS = [
  'The tide mill at Eling was rebuilt in 1785.',
  'Its pond fills twice a day through a one-way gate.',
  'The miller works for about five hours after each tide.',
  'In 1975 the mill was restored by the town council.',
];

let model: LocalModel;
let site: Site;
beforeAll(async () => {
  model = await startLocalModel();
  const head =
    '<meta name="author" content="Ada"><meta name="date" content="2026-11-01"><link rel="license" href="/terms">';
  const prose = FACTS.map((fact) => `<p>${fact}</p>`).join('');
  site = await serve({
    '/mill': `<title>The tide mill</title>${head}<article><h1>The tide mill</h1>${prose}</article>`,
  });
});
afterAll(() => Promise.all([model.close(), site.close()]));

async function proposalWith(configuration: string, documents: Readonly<Record<string, string>> = {}) {
  const { state } = aTask().inProgress();
  const { files, history } = depsWith({});
  const desk: Desk = {
    state: async () => state,
    config: async () => aConfig(configuration),
    issue: async () => ({
      title: 'The tide mill',
      body: `### Sources\n\n- ${site.url}/mill\n- http://169.254.169.254/`,
    }),
    file: async (path) => {
      const text = documents[path];
      return text === undefined ? files.read(path) : { content: new TextEncoder().encode(text), url: '' };
    },
    site: async () => ({}),
    history,
    textAt: async () => null,
    branch: async () => null,
    feedback: async () => [],
    mergedLessons: async () => [],
    now: () => NOW,
  };
  const api = openAiModel({ apiKey: 'any', model: LOCAL_MODEL, baseUrl: model.url });
  const engine = () => createEngine({ model: api, retries: 0 });
  const run = state.lease?.run.id ?? 0;
  return runAgent(state.task, { desk, run, engine, sleep: async () => {}, progress: () => {} });
}

test('a document that is not there is not said to have been read, and a person learns of it', async () => {
  const documents = 'gather: { allow-hosts: [127.0.0.1] }\ncontext: [docs/brand.md, docs/lost.md]\n';
  const proposal = await proposalWith(`${SMALLEST}${documents}`, { 'docs/brand.md': 'We write plainly.' });
  expect(proposal.context).toEqual([{ kind: 'document', name: 'docs/brand.md' }]);
  expect(proposal.notes).toEqual([{ code: 'context-missing', text: 'docs/lost.md' }]);
});

describe('an agent whose task names a page', () => {
  test('cites it where allow-hosts names its host, and the proposal that comes of it is valid', async () => {
    const proposal = await proposalWith(`${SMALLEST}gather: { allow-hosts: [127.0.0.1] }\n`);
    const { outcome } = proposal;
    if (outcome.kind !== 'delivered') throw new Error(JSON.stringify(outcome));
    expect(outcome.evidence.sources).toMatchObject([
      {
        kind: 'page',
        title: 'The tide mill',
        url: `${site.url}/mill`,
        retrievedAt: NOW,
        author: 'Ada',
        published: '2026-11-01',
        licence: `${site.url}/terms`,
      },
    ]);
    expect(outcome.evidence.facts.length).toBeGreaterThan(0);
    for (const { quote } of outcome.evidence.facts) expect(FACTS.join(' ')).toContain(quote);
    expect(outcome.missing).toEqual([
      { locator: 'http://169.254.169.254/', reason: expect.stringContaining('is not on the public internet') },
    ]);
    expect(parseProposal(printProposal(proposal))).toEqual({ valid: true, proposal });
  });

  test('asks a person where nothing permits it, before any model call', async () => {
    const { outcome, usage } = await proposalWith(SMALLEST);
    expect(outcome).toMatchObject({ kind: 'question', code: 'sources-unusable' });
    expect(JSON.stringify(outcome)).toContain('gather.allow-hosts');
    expect(usage.calls).toBe(0);
  });
});

describe('allow-hosts', () => {
  test.each(['127.0.0.1', 'wiki.example.org', 'localhost', '"[::1]"'])('may be %s', (host) => {
    expect(() => aConfig(`${SMALLEST}gather: { allow-hosts: [${host}] }\n`)).not.toThrow();
  });

  test.each(['"https://example.org"', 'example.org:8080', '"*.example.org"', 'example.org/path', '""', '"*"'])(
    'may not be %s',
    (host) => {
      expect(() => aConfig(`${SMALLEST}gather: { allow-hosts: [${host}] }\n`)).toThrow(/without scheme, port or path/);
    },
  );
});
