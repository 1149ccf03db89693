import { type CallInput, type CallSecret, readCallInputs, readCallSecrets } from './call-inputs.ts';
import { type DispatchInput, readDispatchInputs } from './dispatch-inputs.ts';
import type { At, YamlReader } from './yaml-reader.ts';

/** One entry of `on:`. */
export interface Trigger {
  readonly event: string;
  readonly types?: readonly string[];
  readonly branches?: readonly string[];
  readonly branchesIgnore?: readonly string[];
  readonly tags?: readonly string[];
  readonly tagsIgnore?: readonly string[];
  readonly schedules?: readonly string[];
  readonly inputs?: Readonly<Record<string, DispatchInput>>;
  /** Only of `workflow_call`. */
  readonly call?: {
    readonly inputs: Readonly<Record<string, CallInput>>;
    readonly secrets: Readonly<Record<string, CallSecret>>;
  };
}

const branchFilters = ['branches', 'branches-ignore'];

/** The events that may stand in `on:`, and the keys that each may have. */
const supported: Readonly<Record<string, readonly string[]>> = {
  check_run: ['types'],
  create: [],
  delete: [],
  issue_comment: ['types'],
  issues: ['types'],
  label: ['types'],
  milestone: ['types'],
  pull_request: ['types', ...branchFilters],
  pull_request_review: ['types'],
  pull_request_review_comment: ['types'],
  pull_request_target: ['types', ...branchFilters],
  push: [...branchFilters, 'tags', 'tags-ignore'],
  repository_dispatch: ['types'],
  schedule: [],
  workflow_call: ['inputs', 'secrets'],
  workflow_dispatch: ['inputs'],
};

export const supportedEvents: ReadonlySet<string> = new Set(Object.keys(supported));

function readTrigger(reader: YamlReader, event: string, at: At): Trigger | undefined {
  const allowed = supported[event];
  if (allowed === undefined) {
    reader.problem(at, 'this event is not supported by the local runner', 'key');
    return undefined;
  }
  if (event === 'schedule') {
    const schedules = reader.items(at).flatMap((item) => {
      const cron = reader.entries(item, ['cron', 'timezone']).get('cron');
      if (cron === undefined) reader.problem(item, 'needs `cron`');
      return cron === undefined ? [] : [reader.text(cron)];
    });
    return { event, schedules };
  }
  const entries = reader.entries(at, allowed);
  const words = (key: string) => {
    const value = entries.get(key);
    return value === undefined ? undefined : reader.texts(value);
  };
  const types = words('types');
  const branches = words('branches');
  const branchesIgnore = words('branches-ignore');
  const tags = words('tags');
  const tagsIgnore = words('tags-ignore');
  return {
    event,
    ...(types && { types }),
    ...(branches && { branches }),
    ...(branchesIgnore && { branchesIgnore }),
    ...(tags && { tags }),
    ...(tagsIgnore && { tagsIgnore }),
    ...(event === 'workflow_dispatch' && { inputs: readDispatchInputs(reader, entries.get('inputs')) }),
    ...(event === 'workflow_call' && {
      call: {
        inputs: readCallInputs(reader, entries.get('inputs')),
        secrets: readCallSecrets(reader, entries.get('secrets')),
      },
    }),
  };
}

/** Reads `on:`, which may be a word, a list of words or a mapping. */
export function readTriggers(reader: YamlReader, at: At): Trigger[] {
  if (reader.isText(at) || reader.isList(at)) {
    const words = reader.isText(at) ? [at] : reader.items(at);
    return words.flatMap((word) => {
      const event = reader.text(word);
      const trigger = readTrigger(reader, event, {
        node: null,
        way: `on.${event}`,
        offset: word.node?.range?.[0] ?? 0,
      });
      return trigger ?? [];
    });
  }
  return [...reader.entries(at)].flatMap(([event, value]) => readTrigger(reader, event, value) ?? []);
}
