/** What holds between agents, and between an agent and its role. */
import type { ConfigurableRole } from '../schema.ts';
import { didYouMean } from '../suggest.ts';
import { pathWords, quoted } from '../words.ts';
import { at, type Broken, mapping, type Path, text, texts } from './content.ts';

/** The agents as the other rules see them. */
export interface KnownAgent {
  readonly name: string;
  /** Undefined where the role is no role. */
  readonly judges: boolean | undefined;
  readonly role: string;
  readonly skills: readonly string[];
  readonly findsTopics: boolean;
  readonly hasReviewer: boolean;
  readonly trust: string;
}

export function knownAgents(content: unknown, roles: readonly ConfigurableRole[]): readonly KnownAgent[] {
  return Object.entries(mapping(at(content, 'agents')) ?? {}).map(([name, agent]) => ({
    name,
    judges: roles.find(({ id }) => id === at(agent, 'role'))?.judges,
    role: text(at(agent, 'role')) ?? '',
    skills: texts(at(agent, 'skills')),
    findsTopics: roles.find(({ id }) => id === at(agent, 'role'))?.findsTopics ?? false,
    hasReviewer: at(agent, 'reviewer') !== undefined,
    trust: text(at(agent, 'trust')) ?? 'low',
  }));
}

export function unknownAgent(name: unknown, path: Path, agents: readonly KnownAgent[]): readonly Broken[] {
  const names = agents.map((agent) => agent.name);
  if (typeof name !== 'string' || names.includes(name)) return [];
  const fault = { found: quoted(name), path: pathWords(path), suggestion: didYouMean(name, names) };
  return [{ at: path, fault: { code: 'agent-unknown', ...fault } }];
}

/** A reviewer is another agent, whose role is to judge. */
export function unfitReviewers(content: unknown, agents: readonly KnownAgent[]): readonly Broken[] {
  return Object.entries(mapping(at(content, 'agents')) ?? {}).flatMap(([name, agent]): readonly Broken[] => {
    const reviewer = text(at(agent, 'reviewer'));
    if (reviewer === undefined) return [];
    const path: Path = ['agents', name, 'reviewer'];
    const fault = { found: quoted(reviewer), path: pathWords(path) };
    const known = agents.find((one) => one.name === reviewer);
    if (known === undefined) return unknownAgent(reviewer, path, agents);
    if (known.judges !== false && reviewer !== name) return [];
    return [{ at: path, fault: { code: 'reviewer-unfit', ...fault } }];
  });
}
