import { z } from 'zod';
import { parseFrontMatter } from '../../agents/article/front-matter.ts';
import type { Finding } from '../../domain/deliverable.ts';
import { type Check, findingsOf } from '../check.ts';
import { lineOfField, textField } from './text/lines.ts';

const count = z.number().int().min(0);
const settings = z.strictObject({
  'title-min': count.default(10).describe('Characters that a title should have at least.'),
  'title-max': count.default(70).describe('Characters of a title that search engines show.'),
  'description-min': count.default(50).describe('Characters that a description should have at least.'),
  'description-max': count.default(160).describe('Characters of a description that search engines show.'),
});

export const seo: Check<typeof settings> = {
  id: 'seo',
  help: 'Title and description have a length that search results can show, and no published page has the same slug.',
  settings,
  comparesPages: true,
  async run({ path, content }, { published = [] }, set) {
    const finding = findingsOf('seo', path);
    const lengths = (['title', 'description'] as const).flatMap((name): Finding[] => {
      const { length } = [...textField(content, name)];
      const [least, most] = [set[`${name}-min`], set[`${name}-max`]];
      const line = lineOfField(content, name);
      // A missing field is for the front matter's check.
      if (length === 0 || (length >= least && length <= most)) return [];
      const wanted = length < least ? `at least ${least}` : `at most ${most}`;
      return [finding('consider', 2, `The ${name} has ${length} characters; ${wanted} work best in lists.`, line)];
    });
    const slug = parseFrontMatter(content)?.slug;
    const same = published.find((page) => page.path !== path && page.slug !== undefined && page.slug === slug);
    if (same === undefined) return lengths;
    return [...lengths, finding('fix', 10, `The slug is taken by ${same.path}.`, lineOfField(content, 'slug'))];
  },
};
