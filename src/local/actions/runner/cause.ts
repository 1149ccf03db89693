import type { GitHubEvent } from '../../layer.ts';
import { field, text } from '../store/fields.ts';
import type { Account, Cause } from '../store/records.ts';

export interface DefaultBranch {
  readonly name: string;
  readonly sha: string;
}

function firstLine(value: string | undefined): string | undefined {
  return value?.split('\n', 1)[0];
}

/**
 * What a run of an event is about. Pull requests: GitHub runs on a test merge of head into base; there is none here, so
 * `github.sha` is the head's own commit.
 */
export function causeOf(event: GitHubEvent, branch: DefaultBranch, actor: Account): Cause {
  const { name, payload } = event;
  const base = { event: name, payload, inputs: {}, fromFork: false, actor };
  const pull = field(payload, 'pull_request');
  const head = text(pull, 'head', 'sha');
  if (head !== undefined && name.startsWith('pull_request')) {
    const headRef = text(pull, 'head', 'ref') ?? '';
    const from = text(pull, 'head', 'repo', 'full_name');
    const title = text(pull, 'title');
    return {
      ...base,
      sha: head,
      ref: `refs/pull/${String(field(pull, 'number') ?? field(payload, 'number'))}/merge`,
      headBranch: headRef,
      headRef,
      baseRef: text(pull, 'base', 'ref') ?? branch.name,
      fromFork: from !== undefined && from !== text(pull, 'base', 'repo', 'full_name'),
      ...(title !== undefined && { title }),
    };
  }
  const pushed = text(payload, 'after');
  if (name === 'push' && pushed !== undefined) {
    const ref = text(payload, 'ref') ?? `refs/heads/${branch.name}`;
    const title = firstLine(text(payload, 'head_commit', 'message'));
    const headBranch = ref.replace(/^refs\/(heads|tags)\//, '');
    return { ...base, sha: pushed, ref, headBranch, ...(title !== undefined && { title }) };
  }
  const title = text(payload, 'issue', 'title');
  return {
    ...base,
    sha: branch.sha,
    ref: `refs/heads/${branch.name}`,
    headBranch: branch.name,
    ...(title !== undefined && { title }),
  };
}
