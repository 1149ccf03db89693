/** Writer and editor in turns, over HTTP with the local model, on sources that nobody chose for it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standsIn } from '../../src/agents/article/evidence.ts';
import { edit } from '../../src/agents/edit.ts';
import type { WorkOrder } from '../../src/agents/role.ts';
import { write } from '../../src/agents/write.ts';
import type { Delivered, Reviewed } from '../../src/domain/proposal.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { openAiModel } from '../../src/engine/openai.ts';
import { work } from '../../src/engine/work.ts';
import { CHECKS, checkDelivery } from '../../src/gates/checks/index.ts';
import { LOCAL_MODEL, type LocalModel, startLocalModel } from '../../src/local/model.ts';
import { contentOf, currentOf, deliveredBy, order, source } from '../unit/agents/orders.ts';

const root = join(import.meta.dirname, '../..');
let local: LocalModel;
beforeAll(async () => {
  local = await startLocalModel();
});
afterAll(() => local.close());

const engine = () =>
  createEngine({ model: openAiModel({ apiKey: 'any', model: LOCAL_MODEL, baseUrl: local.url }), retries: 0 });

const stage = { ...order().stage, checks: CHECKS.map(({ id }) => id) };

async function written(of: WorkOrder): Promise<Delivered> {
  const { outcome } = await work(of, { role: write, engine: engine(), check: checkDelivery });
  if (outcome.kind === 'failed') throw new Error(outcome.text);
  return deliveredBy(outcome as Parameters<typeof deliveredBy>[0]);
}

async function judged(of: WorkOrder, delivered: Delivered): Promise<Reviewed> {
  const outcome = await edit.work({ ...of, sources: [], current: currentOf(delivered) }, engine().ask);
  if (outcome.kind !== 'reviewed') throw new Error(outcome.kind);
  return outcome;
}

const toMend = ({ findings }: Delivered) => findings.filter(({ severity }) => severity === 'fix');

/** Judgements in order, and the work as it was judged last. */
async function rounds(topic: string, paths: readonly string[]) {
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')));
  const sources = texts.map((text, index) => source(`s${index + 1}`, text, `Text ${index + 1}`));
  const of = order({ title: topic, brief: { topic }, sources, stage });
  let delivered = await written(of);
  // The checks go first: an editor sees only what they let pass.
  for (let round = 1; round < 3 && toMend(delivered).length > 0; round += 1)
    delivered = await written({ ...of, current: currentOf(delivered), findings: toMend(delivered) });
  const judgements: Reviewed[] = [];
  for (let round = 1; round <= 3; round += 1) {
    const review = await judged(of, delivered);
    judgements.push(review);
    if (review.judgement === 'approved') break;
    delivered = await written({ ...of, current: currentOf(delivered), findings: review.findings });
  }
  return { judgements, delivered, sources };
}

describe('an editor who finds real faults, and a writer who mends them', () => {
  test.each([
    ['Write a short post about tide mills', ['tide-mills/how-they-worked.md', 'tide-mills/decline.md'], 'approved'],
    ['Why does rye bread need sourdough?', ['rye/sourdough-notes.txt'], 'approved'],
    ['How locks work', ['locks/locks.md'], 'changes-requested'],
    ['Leases and fencing tokens', ['leases/leases.md', 'leases/heartbeats.txt'], 'approved'],
    ['How a task is handled', ['../../../src/README.md', '../../../docs/limits.md'], null],
    ['Checks, roles and sources', ['../../../.github/CONTRIBUTING.md', '../../../README.md'], null],
  ] as const)('agree within three rounds: %s', async (topic, names, judgement) => {
    const { judgements, delivered, sources } = await rounds(
      topic,
      names.map((name) => join('test/fixtures/sources', name)),
    );
    const [first] = judgements;
    // Documents of the project change, and their faults with them.
    if (judgement !== null) expect(first?.judgement).toBe(judgement);
    for (const { severity, line, message } of first?.findings ?? [])
      if (severity === 'fix')
        expect({ line, message }).toEqual({ line: expect.any(Number), message: expect.stringMatching(/\.$/) });
    expect(judgements.at(-1)?.judgement).toBe('approved');

    expect(toMend(delivered)).toEqual([]);
    expect(delivered.evidence.claims.length).toBeGreaterThan(5);
    for (const { quote, source: from } of delivered.evidence.facts)
      expect(standsIn(quote, sources.find(({ id }) => id === from)?.text ?? '')).toBe(true);
  });

  test('do the same every time', async () => {
    const run = () => rounds('Tide mills', ['test/fixtures/sources/tide-mills/decline.md']);
    const [one, other] = [await run(), await run()];
    expect(contentOf(other.delivered)).toBe(contentOf(one.delivered));
    expect(other.judgements).toEqual(one.judgements);
  });
});
