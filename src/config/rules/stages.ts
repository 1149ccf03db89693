/** What holds of each stage: who works there, what is delivered, and what its gate asks for. */
import { didYouMean } from '../suggest.ts';
import { pathWords, quoted } from '../words.ts';
import { type KnownAgent, unknownAgent } from './agents.ts';
import { at, type Broken, type Path, texts } from './content.ts';

const PLACEHOLDERS = ['{{slug}}', '{{date}}'];

interface Place {
  readonly stage: unknown;
  readonly index: number;
  readonly path: Path;
}

export function brokenStage(place: Place, agents: readonly KnownAgent[]): readonly Broken[] {
  const { stage, path } = place;
  const agent = agents.find(({ name }) => name === at(stage, 'agent'));
  return [
    ...unknownAgent(at(stage, 'agent'), [...path, 'agent'], agents),
    ...nobody(place),
    ...unknownPlaceholder(at(stage, 'deliver'), [...path, 'deliver']),
    ...idleFollowUps(place, agent),
    ...(agent === undefined ? [] : [...wrongDeliverable(place, agent), ...missingReviewer(place, agent)]),
  ];
}

const broken = (path: Path, code: Broken['fault']['code'], more: Partial<Broken['fault']> = {}): Broken => ({
  at: path,
  fault: { code, path: pathWords(path), ...more },
});

const nobody = ({ stage, path }: Place): readonly Broken[] =>
  at(stage, 'handoff') === undefined && at(stage, 'agent') === undefined && texts(at(stage, 'skills')).length === 0
    ? [broken(path, 'agent-missing')]
    : [];

function unknownPlaceholder(deliver: unknown, path: Path): readonly Broken[] {
  if (typeof deliver !== 'string') return [];
  const unknown = [...deliver.matchAll(/\{\{[^}]*\}\}/g)].map(([whole]) => whole);
  return unknown
    .filter((whole) => !PLACEHOLDERS.includes(whole))
    .map((whole) =>
      broken(path, 'placeholder-unknown', { found: quoted(whole), suggestion: didYouMean(whole, PLACEHOLDERS) }),
    );
}

/** Who finds topics proposes tasks, too. */
const idleFollowUps = ({ stage, path }: Place, agent: KnownAgent | undefined): readonly Broken[] =>
  at(stage, 'follow-ups') !== undefined && agent?.judges !== undefined && !agent.findsTopics
    ? [broken([...path, 'follow-ups'], 'follow-ups-unfit', { found: quoted(agent.name) })]
    : [];

function wrongDeliverable({ stage, index, path }: Place, { judges }: KnownAgent): readonly Broken[] {
  const delivers = at(stage, 'deliver') !== undefined;
  if (judges === true && index === 0) return [broken(path, 'judge-first')];
  if (judges === true && delivers) return [broken([...path, 'deliver'], 'deliver-unwanted')];
  return judges === false && !delivers ? [broken(path, 'deliver-missing')] : [];
}

function missingReviewer({ stage, path }: Place, agent: KnownAgent): readonly Broken[] {
  const gate = at(stage, 'gate');
  const asksPeer = Array.isArray(gate) ? gate.includes('peer') : agent.trust === 'medium';
  return asksPeer && !agent.hasReviewer && agent.judges === false
    ? [
        broken([...path, ...(Array.isArray(gate) ? ['gate'] : ['agent'])], 'reviewer-missing', {
          found: quoted(agent.name),
        }),
      ]
    : [];
}
