/** `emulate` knows no bots, so the accounts behind a commit's addresses are put in here. */
import type { Json } from '../answers.ts';
import { isObject } from '../input.ts';
import type { World } from '../world.ts';

export function commitWithPeople(world: World, commit: Json): Json {
  const inner = isObject(commit.commit) ? commit.commit : {};
  const account = (role: string): Json | null => {
    const identity = inner[role];
    const email = isObject(identity) ? identity.email : undefined;
    return typeof email === 'string' ? world.people.byEmail(email) : null;
  };
  return { ...commit, author: account('author'), committer: account('committer') };
}
