/**
 * A tiny model of GitHub around one task: its issue, branch, pull requests, reviews, check and runs. People act on it
 * through `people`, runs end through `runs`; what Imprimatur does to it comes through a view (`world-view.ts`).
 */
import type { CheckFacts } from '../../src/domain/awaited.ts';
import type { ChildEnd } from '../../src/domain/child.ts';
import type { Finding } from '../../src/domain/deliverable.ts';
import type { Effect } from '../../src/domain/effect.ts';
import type { ReviewFacts } from '../../src/domain/snapshot.ts';
import { branchOf } from '../../src/domain/task.ts';
import type { LabelEvent } from '../../src/github/read-issue.ts';
import { gitRefsJournal } from '../../src/journal/git-refs.ts';
import { gitRefsRepository } from '../../src/journal/git-refs-repository.ts';
import type { Journal } from '../../src/journal/journal.ts';
import type { RepositoryJournal } from '../../src/journal/repository.ts';
import type { ReadProposal } from '../../src/proposal/codec.ts';
import type { Context } from '../../src/workflow/context.ts';
import { aConfig, inForce } from '../builders/config.ts';
import { ISSUE_BODY, OUR_LOGIN } from '../builders/snapshot.ts';
import { type FakeGit, fakeGit } from './git.ts';

export interface PullModel {
  readonly number: number;
  readonly author: string;
  head: string;
  open: boolean;
  merged: { readonly commit: string; readonly by: string } | null;
  title: string;
  body: string;
  readonly reviews: ReviewModel[];
  readonly lineComments: { readonly id: number; readonly by: string; readonly text: string }[];
  readonly replies: { readonly to: number; readonly key: string; readonly body: string }[];
}

export type ReviewModel = { -readonly [Key in keyof ReviewFacts]: ReviewFacts[Key] };

export interface RunModel {
  readonly id: number;
  readonly epoch: number;
  ended: {
    readonly detail: string;
    readonly proposal: ReadProposal | null;
    readonly findings: readonly Finding[];
  } | null;
}

export interface CommentModel {
  readonly id: number;
  readonly by: string;
  body: string;
  edited: boolean;
  /** ISO 8601. */
  readonly at: string;
}

export interface MergeRecord {
  readonly head: string;
  readonly author: string;
  readonly reviews: readonly ReviewFacts[];
  readonly writers: readonly string[];
  /** What the repository's own checks said of that head. */
  readonly checks: readonly CheckFacts[];
}

/** ISO 8601. */
export const timeOf = ({ now }: Pick<World, 'now'>): string => new Date(now).toISOString();

/** Sets or takes off a label, as GitHub's list of events has it. */
export function label(world: World, by: string, event: 'labeled' | 'unlabeled', name: string): void {
  const { labels, labelEvents } = world.issue;
  if (labels.has(name) === (event === 'labeled')) return;
  if (event === 'labeled') labels.add(name);
  else labels.delete(name);
  labelEvents.push({ event, label: name, by, at: timeOf(world) });
}

/** Thrown where the process of a wake is killed. */
export class Crash extends Error {}

export interface World {
  readonly task: number;
  readonly branch: string;
  readonly git: FakeGit;
  readonly journal: Journal;
  readonly repositoryJournal: RepositoryJournal;
  readonly writers: Set<string>;
  readonly issue: {
    readonly id: number;
    readonly author: string;
    readonly labels: Set<string>;
    /** What happened to them, oldest first. */
    readonly labelEvents: LabelEvent[];
    title: string;
    body: string;
    open: boolean;
    /** Who opened it again, since it was closed. */
    reopenedBy: string | null;
    asked: { readonly workflow: string; readonly by: string } | null;
  };
  /** Comments on the issue. */
  readonly comments: CommentModel[];
  readonly pulls: PullModel[];
  readonly runs: RunModel[];
  readonly checks: { readonly head: string; readonly conclusion: string; readonly title: string }[];
  /** Checks of the repository's own, by commit. */
  readonly ownChecks: Map<string, readonly CheckFacts[]>;
  readonly files: Set<string>;
  readonly memory: Map<string, string>;
  /** Issues that tasks made. */
  readonly made: {
    readonly number: number;
    readonly title: string;
    readonly body: string;
    readonly user: { readonly login: string; readonly type: string };
  }[];
  /** How the tasks in them ended, by issue. */
  readonly childEnds: Map<number, ChildEnd>;
  /** What Imprimatur merged, with what GitHub's reviews said at that moment. */
  readonly merges: MergeRecord[];
  /** What GitHub refuses, each with its reason. */
  readonly refuses: { run: string | null; 'pull-request': string | null; merge: string | null };
  /** What the token has no right to. */
  readonly denies: Set<Effect['kind']>;
  main: string;
  context: Context;
  /** The configuration that the world began with. */
  readonly configured: Context;
  /** Milliseconds. */
  now: number;
  /** Waited for before every request, so that wakes can be interleaved. */
  pause: () => Promise<void>;
  /** Writes that are still done before the process is killed; null when it isn't. */
  writesUntilCrash: number | null;
  nextNumber(): number;
  /** To be called around every write. */
  write(apply: () => void | Promise<void>): Promise<void>;
  head(): string | null;
  /** Points the branch elsewhere, as any push does, and moves the open pull request with it. */
  moveBranch(sha: string | null): void;
  openPull(): PullModel | undefined;
  merge(pull: PullModel, by: string): Promise<string>;
  commit(message: string, parents: readonly string[]): Promise<string>;
}

