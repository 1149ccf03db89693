import { z } from 'zod';
import type { FileContent, Finding } from '../../domain/deliverable.ts';
import { type Check, findingsOf } from '../check.ts';

const settings = z.strictObject({
  allow: z
    .array(z.string().min(4))
    .default([])
    .describe('Text that looks like a secret and is none, such as an example key.'),
});

const PRESET = '@secretlint/secretlint-rule-preset-recommend';

export const secrets: Check<typeof settings> = {
  id: 'secrets',
  help: 'Nothing that is delivered holds a key, a token or a password, nor a trace of those of this run. It always runs.',
  settings,
  async run({ path, content, files = [{ path, content }] }, { secrets: known = [] }, { allow }) {
    const { tracer } = await import('../../comments/secrets/traces.ts');
    const traces = tracer(known);
    const findings = await Promise.all(
      files.map(async (file): Promise<Finding[]> => {
        const finding = findingsOf('secrets', file.path);
        const own = traces(file.content).map(({ line, form }) =>
          finding('fix', 100, `A secret of this run stands here (${form}).`, line),
        );
        const others = (await lookAlikes(file, allow)).map(({ line, kind }) =>
          finding('fix', 100, `This looks like a secret (${kind}).`, line),
        );
        return [...own, ...others.filter(({ line }) => !own.some((other) => other.line === line))];
      }),
    );
    return findings.flat();
  },
};

/** What secretlint takes for a secret: the line and the kind, never the text. */
async function lookAlikes(
  { path, content }: FileContent,
  allow: readonly string[],
): Promise<readonly { readonly line: number; readonly kind: string }[]> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const { messages } = await lintSource({
    source: { content, filePath: path, ext: /\.[^./]*$/.exec(path)?.[0] ?? '', contentType: 'text' },
    options: { config: { rules: [{ id: PRESET, rule: creator }] }, noPhysicFilePath: true, maskSecrets: true },
  });
  return messages
    .filter(({ range: [from, to] }) => !allow.some((text) => content.slice(from, to).includes(text)))
    .map(({ loc, messageId }) => ({ line: loc.start.line, kind: messageId.toLowerCase().replaceAll('_', ' ') }));
}
