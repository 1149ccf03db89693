import { z } from 'zod';
import { ignored, type Trigger } from './trigger.ts';

const payloadSchema = z.object({
  action: z.string(),
  pull_request: z.object({
    number: z.number(),
    title: z.string(),
    merged: z.boolean().default(false),
    head: z.object({ ref: z.string() }),
  }),
});

const settings = z.strictObject({
  when: z.enum(['opened', 'merged']).describe('What has to happen to it.'),
});

export const pullRequest: Trigger<typeof settings> = {
  id: 'pull-request',
  help: 'A pull request is opened, or merged; those of tasks don’t count. {{subject}} is its title.',
  settings,
  events: ['pull_request'],
  respond({ when }, { payload }) {
    const parsed = payloadSchema.safeParse(payload);
    if (!parsed.success) return ignored('the payload can’t be read');
    const { action, pull_request: pull } = parsed.data;
    if (pull.head.ref.startsWith('imprimatur/')) return ignored('it is a task’s own');
    const happened = when === 'opened' ? action === 'opened' : action === 'closed' && pull.merged;
    if (!happened) return ignored(`it was not ${when}`);
    return {
      kind: 'wanted',
      key: `pull request ${pull.number} ${when}`,
      subject: pull.title,
      because: `#${pull.number} was ${when}`,
    };
  },
};
