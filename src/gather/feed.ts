import { readAnswer } from './formats/answer.ts';
import type { SourceKind } from './source.ts';

const PREFIX = /^feed:\s*/i;

export const feed: SourceKind = {
  id: 'feed',
  help: 'The newest 20 entries of an RSS, Atom or JSON feed, each a source: `feed: https://…`.',
  form: '`feed: https://…`',
  accepts: (locator) => PREFIX.test(locator),

  async read(locator, { web }) {
    const address = locator.replace(PREFIX, '').replace(/^<(.*)>$/, '$1');
    // The old scheme, `feed://example.org/…`.
    const fetched = await web.fetch(address.startsWith('//') ? `https:${address}` : address);
    return fetched.kind === 'unusable' ? fetched : readAnswer(fetched, 'feed');
  },
};
