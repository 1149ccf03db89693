import { z } from 'zod';
import { SEVERITIES } from '../domain/deliverable.ts';
import { type ErrorCode, isErrorCode } from '../domain/errors.ts';
import { CONTEXT_KINDS, JUDGEMENTS, type Proposal } from '../domain/proposal.ts';

/** Name of the file in the run's artifact. */
export const PROPOSAL_FILE = 'proposal.json';

/** Name of the artifact: one per task, epoch and try of the run. */
export const artifactPrefix = (task: number, epoch: number): string => `imprimatur-${task}-${epoch}-`;

/** The largest proposal that is read: the texts of its sources are in it. Bytes. */
export const MOST_PROPOSAL_BYTES = 64 * 1024 * 1024;

const words = (most: number) => z.string().max(most);
const count = z.number().int().min(0);
const known = z.union([z.number().min(0), z.literal('unknown')]);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const source = z.strictObject({
  id: words(20),
  kind: words(40),
  locator: words(2000),
  title: words(1000),
  url: words(4000),
  retrievedAt: z.iso.datetime(),
  sha256: hash,
  author: words(200).optional(),
  licence: words(500).optional(),
  published: words(40).optional(),
});
const evidence = z.object({
  sources: z.array(source).max(200),
  facts: z
    .array(z.strictObject({ id: words(20), source: words(20), quote: words(5000), statement: words(5000) }))
    .max(500),
  claims: z.array(z.strictObject({ text: words(5000), facts: z.array(words(20)).max(20) })).max(1000),
  people: z.array(words(5000)).max(2000).optional(),
});
const findings = z
  .array(
    z.strictObject({
      check: words(40),
      severity: z.enum(SEVERITIES),
      weight: count,
      path: words(300),
      line: count.optional(),
      message: words(1000),
    }),
  )
  .max(500);
const step = z.strictObject({ to: words(80).min(1), because: words(1000) });
const delivered = z.strictObject({
  kind: z.literal('delivered'),
  title: words(300).min(1),
  description: words(1000),
  files: z
    .array(z.strictObject({ path: words(300), content: z.string() }))
    .min(1)
    .max(10),
  evidence,
  sources: z.array(source.extend({ text: z.string() })).max(200),
  counts: z.strictObject({ proposed: count, verified: count, dropped: count, uncited: count }),
  findings,
  answers: z
    .array(
      z.strictObject({
        feedback: words(80),
        done: z.boolean(),
        text: words(1000),
        lines: z.array(z.strictObject({ line: count, text: words(5000) })).max(50),
      }),
    )
    .max(300),
  missing: z.array(z.strictObject({ locator: words(2000), reason: words(1000) })).max(200),
  next: step.optional(),
  topic: words(300).min(1).optional(),
  followUps: z
    .array(
      z.strictObject({
        topic: words(300).min(1),
        because: words(1000),
        sources: z.array(words(2000)).max(20),
        agent: words(80).optional(),
      }),
    )
    .max(10)
    .optional(),
});
const reviewed = z
  .strictObject({
    kind: z.literal('reviewed'),
    judgement: z.enum(JUDGEMENTS),
    summary: words(1000),
    findings,
    next: step.optional(),
  })
  .refine(
    ({ judgement, findings: found }) =>
      (judgement === 'changes-requested') === found.some(({ severity }) => severity === 'fix'),
    'the judgement is not what its findings say',
  );
const code = z.custom<ErrorCode>(
  (value) => typeof value === 'string' && isErrorCode(value),
  'no code of the catalogue',
);
const said = { code, text: words(4000) };

const proposalSchema = z.strictObject({
  v: z.literal(1),
  task: z.number().int().min(1),
  epoch: z.number().int().min(1),
  run: z.number().int().min(1),
  stage: words(80),
  agent: words(80),
  base: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .nullable(),
  outcome: z.discriminatedUnion('kind', [
    delivered,
    reviewed,
    step.extend({ kind: z.literal('handed-on') }),
    z.strictObject({ kind: z.literal('question'), ...said }),
    z.strictObject({ kind: z.literal('failed'), ...said, notBefore: z.iso.datetime().optional() }),
  ]),
  usage: z.strictObject({
    model: words(200),
    calls: count,
    inputTokens: known,
    outputTokens: known,
    cost: known,
    atMost: z.strictObject({ tokens: z.number().min(0), cost: known }).optional(),
  }),
  prompts: z.array(z.strictObject({ name: words(80), sha256: hash })).max(100),
  notes: z
    .array(z.strictObject({ code, text: words(1000) }))
    .max(20)
    .optional(),
  context: z
    .array(z.strictObject({ kind: z.enum(CONTEXT_KINDS), name: words(300), url: words(2000).optional() }))
    .max(200)
    .optional(),
});

export const printProposal = (proposal: Proposal): string => `${JSON.stringify(proposal, null, 2)}\n`;

export type ReadProposal =
  | { readonly valid: true; readonly proposal: Proposal }
  | { readonly valid: false; readonly reason: string };

/** Reads what a run left. It comes from a job that is not trusted, so its shape and its sizes are checked. */
export function parseProposal(text: string): ReadProposal {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { valid: false, reason: 'it is not JSON' };
  }
  const parsed = proposalSchema.safeParse(json);
  if (parsed.success) return { valid: true, proposal: json as Proposal };
  const [issue] = parsed.error.issues;
  return { valid: false, reason: `${issue?.path.join('.')}: ${issue?.message}` };
}
