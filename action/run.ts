import { IDENTITIES } from '../src/github/identities.ts';
import { mayMakeTasks, readEvent, signalOf } from './event.ts';
import { type Inputs, inputNamed, readInputs } from './inputs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The Action: inputs → parts → handle, agent or sweep → outputs. The only place that catches. Most events of a
 * repository concern no task, so what only work needs is loaded when there is some.
 */
export async function run(environment: Environment): Promise<void> {
  try {
    await obey(readInputs(inputNamed(environment)), environment);
  } catch (error) {
    const { report } = await import('./report.ts');
    await report(error);
  }
}

async function obey(inputs: Inputs, environment: Environment): Promise<void> {
  const event = await readEvent(environment);
  const { command } = inputs;
  const signal = command === 'handle' ? signalOf(event, inputs.task, IDENTITIES) : null;
  const mayMake = signal !== null && 'ignored' in signal && mayMakeTasks(event);
  if (signal !== null && 'ignored' in signal && !mayMake) return console.log(`Nothing to do: ${signal.ignored}.`);
  const { handleTask, hideInputs, respond, sweep, workAsAgent } = await import('./commands.ts');
  hideInputs(inputs);
  if (signal !== null && 'ignored' in signal) await respond(inputs, event);
  else if (signal !== null) await handleTask(signal, inputs, event);
  else if (command === 'agent') await workAsAgent(inputs, event);
  else await sweep(inputs, event);
}
