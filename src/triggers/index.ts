import { z } from 'zod';
import { label } from './label.ts';
import { pullRequest } from './pull-request.ts';
import { push } from './push.ts';
import { release } from './release.ts';
import { repositoryDispatch } from './repository-dispatch.ts';
import { scheduleSettings } from './schedule.ts';
import { filled, titleSetting } from './title.ts';
import type { Happening, TaskWish, Trigger } from './trigger.ts';

/** What events make; the clock has a file of its own. */
export const TRIGGERS: readonly Trigger[] = [release, push, pullRequest, label, repositoryDispatch];

/** Events that may make a task, by name. */
export const TRIGGER_EVENTS: readonly string[] = [...new Set(TRIGGERS.flatMap(({ events }) => events))];

const common = {
  title: titleSetting('subject')
    .default('{{subject}}')
    .describe('Title of the issue; {{subject}} says what it is about.'),
  topic: titleSetting('subject')
    .default('{{subject}}')
    .describe('What to write about; `?` has the research agent find a topic.'),
};

/** The settings of a trigger, with those that all have. */
export const settingsOf = ({ settings }: Trigger) => settings.extend(common);

export interface Responded {
  readonly wishes: readonly TaskWish[];
  /** Why workflows that listen to this event make nothing of it. */
  readonly refused: readonly string[];
}

type Listening = Readonly<Record<string, { readonly on: Readonly<Record<string, unknown>> }>>;

/** Whether any workflow listens to such an event. */
export const isHeard = (workflows: Listening, { event }: Happening): boolean =>
  TRIGGERS.some(
    ({ id, events }) => events.includes(event) && Object.values(workflows).some(({ on }) => on[id] !== undefined),
  );

/** @param on what each workflow listens to, by the ids of triggers. */
export function respond(workflows: Listening, happening: Happening): Responded {
  const wishes: TaskWish[] = [];
  const refused: string[] = [];
  for (const [workflow, { on }] of Object.entries(workflows)) {
    for (const trigger of TRIGGERS) {
      if (!trigger.events.includes(happening.event) || on[trigger.id] === undefined) continue;
      const settings = settingsOf(trigger).parse(on[trigger.id]);
      const { title, topic, ...own } = settings;
      const response = trigger.respond(own, happening);
      if (response.kind === 'ignored') {
        refused.push(`${workflow} makes nothing of it: ${response.because}.`);
        continue;
      }
      const { subject, because } = response;
      wishes.push({
        key: `${response.key} ${workflow}`,
        workflow,
        title: filled(title as string, { subject }),
        topic: filled(topic as string, { subject }),
        because,
      });
    }
  }
  return { wishes, refused };
}

/** What a workflow may listen to. */
export const onSchema = z.strictObject({
  schedule: scheduleSettings.optional().describe('The clock: one task for each due time.'),
  ...Object.fromEntries(TRIGGERS.map((trigger) => [trigger.id, settingsOf(trigger).optional().describe(trigger.help)])),
});
