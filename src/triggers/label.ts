import { z } from 'zod';
import { ignored, type Trigger } from './trigger.ts';

const payloadSchema = z.object({
  action: z.string(),
  label: z.object({ name: z.string() }).optional(),
  issue: z.object({ number: z.number(), title: z.string(), pull_request: z.unknown().optional() }),
});

const settings = z.strictObject({
  name: z.string().min(1).describe('The label.'),
});

export const label: Trigger<typeof settings> = {
  id: 'label',
  help: 'An issue gets a label: the task is another issue. {{subject}} is its title.',
  settings,
  events: ['issues'],
  respond({ name }, { payload }) {
    const parsed = payloadSchema.safeParse(payload);
    if (!parsed.success) return ignored('the payload can’t be read');
    const { action, label: set, issue } = parsed.data;
    if (action !== 'labeled' || set?.name !== name) return ignored('it is another label');
    return {
      kind: 'wanted',
      key: `label ${issue.number} ${name}`,
      subject: issue.title,
      because: `#${issue.number} got the label “${name}”`,
    };
  },
};
