/** Agents, and the workflows in which they work. What holds across settings is in `rules.ts`. */
import { z } from 'zod';
import { GATES } from '../domain/task.ts';
import { checkName, count, name, path } from './fields.ts';

export const TRUSTS = ['low', 'medium', 'high'] as const;

const skill = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'write a skill in lower-case letters, digits and dashes');

/** @param roles ids of all roles. */
export const agentSchema = (roles: readonly string[]) =>
  z.strictObject({
    role: z.enum(roles).describe('What the agent can do.'),
    trust: z
      .enum(TRUSTS)
      .default('low')
      .describe('low: a person must approve. medium: the reviewer, another agent, must. high: the checks are enough.'),
    reviewer: name.optional().describe('The agent that judges this one’s work, where a gate names `peer`.'),
    skills: z
      .array(skill)
      .default([])
      .describe('What stages and tasks may ask for; the agent with the most of it gets the work.'),
    capacity: count(1, 100).optional().describe('How many tasks it may work on at once; without it, any number.'),
    model: z.string().min(1).optional().describe('Name of its model, when it is not that of everybody.'),
  });

/** What is pinned and seen of them has to fit an entry of the journal. */
const MOST_AWAITED = 8;
const MOST_CHOICES = 8;

const gate = z.array(z.enum(GATES));

const followUps = z.strictObject({
  most: count(1, 5).default(3).describe('How many one delivery may propose.'),
  workflow: name.optional().describe('The workflow of these tasks; by default this one.'),
  agents: z
    .array(name)
    .max(MOST_CHOICES)
    .default([])
    .describe(
      'The agents that its agent, which leads these tasks, may choose for them. Without them it chooses nobody, and the workflow says who does them.',
    ),
});

/**
 * @param checks ids of all checks.
 * @param triggers what may make tasks, by id.
 */
export function workflowSchema(checks: readonly string[], triggers: z.ZodType<Readonly<Record<string, unknown>>>) {
  const stage = z.strictObject({
    id: name.describe('Name of the stage.'),
    agent: name.optional().describe('Which agent works here; without it, the one that has the skills.'),
    skills: z.array(skill).default([]).describe('What the agent of this stage has to be good at.'),
    deliver: path
      .optional()
      .describe('Path of the deliverable; {{slug}} and {{date}} are filled in. A stage that judges delivers nothing.'),
    checks: z
      .array(z.enum(checks))
      .optional()
      .describe('Checks that must pass before anybody sees the work; by default those that suit the role.'),
    gate: gate
      .optional()
      .describe('What must hold before the stage counts as passed; by default from the trust of the agent.'),
    handoff: z
      .enum(['subtask'])
      .optional()
      .describe('Nobody works here: a task of its own does, or one for each that the stage before proposes.'),
    workflow: name.optional().describe('With `handoff`: the workflow of these tasks.'),
    'follow-ups': followUps
      .optional()
      .describe('Its agent may propose further tasks, which are made once the stage is passed; without it, none.'),
    then: z
      .array(name)
      .optional()
      .describe(
        'Where the task may go from here, as its agent chooses: stages, or `publish`. By default the next stage.',
      ),
  });
  const publish = z.strictObject({
    gate: gate.default(['human']).describe('What must hold before the work is merged.'),
    'without-a-person': z.boolean().default(false).describe('Must be true for a gate without a person.'),
    'wait-for': z
      .array(checkName)
      .max(MOST_AWAITED)
      .default([])
      .describe(
        'Checks of your own (names of check runs or commit statuses) that must be green on the exact head before the merge. Names that are changed here hold for tasks under way, too.',
      ),
    merge: z.enum(['merge', 'squash', 'rebase']).default('merge').describe('How the pull request is merged.'),
  });
  return z.strictObject({
    on: triggers
      .prefault({})
      .describe('What makes tasks of this workflow beside people: the clock, and events of the repository.'),
    sources: z.array(z.string().min(1)).default([]).describe('Sources that every task of this workflow may cite.'),
    topics: z
      .enum(['take', 'ask'])
      .default('take')
      .describe('Where a task names no topic: take the best one that was found, or ask a person.'),
    // Counted by a rule: zod looks at no entry of a list that is too long.
    stages: z.array(stage).meta({ minItems: 1, maxItems: 8 }).describe('The stages, in order.'),
    publish: publish.prefault({}).describe('How the work gets out.'),
  });
}
