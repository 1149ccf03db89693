/** Tasks that the world's task makes: real code makes them, over the world's journals and an API of two calls. */
import type { ChildFacts } from '../../src/domain/child.ts';
import { childrenOf } from '../../src/domain/child.ts';
import type { DesiredChild } from '../../src/domain/effect.ts';
import type { RepositoryState } from '../../src/domain/repository.ts';
import type { TaskState } from '../../src/domain/state.ts';
import type { GitHubClient } from '../../src/github/client.ts';
import { type Making, makeTask } from '../../src/github/make-tasks.ts';
import { timeOf, US, type World } from './world.ts';

interface Created {
  readonly title: string;
  readonly body: string;
}

/** The world as `make-tasks` sees it. */
export function makingIn(world: World): Making {
  const create = async ({ title, body }: Created) => {
    const number = world.nextNumber();
    await world.write(() => {
      world.made.push({ number, title, body, user: { login: US, type: 'Bot' } });
    });
    return { data: { number } };
  };
  const update = async ({ issue_number: number }: { readonly issue_number: number }) => {
    await world.write(() => {
      world.made.splice(
        world.made.findIndex((one) => one.number === number),
        1,
      );
    });
  };
  const client = { rest: { issues: { create, update, listForRepo: null } }, paginate: async () => [...world.made] };
  return {
    client: client as unknown as GitHubClient,
    repository: { owner: 'acme', repo: 'site' },
    repositoryJournal: world.repositoryJournal,
    now: () => timeOf(world),
    identities: [US],
    config: async () => world.context.config,
  };
}

export async function make({ topic, ...wish }: DesiredChild, world: World): Promise<ChildFacts> {
  const issue = await makeTask({ ...wish, topic, title: topic }, makingIn(world));
  return { key: wish.key, issue, end: null };
}

/** @param shared the journal that tasks share, as it is now. */
export const childFacts = (world: World, state: TaskState, { made }: RepositoryState): readonly ChildFacts[] =>
  childrenOf(state).flatMap(({ key, issue }) => {
    const found = issue ?? made.find((one) => one.key === key)?.issue;
    if (found === undefined) return [];
    const end = found === null ? null : (world.childEnds.get(found) ?? null);
    return [{ key, issue: found, end }];
  });
