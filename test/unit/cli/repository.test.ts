import { describe, expect, test } from 'vitest';
import { parseRemote, whereOf } from '../../../src/cli/github/repository.ts';

const SITE = { owner: 'acme', repo: 'site' };

test.each([
  'https://github.com/acme/site.git',
  'https://github.com/acme/site',
  'https://github.com/acme/site/',
  'https://token@github.com/acme/site.git',
  'https://www.github.com/acme/site.git',
  'http://GitHub.com/acme/site.git',
  'git@github.com:acme/site.git',
  'github.com:acme/site',
  'ssh://git@github.com/acme/site.git',
  'ssh://git@github.com:22/acme/site.git',
  'ssh://git@ssh.github.com:443/acme/site.git',
  'git://github.com/acme/site.git\n',
])('the remote %j is acme/site on github.com', (remote) => {
  expect(parseRemote(remote)).toEqual({ host: 'github.com', ...SITE });
});

test('names of people and repositories may hold dots, dashes and .git in the middle', () => {
  expect(parseRemote('git@git.example.org:a-b/c.d_e.github.io.git')).toEqual({
    host: 'git.example.org',
    owner: 'a-b',
    repo: 'c.d_e.github.io',
  });
});

test.each([
  '/srv/git/site.git',
  '../site',
  'file:///srv/git/site.git',
  'C:\\git\\site',
  'https://github.com/site',
  'https://github.com/a/b/c',
  'git@github.com:acme/..',
  'git@github.com:',
  '',
])('the remote %j is no repository of a GitHub', (remote) => {
  expect(parseRemote(remote)).toBeNull();
});

describe('the repository that is meant', () => {
  const origin = (remote: string | null) => async () => remote;
  const nowhere = async (): Promise<never> => {
    throw new Error('nobody looks at the remote');
  };

  test('is the one that was asked for, before all others', async () => {
    expect(await whereOf('acme/site', { GITHUB_REPOSITORY: 'other/one' }, nowhere)).toEqual({
      ...SITE,
      api: 'https://api.github.com',
    });
  });

  test('else the one of the environment, else that of the remote', async () => {
    expect(await whereOf(undefined, { GITHUB_REPOSITORY: 'acme/site' }, nowhere)).toMatchObject(SITE);
    const remote = origin('git@github.com:acme/site.git');
    expect(await whereOf(undefined, { GITHUB_REPOSITORY: '' }, remote)).toEqual({
      ...SITE,
      api: 'https://api.github.com',
    });
  });

  test('is asked for where the environment says that the API is', async () => {
    const environment = { GITHUB_API_URL: 'https://git.example.org/api/v3/' };
    const remote = origin('https://git.example.org/acme/site.git');
    expect(await whereOf(undefined, environment, remote)).toEqual({ ...SITE, api: 'https://git.example.org/api/v3' });
  });

  test('gets no token when its remote is on another host that nobody named', async () => {
    const asked = whereOf(undefined, {}, origin('https://evil.example/acme/site.git'));
    await expect(asked).rejects.toMatchObject({
      code: 'repository-unnamed',
      detail: expect.stringContaining('evil.example'),
    });
  });

  test.each([null, '/srv/git/site.git'])('is not guessed from the remote %j', async (remote) => {
    await expect(whereOf(undefined, {}, origin(remote))).rejects.toMatchObject({ code: 'repository-unnamed' });
  });

  test.each(['site', 'acme/site/more', 'https://github.com/acme/site', '/', 'acme/..', ''])(
    'is not %j',
    async (asked) => {
      await expect(whereOf(asked, {}, nowhere)).rejects.toMatchObject({ code: 'input-invalid' });
    },
  );

  test('is asked for at an address', async () => {
    const asked = whereOf('acme/site', { GITHUB_API_URL: 'api.github.com' }, nowhere);
    await expect(asked).rejects.toMatchObject({ code: 'input-invalid', detail: expect.stringContaining('no address') });
  });
});
