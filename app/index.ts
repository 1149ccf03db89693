import type { ApplicationFunction, Context, Probot } from 'probot';
import { z } from 'zod';
import { logLine } from '../src/comments/neutral.ts';
import { compose } from '../src/compose.ts';
import { ImprimaturError } from '../src/domain/errors.ts';
import { inCatalogue } from '../src/github/client.ts';
import { IDENTITIES } from '../src/github/identities.ts';
import { EVENT_NAMES } from '../src/github/ingest.ts';
import { handle } from '../src/handle.ts';
import { readSettings, type Settings } from './env.ts';
import { RUN_EVENT, signalOf } from './signal.ts';
import { createWakes, type Wakes } from './wakes.ts';

type EventName = Parameters<Probot['on']>[0];

const placeSchema = z.object({
  repository: z.object({ name: z.string(), owner: z.object({ login: z.string() }), default_branch: z.string() }),
});

/** The Probot app: a delivery → which task it wakes → the same `handle` that the Action calls. */
export function createApp(settings: Settings, wakes: Wakes = createWakes()): ApplicationFunction {
  let identities = IDENTITIES;
  let identified = false;

  /** An app may be registered under any name. Asked once, and only when a task may be concerned. */
  const identify = async (octokit: Context['octokit']): Promise<void> => {
    if (identified) return;
    const { data } = await octokit.rest.apps.getAuthenticated();
    identities = [...new Set([...IDENTITIES, `${data?.slug}[bot]`])];
    identified = true;
  };

  async function wake({ name, payload, octokit, log }: Context): Promise<void> {
    const read = () => signalOf(name, payload, { identities, workflowFile: settings.IMPRIMATUR_WORKFLOW });
    const before = read();
    if ('ignored' in before) return log.debug(before.ignored);
    const { repository } = placeSchema.parse(payload);
    const where = { owner: repository.owner.login, repo: repository.name };
    await identify(octokit);
    const signal = read();
    if ('ignored' in signal) return log.debug(signal.ignored);
    await wakes.wake(`${where.owner}/${where.repo}#${signal.task}`, async () => {
      // Probot makes a client per delivery: the clock that `compose` hooks into it goes when the delivery is done.
      const { journal, view } = compose({
        client: octokit,
        repository: where,
        defaultBranch: repository.default_branch,
        configPath: settings.IMPRIMATUR_CONFIG,
        workflowFile: settings.IMPRIMATUR_WORKFLOW,
        identities,
      });
      // Mostly the run's own job has handled its end by now: then the journal says so, and nothing else is asked.
      if (name === RUN_EVENT && !awaitsRun((await journal.read(signal.task))?.state.status)) return;
      const { state, reasons } = await handle(view(signal));
      const done = [state?.status, ...reasons].join(' · ');
      log.info(logLine(`${where.owner}/${where.repo}#${signal.task} (${signal.why}): ${done}`));
    });
  }

  return (probot) => {
    probot.on([...EVENT_NAMES, RUN_EVENT] as EventName, async (context) => {
      try {
        await wake(context as Context);
      } catch (error) {
        const known = inCatalogue(error);
        if (known instanceof ImprimaturError)
          context.log.error(logLine(`${known.code}: ${known.message} ${known.help}`));
        else context.log.error(known);
      }
    });
  };
}

const awaitsRun = (status: string | undefined): boolean => status === 'queued' || status === 'in-progress';

export default createApp(readSettings(process.env));
