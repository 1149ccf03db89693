import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ignored, type Trigger } from './trigger.ts';

const payloadSchema = z.object({
  action: z.string(),
  client_payload: z.looseObject({ key: z.unknown(), subject: z.unknown() }).partial().nullish(),
});

const settings = z.strictObject({
  types: z.array(z.string().min(1)).min(1).describe('The `event_type`s that count.'),
});

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const repositoryDispatch: Trigger<typeof settings> = {
  id: 'repository-dispatch',
  help: 'Another system says so by `repository_dispatch`. {{subject}} is `subject` in its `client_payload`; `key` there tells two of the same content apart.',
  settings,
  events: ['repository_dispatch'],
  respond({ types }, { payload }) {
    const parsed = payloadSchema.safeParse(payload);
    if (!parsed.success) return ignored('the payload can’t be read');
    const { action, client_payload: given } = parsed.data;
    if (!types.includes(action)) return ignored(`“${action}” is none of the types that count`);
    // A dispatch has no number of its own.
    const content =
      textOf(given?.key) ||
      createHash('sha256')
        .update(JSON.stringify(given ?? {}))
        .digest('hex');
    const subject = textOf(given?.subject) || action;
    return {
      kind: 'wanted',
      key: `dispatch ${action} ${content.slice(0, 64)}`,
      subject,
      because: `the dispatch “${action}”`,
    };
  },
};
