import type { JobProgress } from '../../../src/local/actions/local-actions.ts';
import type { Layer } from '../../../src/local/layer.ts';
import type { Intercept } from '../../../src/local/start.ts';
import type { Sent } from './throttle.ts';

/** Who sent requests: a job of our Actions workflow, or one of the naive bot. */
export type Kind = 'event’s handle' | 'agent' | 'run’s handle' | 'naive bot';

export interface Job {
  readonly kind: Kind;
  /** Event and title of its run. */
  readonly name: string;
  readonly requests: (Sent & { readonly status: number })[];
}

/** Files every request under the job whose token it bore. */
export class Recorder {
  readonly jobs: Job[] = [];
  readonly #byToken = new Map<string, Job>();
  #next: Job | undefined;

  add(kind: Kind, name: string, token: string): void {
    this.#file({ kind, name, requests: [] }, token);
  }

  /** The runner mints a job's token in the same breath in which it says that the job has started. */
  readonly onJob = ({ kind, job, run }: JobProgress): void => {
    if (kind !== 'started') return;
    const ofRun = job.key === 'agent' ? 'agent' : 'run’s handle';
    const isRun = run.event === 'workflow_dispatch';
    this.#next = { kind: isRun ? ofRun : 'event’s handle', name: `${run.event}: ${run.title}`, requests: [] };
  };

  watched(layer: Layer): Layer {
    return {
      ...layer,
      mintJobToken: async (permissions) => {
        const job = this.#next;
        const token = await layer.mintJobToken(permissions);
        if (job !== undefined) this.#file(job, token);
        return token;
      },
    };
  }

  readonly intercept: Intercept = async ({ method, path, token }, proceed) => {
    const answer = await proceed();
    // What the runner itself asks for (artifacts of the toolkit, `/_…`) passes no Octokit.
    if (!path.startsWith('/_')) this.#byToken.get(token)?.requests.push({ method, path, status: answer.status });
    return answer;
  };

  /** What was sent since the last time. */
  take(): Job[] {
    const taken = this.jobs.map(({ kind, name, requests }) => ({ kind, name, requests: requests.splice(0) }));
    return taken.filter(({ requests }) => requests.length > 0);
  }

  #file(job: Job, token: string): void {
    this.jobs.push(job);
    this.#byToken.set(token, job);
  }
}
