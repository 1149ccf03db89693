import { readAnswer } from './formats/answer.ts';
import type { SourceKind } from './source.ts';

export const page: SourceKind = {
  id: 'page',
  help: 'A web page, text, Markdown or feed, named by its http or https address.',
  form: 'an address with http or https',
  accepts: (locator) => /^https?:/i.test(locator),

  async read(locator, { web }) {
    const fetched = await web.fetch(locator);
    return fetched.kind === 'unusable' ? fetched : readAnswer(fetched, 'anything');
  },
};