export const START = Date.parse('2026-11-22T10:00:00.000Z');

/** A repository in which a person with write access has just asked for a post. */
export async function aWorld(config?: string): Promise<World> {
  const configured = inForce(aConfig(config));
  const refs = { pause: async () => {}, now: () => '' };
  const git = fakeGit({ now: () => refs.now(), pause: () => refs.pause() });
  const tree = await git.createTree('README.md', '# A site\n');
  let count = 100;
  let nonce = 0;
  const task = 12;
  const branch = branchOf(task);
  const journal = gitRefsJournal(git, () => {
    nonce += 1;
    return `nonce-${nonce}`;
  });

  const repositoryJournal = gitRefsRepository(git, () => {
    nonce += 1;
    return `nonce-${nonce}`;
  });

  const world: World = {
    task,
    branch,
    git,
    journal,
    repositoryJournal,
    writers: new Set(['ada', 'grace']),
    issue: {
      id: 1200,
      author: 'ada',
      labels: new Set(['workflow: blog']),
      labelEvents: [],
      title: 'Tide mills',
      body: ISSUE_BODY,
      open: true,
      reopenedBy: null,
      asked: { workflow: 'blog', by: 'ada' },
    },
    comments: [],
    pulls: [],
    runs: [],
    checks: [],
    ownChecks: new Map(),
    files: new Set(['docs/tides.md', 'docs/mills.md']),
    memory: new Map(),
    made: [],
    childEnds: new Map(),
    merges: [],
    refuses: { run: null, 'pull-request': null, merge: null },
    denies: new Set(),
    main: '',
    context: configured,
    configured,
    now: START,
    pause: async () => {},
    writesUntilCrash: null,
    nextNumber() {
      count += 1;
      return count;
    },
    async write(apply) {
      await world.pause();
      if (world.writesUntilCrash === 0) throw new Crash('killed before a write');
      await apply();
      if (world.writesUntilCrash === null) return;
      world.writesUntilCrash -= 1;
      if (world.writesUntilCrash === 0) throw new Crash('killed after a write');
    },
    head: () => git.refs.get(`heads/${branch}`) ?? null,
    moveBranch(sha) {
      git.force(`heads/${branch}`, sha);
      const pull = world.openPull();
      if (pull === undefined) return;
      if (sha === null) pull.open = false;
      else pull.head = sha;
    },
    openPull: () => world.pulls.find(({ open }) => open),
    async merge(pull, by) {
      const commit = await world.commit(`Merge #${pull.number}`, [world.main, pull.head]);
      world.main = commit;
      pull.open = false;
      pull.merged = { commit, by };
      if (new RegExp(`\\bcloses #${task}\\b`, 'i').test(pull.body)) world.issue.open = false;
      return commit;
    },
    async commit(message, parents) {
      const made = await git.createCommit(`${message} (${world.nextNumber()})`, tree, parents);
      if (made === null) throw new Error('the tree is there');
      return made.sha;
    },
  };
  world.main = await world.commit('first commit', []);
  refs.now = () => new Date(world.now).toISOString();
  refs.pause = () => world.pause();
  return world;
}

/** Time passes. */
export const minutes = (world: World, count: number): void => {
  world.now += count * 60_000;
};

/** How a wake of ours signs what it makes. */
export const US = OUR_LOGIN;
