/** What a token needs to read in a private repository: <https://docs.github.com/rest/authentication/permissions-required-for-github-apps>. */
import type { Permissions } from './callers.ts';

const OF_COMMITS: readonly (readonly [RegExp, Permissions])[] = [
  [/^commits\/.+\/pulls$/, { pull_requests: 'read' }],
  [/^commits\/.+\/status(?:es)?$/, { statuses: 'read' }],
  [/^commits\/.+\/check-(?:runs|suites)$/, { checks: 'read' }],
];

/** By the first part of the path below the repository. */
const BY_PART: Readonly<Record<string, Permissions>> = {
  ...Object.fromEntries(
    [
      'branches',
      'commits',
      'compare',
      'contents',
      'git',
      'merges',
      'readme',
      'releases',
      'tags',
      'tarball',
      'zipball',
    ].map((part) => [part, { contents: 'read' } as const]),
  ),
  // A pull request is an issue, too.
  ...Object.fromEntries(
    ['assignees', 'issues', 'labels', 'milestones'].map((part) => [
      part,
      { issues: 'read', pull_requests: 'read' } as const,
    ]),
  ),
  actions: { actions: 'read' },
  'check-runs': { checks: 'read' },
  'check-suites': { checks: 'read' },
  pulls: { pull_requests: 'read' },
};

/** @returns permissions of which one is enough; undefined for what every token may read that sees the repository. */
export function readNeeds(path: string): Permissions | undefined {
  const below = /^\/repos\/[^/]+\/[^/]+\/(.*)$/.exec(path)?.[1] ?? '';
  const ofCommits = OF_COMMITS.find(([pattern]) => pattern.test(below));
  return ofCommits?.[1] ?? BY_PART[below.split('/')[0] ?? ''];
}

/** Whether the path leads into the repository, by the API or its pages. */
export const isInside = (path: string, fullName: string): boolean =>
  [`/repos/${fullName}`, `/${fullName}`].some((root) => {
    const start = path.slice(0, root.length).toLowerCase();
    return start === root.toLowerCase() && /^(?:\/|$)/.test(path.slice(root.length));
  });
