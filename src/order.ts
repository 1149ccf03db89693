/** Everything that an agent gets to know, gathered by code before it begins. */
import { parseEvidence } from './agents/article/evidence.ts';
import { oneLine, shortened } from './agents/article/text.ts';
import type { Colleague, Current, Role, Upstream, WorkOrder } from './agents/role.ts';
import { type Config, workflowNamed } from './config/schema.ts';
import { childrenOf } from './domain/child.ts';
import { ImprimaturError } from './domain/errors.ts';
import type { Feedback } from './domain/feedback.ts';
import type { ContextItem, Note } from './domain/proposal.ts';
import { authorStage, edgesOfState, type TaskState } from './domain/state.ts';
import { evidencePathOf, type PinnedStage } from './domain/task.ts';
import { houseRules } from './gates/checks/brand.ts';
import { type Gathered, gather } from './gather/index.ts';
import type { AnswerCache } from './gather/web/cache.ts';
import { fetcher } from './gather/web/fetcher.ts';
import { lessonsIn } from './memory/lesson-file.ts';
import type { Desk } from './ports/desk.ts';
import { postsFolder, recall } from './recall.ts';
import { readBrief } from './triggers/brief.ts';

export interface Ordering {
  readonly state: TaskState;
  readonly stage: PinnedStage;
  /** Who works: the stage's own agent, or its reviewer. */
  readonly agent: string;
  readonly role: Role;
  readonly config: Config;
  readonly desk: Desk;
  /** Pages that earlier runs of the task fetched. */
  readonly pages?: AnswerCache | undefined;
}

export interface Ordered {
  readonly order: WorkOrder;
  /** Head of the branch that the work builds on; null where there is none. */
  readonly base: string | null;
  /** What was to be read and was not there. */
  readonly notes: readonly Note[];
}

export async function orderOf(ordering: Ordering): Promise<Ordered> {
  const { state, stage, agent, role, config, desk, pages } = ordering;
  const branch = state.delivered === null ? null : await desk.branch(state);
  const base = branch?.head ?? null;
  const [current, upstream] = await Promise.all([currentOf(stage, branch, desk), upstreamOf(state, stage, base, desk)]);
  const { title, body } = await desk.issue(state.task);
  const workflow = workflowNamed(config, state.workflow);
  const asked = readBrief(title, body, workflow?.sources);
  // Once an agent has chosen a topic, it is the task's.
  const topicOrChosen = asked.topic === '' && state.title !== title ? state.title : asked.topic;
  // Whom it is for was settled when the task was routed.
  const brief = { ...asked, topic: topicOrChosen, audience: state.route?.audience ?? asked.audience };
  // Who judges has the quotes, and needs no text around them.
  const { sources, missing }: Gathered = role.judges
    ? { sources: [], missing: [] }
    : await read([...published(state), ...brief.sources], state, { config, desk, pages });
  const own = await desk.file(`.github/agents/${agent}.agent.md`);
  const documents = await Promise.all(
    config.context.map(async (path) => ({ path, text: textOf((await desk.file(path))?.content).trim() })),
  );
  const topic = [title, brief.topic, brief.notes ?? ''].join('\n');
  const recalled = await recall({ state, stage, agent, role, topic, desk });
  const order: WorkOrder = {
    task: state.task,
    stage,
    title,
    brief,
    topics: workflow?.topics ?? 'ask',
    instructions: own === null ? role.instructions : withoutFrontMatter(textOf(own.content)),
    context: documents.filter(({ text }) => text !== ''),
    sources,
    missing,
    upstream,
    current,
    ...recalled,
    findings: state.findings,
    sent: state.sent,
    edges: stage.agent === agent ? edgesOfState(state) : { forward: [], back: [] },
    team: teamOf(stage, config),
    checked: authorStage(state)?.checks ?? [],
    house: houseRules(config.checks.brand),
    slug: state.route?.slug ?? '',
    date: desk.now().slice(0, 10),
    disclosure: config.disclosure,
  };
  const absent = documents.filter(({ text }) => text === '').map(({ path }) => path);
  const notes: readonly Note[] = absent.length === 0 ? [] : [{ code: 'context-missing', text: absent.join(', ') }];
  return { order, base, notes };
}

