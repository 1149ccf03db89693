/** What holds between agents, and between an agent and its role. */
import type { ConfigurableRole } from '../schema.ts';
import { didYouMean } from '../suggest.ts';
import { pathWords, quoted } from '../words.ts';
import { at, type Broken, mapping, type Path, text } from './content.ts';

/** The agents as the other rules see them. */
export interface KnownAgent {
  readonly name: string;
  /** Undefined where the role is no role. */
  readonly judges: boolean | undefined;
  readonly findsTopics: boolean;
  readonly hasReviewer: boolean;
  readonly trust: string;
}

export function knownAgents(content: unknown, roles: readonly ConfigurableRole[]): readonly KnownAgent[] {
  return Object.entries(mapping(at(content, 'agents')) ?? {}).map(([name, agent]) => ({
    name,
    judges: roles.find(({ id }) => id === at(agent, 'role'))?.judges,
    findsTopics: roles.find(({ id }) => id === at(agent, 'role'))?.findsTopics ?? false,
    hasReviewer: at(agent, 'reviewer') !== undefined,
    trust: text(at(agent, 'trust')) ?? 'low',
  }));
}

/** A reviewer is another agent, whose role is to judge. */
export function unfitReviewers(content: unknown, agents: readonly KnownAgent[]): readonly Broken[] {
  return Object.entries(mapping(at(content, 'agents')) ?? {}).flatMap(([name, agent]): readonly Broken[] => {
    const reviewer = text(at(agent, 'reviewer'));
    if (reviewer === undefined) return [];
    const path: Path = ['agents', name, 'reviewer'];
    const fault = { found: quoted(reviewer), path: pathWords(path) };
    const known = agents.find((one) => one.name === reviewer);
    if (known === undefined) {
      const suggestion = didYouMean(
        reviewer,
        agents.map((one) => one.name),
      );
      return [{ at: path, fault: { code: 'agent-unknown', ...fault, suggestion } }];
    }
    if (known.judges !== false && reviewer !== name) return [];
    return [{ at: path, fault: { code: 'reviewer-unfit', ...fault } }];
  });
}
