/** Tasks that a researcher proposes beside its brief, and whom it chooses for them. */
import { describe, expect, test } from 'vitest';
import type { Ask, WorkOrder } from '../../../src/agents/role.ts';
import type { FollowUp } from '../../../src/domain/child.ts';
import { renderPrompt } from '../../../src/engine/prompt.ts';
import { blocksOf } from '../../../src/local/model/blocks.ts';
import { followUps } from '../../../src/local/model/brief.ts';
import { deliveredBy } from './orders.ts';
import { BOTH, BRIEF, entry, researched, researching } from './research-orders.ts';

const SOURCES = [
  ...BOTH.sources,
  entry('s3', 'Sails of the Baltic', '2026-11-01'),
  entry('s4', 'Why sails of the Baltic lasted', '2026-11-02'),
];
const TEAM = [
  { name: 'writer', role: 'write', skills: ['engines'] },
  { name: 'historian', role: 'write', skills: ['sails', 'history'] },
];

/** The prompts for follow-ups, and what is delivered. */
async function proposed(answer: (prompt: string) => unknown, team: WorkOrder['team']) {
  const stage = { ...researching().stage, followUps: { most: 2, workflow: 'post' } };
  const prompts: string[] = [];
  const ask: Ask = async (request) => {
    if (request.name === 'brief') return request.schema.parse(BRIEF);
    prompts.push(renderPrompt(request).user);
    return request.schema.parse(answer(prompts.at(-1) ?? ''));
  };
  const order = researching({ sources: SOURCES, stage, ...(team === undefined ? {} : { team }) });
  const made: readonly FollowUp[] = deliveredBy(await researched(order, ask)).followUps ?? [];
  return { prompts, made };
}

const task = (candidate: string, more: object = {}): object => ({
  candidate,
  topic: 'Sails',
  because: 'Why not',
  ...more,
});

describe('follow-ups', () => {
  test('name no agent where none may be chosen, and the model is not asked for one', async () => {
    const { prompts, made } = await proposed(() => ({ tasks: [task('t1')] }), []);
    expect(prompts.join()).not.toContain('agent');
    expect(made).toMatchObject([{ topic: 'Sails' }]);
    expect(made[0]).not.toHaveProperty('agent');
    await expect(proposed(() => ({ tasks: [task('t1', { agent: 'writer' })] }), [])).rejects.toThrow();
  });

  test('name one of the agents that may be chosen, whose skills the model sees; another name is not taken', async () => {
    const tasks = [task('t1', { agent: 'historian' }), task('t2', { agent: 'root' })];
    const { prompts, made } = await proposed(() => ({ tasks }), TEAM);
    expect(prompts.join()).toContain('{"name":"historian","role":"write","skills":["sails","history"]}');
    expect(made.map(({ agent }) => agent)).toEqual(['historian', undefined]);
    expect(made).toHaveLength(2);
  });

  test('go with the local model to whose skills are words of the topic, and to nobody where none are', async () => {
    const local = (prompt: string) => followUps(blocksOf(prompt));
    expect((await proposed(local, TEAM)).made[0]).toMatchObject({
      topic: expect.stringMatching(/sails/i),
      agent: 'historian',
    });
    const others = [{ name: 'writer', role: 'write', skills: ['engines'] }];
    for (const team of [others, []]) expect((await proposed(local, team)).made[0]).not.toHaveProperty('agent');
  });
});
