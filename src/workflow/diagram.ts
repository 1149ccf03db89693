import { type EventKey, MACHINE } from '../domain/machine.ts';
import { STATUSES, type Status, TERMINAL } from '../domain/task.ts';

/** From, to, and the events that lead there. */
interface Edge {
  readonly from: Status;
  readonly to: Status;
  readonly events: readonly EventKey[];
}

function edgesOf(from: Status): readonly Edge[] {
  const exits = Object.entries(MACHINE[from]) as [EventKey, Status][];
  return STATUSES.flatMap((to): Edge[] => {
    const events = exits.filter(([, target]) => target === to).map(([key]) => key);
    return events.length === 0 ? [] : [{ from, to, events }];
  });
}

/** Names of states can't have dashes in Mermaid. */
const nameOf = (status: Status): string => status.replaceAll('-', '_');

/** The status machine as a Mermaid diagram. */
export function machineDiagram(): string {
  const states = STATUSES.map((status) => `  state "${status}" as ${nameOf(status)}`);
  const edges = STATUSES.flatMap(edgesOf).map(
    ({ from, to, events }) => `  ${nameOf(from)} --> ${nameOf(to)} : ${events.join('<br/>')}`,
  );
  const ends = TERMINAL.map((status) => `  ${nameOf(status)} --> [*]`);
  return ['stateDiagram-v2', ...states, '  [*] --> inbox : task-opened', ...edges, ...ends].join('\n');
}

/** The same as a Markdown table: a row for each status, with where its events lead. */
export function machineTable(): string {
  const rows = STATUSES.map((status) => {
    const exits = edgesOf(status).map(
      ({ to, events }) => `${to === status ? 'stays' : `→ **${to}**`}: ${events.map((key) => `\`${key}\``).join(', ')}`,
    );
    return `| **${status}** | ${exits.join('<br>') || 'nothing: it is over'} |`;
  });
  return ['| status | what leads where |', '| --- | --- |', ...rows].join('\n');
}
