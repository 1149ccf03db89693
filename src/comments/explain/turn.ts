/** A run whose turn has not come, where agents have a capacity or the repository a budget. */
import type { Waits } from '../../domain/turn.ts';
import { BY_ITSELF, capital, type Explanation, taskList } from './explanation.ts';
import { minuteOf } from './time.ts';

export function waitingForTurn(waits: Waits): Explanation {
  switch (waits.for) {
    case 'agent':
      return {
        headline: `Waiting for ${waits.agent}`,
        why: `${capital(waits.agent)} works on ${taskList(waits.holders)}, and may not work on more at once (\`capacity\`).`,
        moves: `The end of ${waits.holders.length === 1 ? 'that run' : 'one of those runs'}, or \`/priority urgent\`.`,
        next: FREED,
      };
    case 'turn':
      return {
        headline: `Waiting for ${waits.agent}`,
        why: `${capital(waits.agent)} takes ${taskList(waits.ahead)} first: a higher priority, or a longer wait.`,
        moves: 'Its turn, or `/priority urgent`.',
        next: FREED,
      };
    case 'budget':
      return {
        headline: `Waiting until ${minuteOf(waits.until)}`,
        why: `The budget of the ${waits.period} is used up.`,
        moves: `The next ${waits.period}, or a higher cap in \`limits\`.`,
        next: `The first event, or the first sweep, after ${minuteOf(waits.until)} goes on.`,
      };
    case 'reserve':
      return {
        headline: 'Waiting for the budget',
        why: `What is left of the budget of the ${waits.period} is set aside for ${taskList(waits.holders)}, at work now.`,
        moves: 'The end of one of those runs: what it does not use is free again.',
        next: FREED,
      };
  }
}

const FREED = `When such a run ends, this task is looked at. ${BY_ITSELF}`;
