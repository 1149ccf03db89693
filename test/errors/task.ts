/** What a task asks a person about: the real `handle` on a little world. */
import { runAgent } from '../../src/agent.ts';
import { edit } from '../../src/agents/edit.ts';
import { write } from '../../src/agents/write.ts';
import { explain } from '../../src/comments/explain.ts';
import { stageOf } from '../../src/domain/state.ts';
import { configFrom } from '../../src/github/configuration.ts';
import { FORMAT, parseEntry } from '../../src/journal/codec.ts';
import { gitRefsRepository } from '../../src/journal/git-refs-repository.ts';
import { orderOf } from '../../src/order.ts';
import { sealed } from '../../src/proposal/seal.ts';
import type { Context } from '../../src/workflow/context.ts';
import { AWAITING, aConfig, format, inForce, SMALLEST } from '../builders/config.ts';
import { finding } from '../builders/events.ts';
import { aDelivery, aProposal } from '../builders/proposal.ts';
import { aTask } from '../builders/task.ts';
import { endRun, forcePush, killRun, report, review } from '../fakes/actors.ts';
import { fakeGit } from '../fakes/git.ts';
import { aWorld, type World } from '../fakes/world.ts';
import { wake } from '../fakes/world-view.ts';
import { stateOf } from '../properties/play.ts';
import { ARTICLE, FACTS, order, scripted, source, written } from '../unit/agents/orders.ts';
import { researched, researching } from '../unit/agents/research-orders.ts';
import { type Drive, type Drives, thrown } from './drive.ts';

const configured = (text: string | null): Context => {
  const file = text === null ? null : { content: new TextEncoder().encode(text), sha: 'a'.repeat(40) };
  return { config: configFrom(file, '.github/imprimatur.yml', format) };
};

/** The code behind the status comment, after each act and the wake that it leads to. */
const asked =
  (before: (world: World) => void, ...acts: readonly ((world: World) => unknown)[]): Drive =>
  async () => {
    const world = await aWorld();
    before(world);
    await wake(world);
    for (const act of acts) {
      await act(world);
      await wake(world);
    }
    return explain(await stateOf(world), 1).code ?? null;
  };

const asItIs = (): void => {};
const delivers = (world: World): Promise<void> => endRun(world);

const fails = (world: World): void =>
  report(world, { name: 'build', is: 'failed', url: '', summary: '' }, { name: 'link check', is: 'green' });

const working = { status: 'in-progress', lease: null, runWanted: null };
const desk = { state: async () => working } as unknown as Parameters<typeof runAgent>[1]['desk'];

const questionOf = async (changes: Parameters<typeof order>[0], answers = {}): Promise<string> => {
  const outcome = await written(order(changes), scripted(answers));
  return outcome.kind === 'question' ? outcome.code : outcome.kind;
};

/** The configuration names a document, and there is none. */
async function withoutDocument(): Promise<string | null> {
  const { state } = aTask().inProgress();
  const stage = stageOf(state);
  if (stage === null) return null;
  const bare = {
    issue: async () => ({ title: 'Tides', body: '' }),
    file: async () => null,
    feedback: async () => [],
    site: async () => ({}),
    now: () => '2026-11-22T10:00:00Z',
  } as unknown as Parameters<typeof orderOf>[0]['desk'];
  const config = aConfig(`${SMALLEST}context: [docs/brand.md]\n`);
  const { notes } = await orderOf({ state, stage, agent: 'writer', role: write, config, desk: bare });
  return notes[0]?.code ?? null;
}

/** Somebody else is faster, each time. */
async function beaten(): Promise<string | null> {
  const git = fakeGit();
  const journal = gitRefsRepository(git);
  const given = { kind: 'turn-given-up', task: 1 } as const;
  const write = () => journal.change(async () => ({ events: [given], answer: undefined }));
  await write();
  const updateRef = async (ref: string, sha: string) => {
    await write();
    return git.updateRef(ref, sha);
  };
  const hasty = gitRefsRepository({ ...git, updateRef }, undefined, async () => {});
  return thrown(() => hasty.change(async () => ({ events: [given], answer: 1 })));
}

/** Its first stage is a task of another workflow. */
const HANDING = SMALLEST.replace('stages:', 'stages:\n      - { id: beside, handoff: subtask, workflow: post }').concat(
  '  post:\n    stages:\n      - { id: write, agent: writer, deliver: "content/notes/{{slug}}.md" }\n',
);

