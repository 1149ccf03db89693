import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { Lease } from '../domain/task.ts';
import {
  artifactPrefix,
  MOST_PROPOSAL_BYTES,
  PROPOSAL_FILE,
  parseProposal,
  type ReadProposal,
} from '../proposal/codec.ts';
import { type GitHubClient, orNull, type Repository } from './client.ts';

/** Name of the job that does the work, in the Actions workflow file. */
const AGENT_JOB = 'agent';

/** The run as GitHub knows it; its proposal is not checked yet. */
export type ReadRun =
  | { readonly kind: 'working' }
  | { readonly kind: 'ended'; readonly detail: string; readonly proposal: ReadProposal | null };

/**
 * How the holder of a lease is: GitHub's word on its job, and the proposal it left. A job that is not over is
 * working, whatever it may have left so far.
 * @param ended the caller knows that the job is over, since it runs in a job that follows it.
 * @param handed what that job left, when it was brought here; it spares looking for it.
 */
export async function readRun(
  client: GitHubClient,
  repository: Repository,
  task: number,
  lease: Lease,
  ended: boolean,
  handed?: string,
): Promise<ReadRun> {
  if (ended && handed !== undefined)
    return { kind: 'ended', detail: 'it left a proposal', proposal: parseProposal(handed) };
  const left = ended ? await readProposal(client, repository, task, lease) : null;
  if (left !== null) return { kind: 'ended', detail: 'it left a proposal', proposal: left };
  const jobs = await orNull(
    client.rest.actions.listJobsForWorkflowRun({
      ...repository,
      run_id: lease.run.id,
      filter: 'latest',
      per_page: 100,
    }),
  );
  if (jobs === null) return { kind: 'ended', detail: 'the run is gone', proposal: null };
  const job = jobs.data.jobs.find(({ name }) => name === AGENT_JOB || name.endsWith(`/ ${AGENT_JOB}`));
  if (job === undefined || job.status !== 'completed') {
    return (await isOver(client, repository, lease))
      ? { kind: 'ended', detail: 'the run never started its work', proposal: null }
      : { kind: 'working' };
  }
  const proposal = ended ? null : await readProposal(client, repository, task, lease);
  const ending = proposal === null ? await endingOf(client, repository, job) : 'ended';
  return { kind: 'ended', detail: `the job “${AGENT_JOB}” ${ending}`, proposal };
}

/** What GitHub's annotation says that tells a job at its time limit from one that somebody cancelled. */
const TIME_LIMIT = 'exceeded the maximum execution time';

interface EndedJob {
  readonly conclusion: string | null;
  /** Ends with the number of the job's check run. */
  readonly check_run_url: string;
}

/** A job that ran into its time limit is said to be cancelled, too; only its annotations say more. */
async function endingOf({ rest }: GitHubClient, repository: Repository, job: EndedJob): Promise<string> {
  if (job.conclusion === 'timed_out') return 'ran into its time limit';
  if (job.conclusion === 'cancelled') {
    const check_run_id = Number(job.check_run_url.split('/').at(-1));
    // A token that may not read them costs a word of the reason, not the handling of the end.
    const annotations = await rest.checks.listAnnotations({ ...repository, check_run_id }).catch(() => null);
    if (annotations?.data.some(({ message }) => message?.includes(TIME_LIMIT))) return 'ran into its time limit';
  }
  return `ended with ${job.conclusion ?? 'no conclusion'}`;
}

/** A run that is over without its job being so was cancelled before it began. */
async function isOver({ rest }: GitHubClient, repository: Repository, lease: Lease): Promise<boolean> {
  const run = await orNull(rest.actions.getWorkflowRun({ ...repository, run_id: lease.run.id }));
  return run === null || run.data.status === 'completed';
}

/** The newest artifact of the lease; null when there is none. */
async function readProposal(
  { rest }: GitHubClient,
  repository: Repository,
  task: number,
  lease: Lease,
): Promise<ReadProposal | null> {
  const listed = await orNull(
    rest.actions.listWorkflowRunArtifacts({ ...repository, run_id: lease.run.id, per_page: 100 }),
  );
  const artifact = listed?.data.artifacts
    .filter(({ name, expired }) => name.startsWith(artifactPrefix(task, lease.epoch)) && !expired)
    .toSorted((left, right) => right.id - left.id)[0];
  if (artifact === undefined) return null;
  if (artifact.size_in_bytes > MOST_PROPOSAL_BYTES)
    return { valid: false, reason: `it has ${artifact.size_in_bytes} bytes` };
  const answer = await rest.actions.downloadArtifact({
    ...repository,
    artifact_id: artifact.id,
    archive_format: 'zip',
  });
  const zip = new Uint8Array(answer.data as ArrayBuffer);
  const digest = 'digest' in artifact && typeof artifact.digest === 'string' ? artifact.digest : null;
  if (digest !== null && digest !== `sha256:${createHash('sha256').update(zip).digest('hex')}`) {
    return { valid: false, reason: 'its digest is not the one that GitHub recorded' };
  }
  return unpack(zip);
}

function unpack(zip: Uint8Array): ReadProposal {
  try {
    const files = unzipSync(zip, {
      filter: ({ name, originalSize }) => name === PROPOSAL_FILE && originalSize <= MOST_PROPOSAL_BYTES,
    });
    const file = files[PROPOSAL_FILE];
    return file === undefined
      ? { valid: false, reason: `there is no ${PROPOSAL_FILE} in it` }
      : parseProposal(strFromU8(file));
  } catch (error) {
    return { valid: false, reason: `it can’t be unpacked: ${error instanceof Error ? error.message : error}` };
  }
}
