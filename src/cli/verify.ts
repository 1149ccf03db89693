import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { visibleJson } from '../agents/article/evidence.ts';
import { ImprimaturError } from '../domain/errors.ts';
import { evidencePathOf } from '../domain/task.ts';
import { fetcher } from '../gather/web/fetcher.ts';
import type { Command } from './command.ts';
import { complain, print } from './screen.ts';
import { lookAgain } from './verify/now.ts';
import { readRecord, recordFindings } from './verify/record.ts';
import { reportData, reportText, sourceFindings, type Verified } from './verify/report.ts';
import { allowHostsOf, filesOf, rootOf } from './verify/repository.ts';

const USAGE = `imprimatur verify PATH [--offline] [--json]

Checks an article against the record of its evidence, and against its sources as they are now: what each of them has
become, and which quotes stand in it no longer.

  PATH       the article or brief; its record lies beside it as <name>.sources.json
  --offline  fetch nothing: only files of the repository are looked at again
  --json     the same as JSON
  --help     this text

Hosts that are not on the public internet are reached only where gather.allow-hosts of the repository has them.

Exit code: 0 when all of it holds, 1 when something does not, 2 when it can't be said.`;

export const verify: Command = {
  id: 'verify',
  help: 'Checks an article against its record, and its sources as they are.',
  async run(parameters) {
    try {
      const options = read(parameters);
      if (options === 'help') {
        print(USAGE);
        return 0;
      }
      const verified = await verifyArticle(options);
      print(options.json ? visibleJson(reportData(verified)) : reportText(verified));
      return verified.findings.length === 0 ? 0 : 1;
    } catch (error) {
      if (!(error instanceof ImprimaturError)) throw error;
      complain(`${error.code} ${error.message}\n${error.help}`);
      return 2;
    }
  },
};

interface Options {
  readonly path: string;
  readonly offline: boolean;
  readonly json: boolean;
}

/** @throws ImprimaturError `article-missing`, `record-missing` or `record-malformed` */
export async function verifyArticle({ path, offline }: Pick<Options, 'path' | 'offline'>): Promise<Verified> {
  const content = await textAt(path, 'article-missing');
  const beside = evidencePathOf(path);
  const record = readRecord(beside, await textAt(beside, 'record-missing'));
  const { evidence } = record;
  const root = await rootOf(path);
  const sources = await lookAgain(evidence, {
    files: filesOf(root),
    web: offline ? null : fetcher({ allowHosts: await allowHostsOf(root) }),
    now: new Date().toISOString(),
  });
  const findings = [
    ...(await recordFindings(path, content, record)),
    ...sourceFindings(path, content, evidence, sources),
  ];
  return { path, evidence, sources, findings };
}

async function textAt(path: string, missing: 'article-missing' | 'record-missing'): Promise<string> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    throw new ImprimaturError(missing, path, error);
  }
}

function read(parameters: readonly string[]): Options | 'help' {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      options: {
        offline: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    if (values.help) return 'help';
    const [path, ...more] = positionals;
    if (path === undefined) throw new Error('which article? Name its path');
    if (more.length > 0) throw new Error(`one article at a time, and there is ${more.join(' ')}, too`);
    return { path, offline: values.offline, json: values.json };
  } catch (error) {
    throw new ImprimaturError('input-invalid', `${error instanceof Error ? error.message : error} (see --help)`);
  }
}
