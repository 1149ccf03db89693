import { z } from 'zod';
import { ignored, type Trigger } from './trigger.ts';

const payloadSchema = z.object({
  action: z.string(),
  release: z.object({
    id: z.number(),
    tag_name: z.string(),
    name: z.string().nullish(),
    prerelease: z.boolean().default(false),
    draft: z.boolean().default(false),
  }),
});

const settings = z.strictObject({
  prereleases: z.boolean().default(false).describe('Also those that are marked as pre-releases.'),
});

export const release: Trigger<typeof settings> = {
  id: 'release',
  help: 'A release is published. {{subject}} is its name.',
  settings,
  events: ['release'],
  respond({ prereleases }, { payload }) {
    const parsed = payloadSchema.safeParse(payload);
    if (!parsed.success) return ignored('the payload can’t be read');
    const { action, release: one } = parsed.data;
    if (action !== 'published' || one.draft) return ignored('no release was published');
    if (one.prerelease && !prereleases) return ignored('it is a pre-release');
    const subject = one.name || one.tag_name;
    return { kind: 'wanted', key: `release ${one.id}`, subject, because: `the release ${one.tag_name}` };
  },
};
