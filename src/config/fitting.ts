/** Which agents may be named for which stages. */

/** What tells agents apart. */
export interface Able {
  readonly role: string;
  readonly skills: readonly string[];
}

/**
 * Whether an agent that is named for a task does this stage: it has the role of the agent that stands there, and all
 * skills that the stage asks for.
 * @param own undefined where the stage names no agent.
 */
export const canDo = (agent: Able, own: Pick<Able, 'role'> | undefined, skills: readonly string[]): boolean =>
  (own === undefined || own.role === agent.role) && skills.every((skill) => agent.skills.includes(skill));
