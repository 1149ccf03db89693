/** Tasks that a task made, as a list that GitHub fills with their titles and states. */
import { type Child, childrenOf, type FollowUp } from '../domain/child.ts';
import type { TaskState } from '../domain/state.ts';
import { neutralCode, neutralLine } from './neutral.ts';

export function childLines(state: Pick<TaskState, 'children'>): string[] {
  const children = childrenOf(state);
  const parts = Map.groupBy(
    children.filter(({ part }) => part !== null),
    ({ part }) => part ?? '',
  );
  const followUps = children.filter(({ part }) => part === null);
  return [
    ...[...parts].flatMap(([stage, of]) => [`Parts of ${stage}:`, '', ...of.map(item), '']),
    ...(followUps.length === 0 ? [] : ['Tasks that follow from it:', '', ...followUps.map(item), '']),
  ];
}

const item = ({ issue, topic, end }: Child): string => {
  const name = issue === null ? `${neutralLine(topic)} (is being made)` : `#${issue} ${neutralLine(topic)}`;
  return `- [${end?.outcome === 'done' ? 'x' : ' '}] ${name}${end?.outcome === 'cancelled' ? ' (cancelled)' : ''}`;
};

/** What a delivery proposes beside itself, for the person who decides on it. */
export const followUpItems = (followUps: readonly FollowUp[]): readonly string[] =>
  followUps.map(({ topic, because, agent }) => {
    const chosen = agent === undefined ? '' : ` (for the agent ${neutralCode(agent)})`;
    return `- **${neutralLine(topic)}**${chosen}: ${neutralLine(because)}`;
  });
