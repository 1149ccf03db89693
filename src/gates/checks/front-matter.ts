import { z } from 'zod';
import { DESCRIPTION_LIMIT, parseFrontMatter, TITLE_LIMIT } from '../../agents/article/front-matter.ts';
import type { Finding } from '../../domain/deliverable.ts';
import { type Check, NO_SETTINGS } from '../check.ts';

/** People may add fields of their own. */
const schema = z.looseObject({
  title: z.string().trim().min(1).max(TITLE_LIMIT),
  description: z.string().trim().min(1).max(DESCRIPTION_LIMIT),
  date: z.iso.date(),
  slug: z.string().regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, 'a slug is words joined by hyphens'),
  tags: z.array(z.string().min(1)),
  sources: z.array(z.object({ title: z.string().min(1), url: z.string().min(1) })),
  disclosure: z.string().trim().min(1),
});

type Field = keyof typeof schema.shape;

/** In words, for people and models. */
const FORMS: Readonly<Record<Field, string>> = {
  title: `a text of at most ${TITLE_LIMIT} characters`,
  description: `a text of at most ${DESCRIPTION_LIMIT} characters`,
  date: 'a day, YYYY-MM-DD',
  slug: 'words joined by hyphens',
  tags: 'a list of words',
  sources: 'a list, each with `title` and `url`',
  disclosure: 'a text that says how the page was written',
};

export const frontMatter: Check = {
  id: 'front-matter',
  help: 'The front matter holds title, description, date, slug, tags, sources and the disclosure, each in its form.',
  settings: NO_SETTINGS,
  async run({ path, content }) {
    const finding = (message: string, line?: number): Finding => ({
      check: 'front-matter',
      severity: 'fix',
      weight: 10,
      path,
      ...(line === undefined ? {} : { line }),
      message,
    });
    const fields = parseFrontMatter(content);
    if (fields === undefined) return [finding('The file has no front matter that can be read.', 1)];
    const result = schema.safeParse(fields);
    if (result.success) return [];
    const lines = content.split('\n');
    const wrong = new Set(result.error.issues.map((issue) => issue.path[0]));
    return (Object.keys(FORMS) as Field[])
      .filter((name) => wrong.has(name))
      .map((name) => {
        const index = lines.findIndex((line) => line.startsWith(`${name}:`));
        const state = fields[name] === undefined ? 'is missing in the front matter; it' : 'in the front matter';
        return finding(`\`${name}\` ${state} should be ${FORMS[name]}.`, index < 0 ? undefined : index + 1);
      });
  },
};
