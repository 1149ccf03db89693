/** What happened, as texts that can be quoted. Bodies stay as they were written, but for what GitHub does not show. */
import { oneLine } from '../formats/words.ts';
import type { Reading } from '../source.ts';
import type { Commit, Conversation, Release } from './history.ts';

/** A commit is a line of a log: all of them are one text. Null without any. */
export function commitsReading(commits: readonly Commit[], since: string): Reading | null {
  const [newest] = commits;
  if (newest === undefined) return null;
  const title = `Commits since ${day(since)}`;
  const sections = commits.map(({ sha, message, author, at }) => {
    const [subject = '', ...rest] = message.replaceAll('\r\n', '\n').split('\n');
    return [`## ${oneLine(subject)}`, `${sha.slice(0, 7)}, by ${author} on ${day(at)}.`, rest.join('\n').trim()];
  });
  return {
    part: 'commits',
    title,
    // The list as it was then: it begins with the newest commit.
    url: newest.url.replace(/\/commit\/(?=[^/]+$)/, '/commits/'),
    text: textOf([`# ${title}`, ...sections.flat()]),
  };
}

export function releaseReading({ tag, name, body, author, at, url, isPrerelease }: Release): Reading {
  const title = oneLine(name) === '' || name === tag ? `Release ${tag}` : `Release ${tag}: ${oneLine(name)}`;
  const facts = `${isPrerelease ? 'A pre-release, published' : 'Published'} by ${author} on ${day(at)}.`;
  return { part: tag, title, url, text: textOf([`# ${title}`, facts, shown(body)]), author, published: at };
}

export function conversationReading(conversation: Conversation): Reading {
  const { kind, number, body, author, labels, openedAt, closedAt, mergedAt, url } = conversation;
  const title = `${kind === 'issue' ? 'Issue' : 'Pull request'} #${number}: ${oneLine(conversation.title)}`;
  const end =
    mergedAt !== null ? `, merged on ${day(mergedAt)}` : closedAt !== null ? `, closed on ${day(closedAt)}` : '';
  const facts = [
    `Opened by ${author} on ${day(openedAt)}${end}.`,
    labels.length === 0 ? '' : `Labels: ${labels.map((label) => oneLine(label)).join(', ')}.`,
  ];
  return {
    part: `#${number}`,
    title,
    url,
    text: textOf([`# ${title}`, facts.join(' ').trim(), shown(body)]),
    author,
    published: openedAt,
  };
}

const day = (time: string): string => time.slice(0, 10);

/** Comments of HTML are invisible on GitHub: nobody could find a quote from there, and they may be meant for us alone. */
const shown = (body: string): string =>
  body
    .replaceAll('\r\n', '\n')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .trim();

const textOf = (parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
