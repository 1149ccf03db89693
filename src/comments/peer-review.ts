/** What agents think of the work, for the people who decide. */
import type { PeerReview } from '../domain/event.ts';
import type { TaskState } from '../domain/state.ts';
import { findingItem } from './findings.ts';
import { neutral, neutralLine } from './neutral.ts';

/** A section of the pull request; empty when no agent judged, and none had to. */
export function peerReview(state: TaskState): string {
  const { peer, escalated, rounds } = state;
  if (peer === null && escalated === null) return '';
  return [
    '### Peer review',
    ...(escalated === null ? [] : [`**A person decides:** ${neutralLine(escalated)}.`]),
    ...(peer === null ? [] : judgement(peer, state)),
    rounds === 0 ? '' : `Agents and checks asked for changes ${times(rounds)} before a person saw this.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

function judgement(peer: PeerReview, { delivered }: TaskState): readonly string[] {
  const says = peer.judgement === 'approved' ? 'found nothing that must be mended' : 'asks for changes';
  const what = `attempt ${delivered?.attempt ?? 0}, at ${peer.head.slice(0, 7)}`;
  return [
    `**${neutralLine(peer.by)}, an agent, ${says}** (${what}):`,
    neutral(peer.summary),
    peer.findings.map(findingItem).join('\n'),
  ];
}
