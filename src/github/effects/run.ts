import { z } from 'zod';
import { isLost, ONCE } from '../client.ts';
import { type Doings, lose, refuse, stateOf } from './effect.ts';

const runDetails = z.object({ workflow_run_id: z.number(), html_url: z.string() });

export const runEffects: Doings<'start-run' | 'archive'> = {
  async 'start-run'({ epoch }, known, { client, repository, workflowFile, defaultBranch }) {
    const task = String(stateOf(known).task);
    try {
      const answer = await client.rest.actions.createWorkflowDispatch({
        ...repository,
        ...ONCE,
        workflow_id: workflowFile,
        ref: defaultBranch,
        inputs: { task, epoch: String(epoch) },
        return_run_details: true,
      });
      const { workflow_run_id: id, html_url: url } = runDetails.parse(answer.data);
      known.started = epoch;
      known.run = { kind: 'started', epoch, run: { id, url } };
    } catch (error) {
      // A lost answer leaves a run without a lease, which ends by itself: the next turn starts another.
      if (isLost(error)) lose(known, error);
      else refuse(known, 'run', error);
    }
  },

  async archive(_effect, known, { journal }) {
    if (known.journal) await journal.archive(known.journal);
    known.finished = true;
    known.heard = true;
    known.journal = null;
  },
};
