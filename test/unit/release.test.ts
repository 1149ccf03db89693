import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Answers what GitHub would, and writes down what it was asked; `NO_MAJOR` has no moving tag, `STUCK` may not move it. */
const gh = `#!/usr/bin/env bash
echo "$*" >> "$GH_LOG"
case "$*" in
  *"releases/tags"*) echo "\${IMMUTABLE:-true}" ;;
  "release create"*) cat > "$GH_LOG.notes" ;;
  *PATCH*) [ -z "\${NO_MAJOR:-}\${STUCK:-}" ] ;;
  *"ref=refs/tags/v0 "*) [ -z "\${STUCK:-}" ] ;;
esac
`;

function repository(version: string) {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  folders.push(folder);
  const log = join(folder, 'gh.log');
  const environment = {
    PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
    HOME: folder,
    GH_LOG: log,
    GITHUB_REPOSITORY: 'imprimatur/imprimatur',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'Ada'],
        [`GIT_${who}_EMAIL`, 'ada@example.org'],
      ]),
    ),
  };
  const git = (...parameters: string[]): string =>
    execFileSync('git', parameters, { cwd: folder, env: environment, encoding: 'utf8' }).trim();
  mkdirSync(join(folder, '.ci'));
  mkdirSync(join(folder, 'bin'));
  copyFileSync(new URL('../../.ci/release', import.meta.url), join(folder, '.ci/release'));
  writeFileSync(join(folder, 'bin/gh'), gh, { mode: 0o755 });
  writeFileSync(log, '');
  git('init', '--quiet', '--initial-branch', 'main');
  const commit = (message: string, is = version): string => {
    writeFileSync(
      join(folder, 'package.json'),
      `{\n  "name": "imprimatur",\n  "version": "${is}",\n  "type": "module"\n}\n`,
    );
    git('add', 'package.json');
    git('commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  return {
    git,
    commit,
    release(command: 'notes' | 'publish', variables: Readonly<Record<string, string>> = {}) {
      const env = { ...environment, ...variables };
      const { status, stdout, stderr } = spawnSync('bash', ['.ci/release', command], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      const asked = readFileSync(log, 'utf8').split('\n').filter(Boolean);
      return { status, stdout, stderr, asked };
    },
    notes: () => readFileSync(`${log}.notes`, 'utf8'),
  };
}

const refs = 'repos/imprimatur/imprimatur/git/refs';

describe('a release', () => {
  test('tells what changed since the version before', () => {
    const { git, commit, release } = repository('0.2.0');
    commit('Begin', '0.1.0');
    git('tag', 'v0.1.0');
    git('tag', 'v0');
    commit('Mend the sweep');
    commit('Raise the version');
    const { stdout } = release('notes');
    expect(stdout).toContain('What changed since v0.1.0:\n\n- Mend the sweep\n- Raise the version\n');
    expect(stdout).not.toContain('Begin');
  });

  test('started by hand makes the tag, publishes with the notes, and moves the tag of its major version', () => {
    const { commit, release, notes } = repository('0.2.0');
    const sha = commit('Begin');
    const { status, asked } = release('publish');
    expect(status).toBe(0);
    expect(asked).toEqual([
      `api ${refs} -f ref=refs/tags/v0.2.0 -f sha=${sha} --silent`,
      'release create v0.2.0 --verify-tag --title v0.2.0 --notes-file -',
      'api repos/imprimatur/imprimatur/releases/tags/v0.2.0 --jq .immutable',
      `api --method PATCH ${refs}/tags/v0 -f sha=${sha} -F force=true --silent`,
    ]);
    expect(notes()).toContain('- Begin');
  });

  test('of a pushed tag makes none; the first of its major version makes the moving one', () => {
    const { git, commit, release } = repository('1.0.0');
    const sha = commit('Begin');
    git('tag', 'v1.0.0');
    const { status, asked } = release('publish', { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.0.0', NO_MAJOR: '1' });
    expect(status).toBe(0);
    expect(asked[0]).toMatch(/^release create v1\.0\.0/);
    expect(asked.at(-1)).toBe(`api ${refs} -f ref=refs/tags/v1 -f sha=${sha} --silent`);
  });

  test.each([
    ['a repair of an older line', '0.1.1', ['v0.2.0']],
    ['a pre-release', '0.3.0-rc.1', ['v0.2.0']],
  ])('that is %s leaves the moving tag where it is', (_what, version, tags) => {
    const { git, commit, release } = repository(version);
    commit('Begin', '0.1.0');
    for (const tag of tags) git('tag', tag);
    commit('Mend');
    const { status, asked } = release('publish');
    expect(status).toBe(0);
    expect(asked.filter((line) => line.includes(`${refs}/tags/v0 `))).toEqual([]);
    expect(asked.some((line) => line.includes('--prerelease'))).toBe(version.includes('-'));
  });

  test('passes pre-releases over when it looks for the newest version', () => {
    const { git, commit, release } = repository('0.2.0');
    commit('Begin', '0.1.0');
    git('tag', 'v0.3.0-rc.1');
    commit('Go on');
    expect(release('publish').asked.at(-1)).toContain('PATCH');
  });

  test('says so when it can still be changed', () => {
    const { commit, release } = repository('0.2.0');
    commit('Begin');
    expect(release('publish', { IMMUTABLE: 'false' }).stdout).toContain('turn on immutable releases');
  });

  test('that could not move the tag fails with the command that does', () => {
    const { commit, release } = repository('0.2.0');
    const sha = commit('Begin');
    const { status, stderr } = release('publish', { STUCK: '1' });
    expect(status).toBe(1);
    expect(stderr).toContain(`git push --force origin ${sha}:refs/tags/v0`);
  });

  test.each<[string, string, (git: (...parameters: string[]) => string) => void, Record<string, string>, RegExp]>([
    [
      'a tag of another version',
      '0.2.0',
      () => {},
      { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v0.3.0' },
      /package\.json says 0\.2\.0/,
    ],
    ['a version that another commit has', '0.2.0', (git) => git('tag', 'v0.2.0', 'HEAD^'), {}, /v0\.2\.0 is already/],
    ['what is no version', 'next', () => {}, {}, /no version, but “next”/],
  ])('is refused for %s', (_what, version, prepare, variables, reason) => {
    const { git, commit, release } = repository(version);
    commit('Begin');
    commit('Go on');
    prepare(git);
    const { status, stderr, asked } = release('publish', variables);
    expect(status).toBe(1);
    expect(stderr).toMatch(reason);
    expect(asked).toEqual([]);
  });
});
