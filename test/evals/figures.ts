/** Catch rates and false alarms, as data and as a table. Pure. */
import { fixes, type Judged } from './judge.ts';
import { FAULT_KINDS, type FaultKind } from './seeds.ts';

export interface Figures {
  readonly kinds: readonly {
    readonly kind: FaultKind;
    readonly planted: number;
    readonly byChecks: number;
    readonly withPeer: number;
  }[];
  readonly clean: number;
  /** Clean drafts of which something was to be mended. */
  readonly alarms: { readonly byChecks: number; readonly withPeer: number };
  /** Drafts that the peer was asked about. */
  readonly asked: number;
  /** Planted faults that nobody found. */
  readonly missed: readonly { readonly id: string; readonly kind: FaultKind; readonly line: number }[];
}

/** A fault is caught by a finding on its line that has to be mended, or on the footnote that the line leads to. */
function isCaught({ draft, checks }: Judged, findings: Judged['peer']): boolean {
  const lines = draft.current.markdown.split('\n');
  const at = draft.fault?.line ?? 0;
  const labels = [...(lines[at - 1] ?? '').matchAll(/\[\^(\w+)\](?!:)/g)].map(([, label]) => `[^${label}]:`);
  return fixes(findings ?? checks).some(
    ({ line }) => line === at || labels.some((label) => lines[(line ?? 0) - 1]?.startsWith(label)),
  );
}

export function figuresOf(faulty: readonly Judged[], clean: readonly Judged[]): Figures {
  const byChecks = (one: Judged): boolean => isCaught(one, null);
  const byAnybody = (one: Judged): boolean => byChecks(one) || (one.peer !== null && isCaught(one, one.peer));
  return {
    kinds: FAULT_KINDS.map((kind) => {
      const of = faulty.filter(({ draft }) => draft.fault?.kind === kind);
      return {
        kind,
        planted: of.length,
        byChecks: of.filter(byChecks).length,
        withPeer: of.filter(byAnybody).length,
      };
    }),
    clean: clean.length,
    alarms: {
      byChecks: clean.filter(({ checks }) => fixes(checks).length > 0).length,
      withPeer: clean.filter(({ checks, peer }) => fixes(checks).length + fixes(peer).length > 0).length,
    },
    asked: [...faulty, ...clean].filter(({ peer }) => peer !== null).length,
    missed: faulty
      .filter((one) => !byAnybody(one))
      .flatMap(({ draft: { id, fault } }) => (fault === null ? [] : [{ id, ...fault }])),
  };
}

const ratio = (part: number, whole: number): string =>
  `${part} of ${whole}${whole === 0 ? '' : ` (${Math.round((part / whole) * 100)} %)`}`;

export function figuresText(model: string, { kinds, clean, alarms, asked, missed }: Figures): string {
  const sum = (pick: (one: Figures['kinds'][number]) => number): number =>
    kinds.reduce((total, one) => total + pick(one), 0);
  const rows = [
    ['fault', 'planted', 'caught by the checks', 'with the peer'],
    ...kinds.map(({ kind, planted, byChecks, withPeer }) => [
      kind,
      `${planted}`,
      ratio(byChecks, planted),
      ratio(withPeer, planted),
    ]),
    [
      'all faults',
      `${sum(({ planted }) => planted)}`,
      ratio(
        sum(({ byChecks }) => byChecks),
        sum(({ planted }) => planted),
      ),
      ratio(
        sum(({ withPeer }) => withPeer),
        sum(({ planted }) => planted),
      ),
    ],
    ['false alarms on clean drafts', `${clean}`, ratio(alarms.byChecks, clean), ratio(alarms.withPeer, clean)],
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const negations = kinds.find(({ kind }) => kind === 'negation');
  const planted = negations?.planted ?? 0;
  return [
    `Peer: ${model}, asked about ${asked} drafts that passed the checks.`,
    '',
    ...rows.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    '',
    `Negations missed: ${ratio(planted - (negations?.byChecks ?? 0), planted)} by the checks alone, ${ratio(planted - (negations?.withPeer ?? 0), planted)} with the peer.`,
    ...(missed.length === 0
      ? ['Nothing was missed.']
      : missed.map(({ id, kind, line }) => `Missed: ${id}, ${kind}, line ${line}`)),
  ].join('\n');
}