/** Whom the agent may choose: what was named when the task was routed, and is there still. */
const teamOf = ({ followUps }: PinnedStage, { agents }: Config): readonly Colleague[] =>
  Object.entries(agents).flatMap(([name, { role, skills }]) =>
    followUps?.agents?.includes(name) ? [{ name, role, skills }] : [],
  );

/** What the parts of the task published: the stages after them may cite it. */
const published = (state: TaskState): readonly string[] => childrenOf(state).flatMap(({ end }) => end?.files ?? []);

const read = (
  locators: readonly string[],
  state: TaskState,
  { config, desk, pages }: Pick<Ordering, 'config' | 'desk' | 'pages'>,
): Promise<Gathered> =>
  gather(locators, {
    files: { read: desk.file },
    history: desk.history,
    web: fetcher({ allowHosts: config.gather['allow-hosts'], cache: pages }),
    folder: postsFolder(state),
    now: desk.now(),
  });

type Branch = Awaited<ReturnType<Desk['branch']>>;

/** What a revision builds on: the text at the live head, and what we delivered last, to see what a person changed. */
async function currentOf({ path }: PinnedStage, branch: Branch, desk: Desk): Promise<Current | null> {
  if (branch === null) return null;
  const { head, ours } = branch;
  const [markdown, delivered, beside] = await Promise.all([
    desk.textAt(path, head),
    ours === head ? null : desk.textAt(path, ours),
    desk.textAt(evidencePathOf(path), head),
  ]);
  if (markdown === null || beside === null) return null;
  const evidence = parseEvidence(beside);
  if (evidence === null) throw new ImprimaturError('record-malformed', evidencePathOf(path));
  return { markdown, delivered: delivered ?? markdown, evidence };
}

/** The deliverables of earlier stages, as they stand on the branch. */
async function upstreamOf(
  state: TaskState,
  stage: PinnedStage,
  head: string | null,
  desk: Desk,
): Promise<readonly Upstream[]> {
  if (head === null) return [];
  const earlier = (state.route?.stages ?? [])
    .slice(0, state.stage)
    .filter(({ path }) => path !== '' && path !== stage.path);
  const read = await Promise.all(
    earlier.map(async ({ id, path }): Promise<readonly Upstream[]> => {
      const [markdown, beside] = await Promise.all([desk.textAt(path, head), desk.textAt(evidencePathOf(path), head)]);
      // What a person made unreadable carries nothing any more.
      const evidence = parseEvidence(beside ?? '');
      return markdown === null || evidence === null ? [] : [{ stage: id, path, markdown, evidence }];
    }),
  );
  return read.flat();
}

/** What the agent was given to read beside its sources, for the record. */
export const contextItems = ({ context, upstream, lessons, remembered, past }: WorkOrder): readonly ContextItem[] =>
  [
    ...context.map(({ path }) => ({ kind: 'document', name: path }) as const),
    ...upstream.map(({ path }) => ({ kind: 'upstream', name: path }) as const),
    ...remembered.map((one) => ({ kind: 'feedback', ...named(remark(one), one.url) }) as const),
    ...past.map(({ outcome, title, url }) => ({ kind: outcome, ...named(title, url) }) as const),
    ...lessonsIn(lessons?.text ?? '').map(({ text, url }) => ({ kind: 'lesson', ...named(text, url) }) as const),
  ].slice(0, MOST_ITEMS);

/** As a person recognises it: who it was, and how it begins. */
const remark = ({ reviewer, text, before, after }: Feedback): string => {
  const words = oneLine(text || after || before || '');
  return words === '' ? `${reviewer} closed it` : `${reviewer}: “${shortened(words, 60)}”`;
};

/** What a proposal may hold. */
const MOST_ITEMS = 200;

const named = (name: string, url = ''): Pick<ContextItem, 'name' | 'url'> => ({
  name: name.slice(0, 300),
  ...(url === '' || url.length > 2000 ? {} : { url }),
});

const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

const withoutFrontMatter = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '').trim();
