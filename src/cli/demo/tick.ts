import { type Harness, WORKFLOW_FILE } from '../../local/harness.ts';

export interface OpenedIssue {
  readonly number: number;
  readonly html_url: string;
}

/** One tick of the schedule of the Actions workflow file: resolves with the issue that it makes, as soon as that is there. */
export async function scheduledIssue({ gitHub, actions }: Harness): Promise<OpenedIssue> {
  let ignore = (): void => {};
  const opened = new Promise<OpenedIssue>((resolve) => {
    ignore = gitHub.on(({ name, payload }) => {
      if (name === 'issues' && payload.action === 'opened') resolve(payload.issue as OpenedIssue);
    });
  });
  try {
    await actions.triggerSchedule(WORKFLOW_FILE);
    const issue = await Promise.race([opened, actions.idle()]);
    if (issue === undefined) throw new Error('The schedule made no issue.');
    return issue;
  } finally {
    ignore();
  }
}
