/** The image can't be built everywhere, so its recipe is read, and what it would hold is put together and started. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHECKOUT } from '../../src/local/harness.ts';
import { SECRET } from '../e2e/app-on-stage.ts';
import { openStage, type Stage } from '../e2e/stage.ts';

interface Instruction {
  readonly name: string;
  readonly text: string;
}

const read = (path: string): Promise<string> => readFile(join(CHECKOUT, path), 'utf8');

const recipe: readonly Instruction[] = (await read('app/Dockerfile'))
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, name = '', text = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    return { name, text };
  });
const named = (name: string): readonly string[] => recipe.flatMap((one) => (one.name === name ? [one.text] : []));
const copies = named('COPY')
  .filter((text) => !text.startsWith('--from'))
  .flatMap((text) => text.split(/\s+/).slice(0, -1));

interface Packages {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly optional?: boolean }>>;
}
const packages = JSON.parse(await read('package.json')) as { devDependencies: Record<string, string> };

describe('the recipe of the image', () => {
  test('begins with the Node that the tests run on, in full, and with nothing that moves', () => {
    const bases = named('FROM').map((text) => text.split(' ')[0]);
    expect(bases.length).toBeGreaterThan(0);
    for (const base of bases) {
      expect(base).toMatch(new RegExp(`^node:${packages.devDependencies.node}-bookworm-slim(@sha256:[0-9a-f]{64})?$`));
    }
  });

  test('installs what the lockfile says, without development packages and without their scripts', () => {
    expect(named('RUN')).toEqual([expect.stringMatching(/^npm ci --omit=dev --ignore-scripts( |$)/)]);
  });

  test('runs as an unprivileged user who owns none of it', () => {
    const last = recipe.slice(recipe.findLastIndex(({ name }) => name === 'FROM'));
    const user = last.findIndex(({ name }) => name === 'USER');
    expect(last[user]?.text).toBe('node');
    expect(last.slice(user).map(({ name }) => name)).not.toContain('COPY');
    expect(named('COPY').filter((text) => text.includes('--chown'))).toEqual([]);
    expect(named('ADD')).toEqual([]);
  });

  test('holds no secret, and is asked whether it is alive', () => {
    expect([...named('ENV'), ...named('ARG')].join()).not.toMatch(/KEY|SECRET|TOKEN|APP_ID/);
    expect(named('HEALTHCHECK')[0]).toContain('/healthz');
  });

  test('copies what there is, and the builder is sent nothing else', async () => {
    const ignore = (await read('app/Dockerfile.dockerignore')).split('\n').filter((line) => !/^(#|$)/.test(line));
    expect(ignore[0]).toBe('*');
    const sent = ignore.flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    expect([...new Set(copies)].toSorted()).toEqual(sent.toSorted());
  });
});

/** What the image would hold: the copied files less the ignored ones, and the packages that are not for development. */
async function assemble(folder: string): Promise<void> {
  const ignored = (await read('app/Dockerfile.dockerignore')).split('\n').filter((line) => line.startsWith('src/'));
  for (const path of copies) {
    await cp(join(CHECKOUT, path), join(folder, path), {
      recursive: true,
      filter: (source) => !ignored.some((one) => source.startsWith(join(CHECKOUT, one))),
    });
  }
  const { packages: locked } = JSON.parse(await read('package-lock.json')) as Packages;
  const tops = Object.entries(locked).filter(
    ([path, { dev = false }]) => !dev && /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path),
  );
  for (const [path] of tops) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await symlink(join(CHECKOUT, path), join(folder, path));
  }
}

describe('what the image holds', () => {
  let folder: string;
  let stage: Stage;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'imprimatur-image-'));
    await assemble(folder);
    stage = await openStage({ workflow: '' });
  });
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true });
  });

  test('is enough to start, to become ready and to pass its own health check', async () => {
    const { gitHub } = stage.harness;
    // As if the packages lay there: what they import is looked for beside the links, not where those lead.
    const child = spawn(process.execPath, ['--preserve-symlinks', '--preserve-symlinks-main', 'app/server.ts'], {
      cwd: folder,
      env: {
        NODE_ENV: 'production',
        PORT: '0',
        APP_ID: String(gitHub.app.id),
        PRIVATE_KEY: gitHub.app.privateKey,
        WEBHOOK_SECRET: SECRET,
        GITHUB_API_URL: gitHub.url,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    try {
      let text = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
      const url = async (): Promise<string> => {
        for (;;) {
          const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
          if (found !== undefined) return found;
          if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}:\n${text}`);
          await sleep(20);
        }
      };
      const address = await url();
      while ((await fetch(`${address}/readyz`)).status !== 200) await sleep(20);
      const [program = '', ...parameters] = JSON.parse(named('HEALTHCHECK')[0]?.replace(/^.*?CMD\s+/, '') ?? '[]');
      expect(program).toBe('node');
      const check = (port: string) => promisify(execFile)(process.execPath, parameters, { env: { PORT: port } });
      await check(new URL(address).port);
      await expect(check('9')).rejects.toMatchObject({ code: 1 });
    } finally {
      const exited = once(child, 'exit');
      child.kill();
      await exited;
    }
  });
});