export const TASK: Drives = {
  'context-missing': withoutDocument,
  'repository-busy': beaten,
  'secret-held-back': async () => {
    const outcome = aDelivery({ title: 'key-0123456789' });
    const kept = sealed(aProposal(aTask().inProgress().state, { outcome }), ['key-0123456789']).outcome;
    return kept.kind === 'failed' ? kept.code : kept.kind;
  },
  'config-missing': asked((world) => {
    world.context = configured(null);
  }),
  'config-invalid': asked((world) => {
    world.context = configured(SMALLEST.replace('role: write', 'role: wriet'));
  }),
  'workflow-unknown': asked((world) => {
    world.issue.asked = { workflow: 'constructor', by: 'ada' };
  }),
  'skills-missing': asked((world) => {
    world.context = inForce(aConfig(SMALLEST.replace('agent: writer', 'skills: [poetry]')));
  }),
  'work-missing': async () => {
    const outcome = await edit.work(order(), scripted({}));
    return outcome.kind === 'question' ? outcome.code : outcome.kind;
  },
  'chain-too-long': asked((world) => {
    world.context = inForce(aConfig(HANDING.replace('agents:', 'limits: { depth: 0 }\nagents:')));
  }),
  'parts-cancelled': asked(
    (world) => {
      world.context = inForce(aConfig(HANDING));
    },
    (world) => {
      for (const { number } of world.made) world.childEnds.set(number, { outcome: 'cancelled', files: [] });
    },
  ),
  'agent-asks': () =>
    questionOf({}, { facts: FACTS, article: { ...ARTICLE, back: { to: 'person', because: 'Which mill?' } } }),
  'topic-missing': asked((world) => Object.assign(world.issue, { title: '???', body: '### Sources\n\n- a.md' })),
  'topic-open': async () => {
    const open = researching({ brief: { topic: '' }, topics: 'ask' });
    const outcome = await researched(open, scripted({}));
    return outcome.kind === 'question' ? outcome.code : outcome.kind;
  },
  'sources-missing': asked((world) => {
    world.issue.body = 'Just write it.';
  }),
  'sources-unusable': () => questionOf({ sources: [], missing: [{ locator: 'a.md', reason: 'it is empty' }] }),
  'sources-wordless': () =>
    questionOf({ sources: [source('s1', '---\ntitle: x\n---\nHello\n')] }, { facts: { facts: [] } }),
  'evidence-missing': () => questionOf({}, { facts: { facts: [] } }),
  'proposal-missing': asked(asItIs, killRun, killRun, killRun),
  'proposal-invalid': asked(asItIs, ...Array.from({ length: 3 }, () => (world: World) => killRun(world, 'nonsense'))),
  'run-refused': asked((world) => {
    world.refuses.run = 'no such workflow';
  }),
  'rounds-used-up': asked(
    asItIs,
    ...Array.from({ length: 3 }, () => (world: World) => endRun(world, 'delivered', {}, [finding()])),
  ),
  'branch-deleted': asked(asItIs, delivers, (world) => world.moveBranch(null)),
  'branch-rewritten': asked(asItIs, delivers, forcePush),
  'pull-request-refused': asked(asItIs, (world) => {
    world.refuses['pull-request'] = 'not permitted to create pull requests';
    return delivers(world);
  }),
  'merge-refused': asked(asItIs, delivers, (world) => {
    world.refuses.merge = 'a required check is missing';
    review(world, 'grace', 'APPROVED');
  }),
  'check-missing': asked((world) => {
    world.context = inForce(aConfig(AWAITING));
  }, delivers),
  'check-failed-again': asked(
    (world) => {
      world.context = inForce(aConfig(AWAITING));
    },
    delivers,
    fails,
    delivers,
    fails,
  ),
  'run-elsewhere': () =>
    thrown(() =>
      runAgent(12, {
        desk,
        run: 1,
        sleep: async () => {},
        progress: () => {},
      } as unknown as Parameters<typeof runAgent>[1]),
    ),
  'journal-newer': () => thrown(() => parseEntry(`write: delivered\n\n{"v":${FORMAT + 1}}`)),
  'journal-damaged': () => thrown(() => parseEntry('Merge branch “main”')),
};
