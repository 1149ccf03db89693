import type { Layer } from '../../layer.ts';
import { retentionDays } from '../store/artifacts.ts';
import { field } from '../store/fields.ts';
import { currentAttempt, type JobRecord, type RunRecord } from '../store/records.ts';
import type { Status } from '../syntax/expressions.ts';
import type { JobDefinition } from '../syntax/workflow.ts';
import type { World } from './world.ts';

/** "main" of "refs/heads/main", "3/merge" of "refs/pull/3/merge". */
function refName(ref: string): string {
  return ref.replace(/^refs\/(heads|tags|pull)\//, '');
}

/**
 * The `github` context of a run. Its values are also the job's GITHUB_* variables. Source: docs.github.com, "Contexts
 * reference", "github context".
 */
export function githubContext(layer: Layer, run: RunRecord) {
  const { cause } = run;
  const attempt = currentAttempt(run);
  const slug = `${layer.owner}/${layer.repository}`;
  return {
    actor: cause.actor.login,
    actor_id: String(cause.actor.id ?? ''),
    api_url: layer.url,
    base_ref: cause.baseRef ?? '',
    event: cause.payload,
    event_name: cause.event,
    graphql_url: `${layer.url}/graphql`,
    head_ref: cause.headRef ?? '',
    ref: cause.ref,
    ref_name: refName(cause.ref),
    ref_protected: false,
    ref_type: cause.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: slug,
    repository_id: String(field(run.repository, 'id') ?? ''),
    repository_owner: layer.owner,
    repository_owner_id: String(field(run.repository, 'owner', 'id') ?? ''),
    retention_days: String(retentionDays),
    run_attempt: String(attempt.number),
    run_id: String(run.id),
    run_number: String(run.runNumber),
    server_url: layer.url,
    sha: cause.sha,
    triggering_actor: attempt.triggeringActor.login,
    workflow: run.file.name,
    workflow_ref: `${slug}/${run.file.path}@${cause.ref}`,
    workflow_sha: cause.sha,
  };
}

/** What every expression of a run may see. */
export function runContexts(world: World, run: RunRecord): Record<string, unknown> {
  return {
    github: githubContext(world.layer, run),
    inputs: run.cause.inputs,
    vars: world.settings.variables,
  };
}

function jobOf(run: RunRecord, key: string): JobRecord | undefined {
  return currentAttempt(run).jobs.find((job) => job.key === key);
}

export function needsContext(run: RunRecord, definition: JobDefinition): Record<string, unknown> {
  return Object.fromEntries(
    definition.needs.map((key) => {
      const job = jobOf(run, key);
      return [key, { result: job?.conclusion ?? '', outputs: job?.outputs ?? {} }] as const;
    }),
  );
}

function ancestors(run: RunRecord, definition: JobDefinition): JobRecord[] {
  const found = new Map<string, JobRecord>();
  const visit = (keys: readonly string[]) => {
    for (const key of keys) {
      const job = jobOf(run, key);
      if (job === undefined || found.has(key)) continue;
      found.set(key, job);
      visit(run.file.workflow?.jobs.find((other) => other.key === key)?.needs ?? []);
    }
  };
  visit(definition.needs);
  return [...found.values()];
}

/**
 * What a job's `if:` learns of the jobs before it. All of them count, not only those it names: behind a skipped job,
 * `success()` stays false however many `always()` jobs lie between (actions/runner#491).
 */
export function jobStatus(run: RunRecord, definition: JobDefinition, cancelled: boolean): Status {
  const conclusions = ancestors(run, definition).map((job) => job.conclusion);
  return {
    success: !cancelled && conclusions.every((conclusion) => conclusion === 'success'),
    failure: !cancelled && conclusions.includes('failure'),
    cancelled,
  };
}
