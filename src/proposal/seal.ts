import { heldBack, secretIn, withoutSecrets, withTexts } from '../comments/secrets.ts';
import type { Delivered, Failed, Proposal } from '../domain/proposal.ts';

/**
 * The proposal as it may leave the run: whoever can read the repository can read its artifact. What a secret of the run
 * stands in stays behind; the job that decides does not know these secrets, and could not find them.
 */
export function sealed(proposal: Proposal, secrets: readonly string[]): Proposal {
  const { outcome } = proposal;
  const where = outcome.kind === 'delivered' ? placeOf(outcome, secrets) : null;
  if (where !== null) {
    const failed: Failed = { kind: 'failed', code: 'secret-held-back', text: where };
    return sealed({ ...proposal, outcome: failed }, secrets);
  }
  const hide = heldBack(secrets);
  const said = outcome.kind === 'delivered' ? outcome : withTexts(outcome, hide);
  const notes = proposal.notes?.map((note) => ({ ...note, text: hide(note.text) }));
  const shown = { ...proposal, outcome: said, ...(notes === undefined ? {} : { notes }) };
  return withTexts(shown, (text) => withoutSecrets(text, secrets));
}

/** Where a secret stands, and how. A source may hold one as it is, and is masked: what was made of it may not. */
function placeOf({ sources, ...made }: Delivered, secrets: readonly string[]): string | null {
  const form = secretIn(made, secrets);
  if (form !== null) return `in the work (${form})`;
  const traces = sources.map(({ text, ...record }) => ({
    locator: record.locator,
    form: secretIn({ ...record, text: withoutSecrets(text, secrets) }, secrets),
  }));
  const found = traces.find((trace) => trace.form !== null);
  return found === undefined ? null : `in the source ${withoutSecrets(found.locator, secrets)} (${found.form})`;
}
