import { z } from 'zod';
import { ignored, type Trigger } from './trigger.ts';

const payloadSchema = z.object({
  ref: z.string(),
  after: z.string(),
  repository: z.object({ default_branch: z.string() }),
});

const settings = z.strictObject({
  paths: z.array(z.string().min(1)).min(1).describe('Files that count: a path, or a folder with a slash behind it.'),
});

const fits = (file: string, path: string): boolean => (path.endsWith('/') ? file.startsWith(path) : file === path);

export const push: Trigger<typeof settings> = {
  id: 'push',
  help: 'Files on the default branch are added or changed. {{subject}} is the first of them.',
  settings,
  events: ['push'],
  respond({ paths }, { payload, files }) {
    const parsed = payloadSchema.safeParse(payload);
    if (!parsed.success) return ignored('the payload can’t be read');
    const { ref, after, repository } = parsed.data;
    if (ref !== `refs/heads/${repository.default_branch}`) return ignored('it is not on the default branch');
    if (files == null) return ignored('what it changed can’t be told');
    const [subject, ...more] = files.filter((file) => paths.some((path) => fits(file, path))).toSorted();
    if (subject === undefined) return ignored('it changed none of the paths that count');
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    const because = `a push that changed ${subject}${others}`;
    return { kind: 'wanted', key: `push ${after}`, subject, because };
  },
};
