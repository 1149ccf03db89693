/** What `status --json` prints. Fields are only added; anything else raises `version`. */
import { z } from 'zod';
import { ERRORS, type ErrorCode } from '../domain/errors.ts';
import { PRIORITIES, STATUSES } from '../domain/task.ts';
import { WAITS_FOR } from './waiting.ts';

const amount = z.union([z.number(), z.literal('unknown')]);
const code = z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]);

const usageFields = {
  calls: z.number().int().describe('Calls of the model.'),
  inputTokens: amount.describe('Tokens that went in.'),
  outputTokens: amount.describe('Tokens that came out.'),
  cost: amount.describe('US dollars; an unknown price is unknown, never 0.'),
};

const link = z.object({ url: z.string().describe('Its page on GitHub.') });

const taskSchema = z.object({
  issue: z.number().int().describe('Number of the issue, and of the task.'),
  title: z.string().describe('Title of the task.'),
  url: z.string().describe('Page of the issue.'),
  workflow: z.string().describe('Name of the workflow.'),
  stage: z
    .object({
      id: z.string().describe('Name of the stage.'),
      position: z.number().int().describe('1 for the first.'),
      of: z.number().int().describe('Stages of the workflow.'),
    })
    .nullable()
    .describe('Where the task is; null before it is routed.'),
  status: z.enum(STATUSES).describe('Status, as in the label.'),
  waitsFor: z.enum(WAITS_FOR).describe('Whom or what it waits for; `wake`: the next event or sweep goes on by itself.'),
  needsYou: z.boolean().describe('A person has to act before it moves.'),
  headline: z.string().describe('The status comment’s first words.'),
  why: z.string().describe('Why it is where it is.'),
  moves: z.string().describe('What would move it.'),
  next: z.string().describe('What happens by itself, and when.'),
  details: z.array(z.string()).describe('What `why` announces, item by item.'),
  error: code.nullable().describe('Code of the failure behind it (docs/errors.md).'),
  notBefore: z.string().nullable().describe('ISO 8601: the next run starts no earlier.'),
  changedAt: z.string().describe('ISO 8601: when the last entry of its journal was written.'),
  agent: z.string().nullable().describe('Who works on it, or will next.'),
  attempt: z.number().int().describe('Runs of the stage so far.'),
  failures: z.number().int().describe('Failures in a row.'),
  rounds: z.number().int().describe('Times in a row that checks and peers sent the work of the stage back.'),
  priority: z.enum(PRIORITIES).describe('Who goes first.'),
  due: z.string().nullable().describe('YYYY-MM-DD.'),
  held: z
    .object({ by: z.string().describe('Who holds it.'), reason: z.string().describe('As they said it.') })
    .nullable()
    .describe('Somebody wants no run to start.'),
  pullRequest: link
    .extend({ number: z.number().int().describe('Its number.') })
    .nullable()
    .describe('Where the work is shown.'),
  run: link
    .extend({ id: z.number().int().describe('Its id.') })
    .nullable()
    .describe('The run at work, or else the last one that failed in a row.'),
  config: z.string().nullable().describe('Blob SHA of the configuration that it was routed with.'),
  model: z.string().nullable().describe('The model that was called last.'),
  prompts: z
    .array(z.object({ name: z.string().describe('What it asked for.'), sha256: z.string().describe('Of its text.') }))
    .describe('The prompts behind what was delivered last.'),
  usage: z.object(usageFields).nullable().describe('Of all its runs; null before the first call.'),
  journal: z.string().describe('SHA of the head of its journal.'),
});

export const boardSchema = z.object({
  version: z.literal(1).describe('Version of this format.'),
  repository: z.string().describe('`owner/name`.'),
  at: z.string().describe('ISO 8601, on GitHub’s clock: when this was so.'),
  tasks: z
    .array(taskSchema)
    .describe('Active tasks: those that need you, then the others; urgent first, then longest unchanged.'),
  unreadable: z
    .array(
      z.object({
        issue: z.number().int().describe('Number of the issue.'),
        error: code.describe('Why (docs/errors.md).'),
        sentence: z.string().describe('The same as a sentence.'),
      }),
    )
    .describe('Tasks whose journal can’t be read.'),
  schedules: z
    .array(
      z.object({
        workflow: z.string().describe('Of which it makes a task.'),
        due: z.string().describe('ISO 8601: when it is due next.'),
        text: z.string().describe('The same on its own clock, and in UTC.'),
      }),
    )
    .describe('Schedules, soonest first; none where the configuration can’t be read.'),
  totals: z
    .object({
      tasks: z.number().int().describe('Active tasks.'),
      needYou: z.number().int().describe('Those that need you.'),
      ...usageFields,
    })
    .describe('Of the active tasks.'),
});

export type BoardView = z.infer<typeof boardSchema>;
export type TaskView = BoardView['tasks'][number];
