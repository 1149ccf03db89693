interface Place {
  readonly contexts: readonly string[];
  readonly statusFunctions?: true;
}

const inStep = ['github', 'needs', 'job', 'runner', 'env', 'vars', 'secrets', 'steps', 'inputs'];

/**
 * Which contexts GitHub offers where, so that a file that GitHub would refuse is refused here too.
 * Source: docs.github.com, "Contexts reference", "Context availability".
 */
const places = {
  'run-name': { contexts: ['github', 'inputs', 'vars'] },
  concurrency: { contexts: ['github', 'inputs', 'vars'] },
  env: { contexts: ['github', 'secrets', 'inputs', 'vars'] },
  'job-name': { contexts: ['github', 'needs', 'vars', 'inputs'] },
  'job-if': { contexts: ['github', 'needs', 'vars', 'inputs'], statusFunctions: true },
  'job-setting': { contexts: ['github', 'needs', 'vars', 'inputs'] },
  'call-secrets': { contexts: ['github', 'needs', 'vars', 'secrets', 'inputs'] },
  'job-env': { contexts: ['github', 'needs', 'vars', 'secrets', 'inputs'] },
  'job-outputs': { contexts: ['github', 'needs', 'job', 'runner', 'env', 'vars', 'secrets', 'steps', 'inputs'] },
  'step-if': {
    contexts: ['github', 'needs', 'job', 'runner', 'env', 'vars', 'steps', 'inputs'],
    statusFunctions: true,
  },
  step: { contexts: inStep },
  'action-default': { contexts: ['github', 'job', 'runner', 'env'] },
} as const satisfies Readonly<Record<string, Place>>;

export type ExpressionPlace = keyof typeof places;

export const expressionPlaces: Readonly<Record<ExpressionPlace, Place>> = places;
