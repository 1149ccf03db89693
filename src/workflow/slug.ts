import { slug as slugOf } from 'github-slugger';
import { plain } from '../agents/article/text.ts';

const MOST_SLUG = 60;

/** Slug of a title, as readers see that: what GitHub makes of a heading, cut at a word. A title without a letter becomes `post`. */
export function slugOfTitle(title: string): string {
  const whole = slugOf(plain(title)).replace(/-+/g, '-').replace(/^-|-$/g, '');
  if (whole.length <= MOST_SLUG) return whole || 'post';
  const cut = whole.slice(0, MOST_SLUG + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20)).replace(/-$/, '');
}

/** The slug of a title, told apart by the number of the task where one of the paths that it would lead to is taken. */
export const slugFor = (title: string, task: number, taken: readonly string[]): string =>
  taken.length === 0 ? slugOfTitle(title) : `${slugOfTitle(title)}-${task}`;

/** Fills in a path; the slug can't leave its folder, since a slug has no slashes. */
export const fillPath = (path: string, slug: string, date: string): string =>
  path.replaceAll('{{slug}}', slug).replaceAll('{{date}}', date);
