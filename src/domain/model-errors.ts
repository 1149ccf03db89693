import type { CatalogueEntry } from './errors.ts';

/** The part of the catalogue about calls of the model: what they meet, and what they may cost. */
export const MODEL_ERRORS = {
  'model-key-missing': {
    sentence: 'There is no key for the model’s API.',
    help: 'Set the secret OPENAI_API_KEY, then comment `/retry`.',
    retry: 'never',
  },
  'model-unauthorized': {
    sentence: 'The model’s API refused the key: {}',
    help: 'Set a valid key in the secret OPENAI_API_KEY, then comment `/retry`.',
    retry: 'never',
  },
  'model-unknown': {
    sentence: 'The model’s API does not know the model: {}',
    help: 'Set `model.name` in the configuration to one that the endpoint lists, then comment `/retry`.',
    retry: 'never',
  },
  'model-quota': {
    sentence: 'The model’s API says that the quota is used up: {}',
    help: 'Top up the account, then comment `/retry`.',
    retry: 'never',
  },
  'model-rejected': {
    sentence: 'The model’s API rejected the request: {}',
    help: 'Look at the `model` settings of the configuration and at the length of the sources, then comment `/retry`.',
    retry: 'never',
  },
  'model-unavailable': {
    sentence: 'The model’s API did not answer: {}',
    help: 'Look at the provider’s status page; comment `/retry` when it is back.',
    retry: 'later',
  },
  'model-timeout': {
    sentence: 'The model’s API took too long: {}',
    help: 'Raise `model.timeout`, or choose a faster model, then comment `/retry`.',
    retry: 'later',
  },
  'model-cut': {
    sentence: 'The connection to the model’s API broke off in the middle of an answer: {}',
    help: 'Look at the network and at proxies on the way; then comment `/retry`.',
    retry: 'later',
  },
  'model-not-api': {
    sentence: 'What answered at the address of the model’s API is no such API: {}',
    help: 'Look at `model.base-url` and at proxies on the way, then comment `/retry`.',
    retry: 'later',
  },
  'model-choiceless': {
    sentence: 'The model’s API answered without an answer of the model in it: {}',
    help: 'Look at the provider’s status page, or choose another model, then comment `/retry`.',
    retry: 'later',
  },
  'model-address': {
    sentence: 'The address of the model’s API does not have what was asked for: {}',
    help: 'See that `model.base-url` ends where the API begins (often `/v1`) and that the server has the API that `model.api` names, then comment `/retry`.',
    retry: 'never',
  },
  'model-usage-missing': {
    sentence: 'The model’s API did not say what {} used; caps count what was set aside for it.',
    help: 'Nothing has to be done; a server that reports its usage makes the figures exact.',
    retry: 'later',
  },
  'prompt-cut': {
    sentence: 'To fit `limits.tokens-per-call` the prompts left out {}.',
    help: 'Raise `limits.tokens-per-call` if the model takes more, or name fewer or shorter documents.',
    retry: 'later',
  },
  'prompt-too-long': {
    sentence: 'The prompt does not fit `limits.tokens-per-call`, even without everything that may be left out: {}',
    help: 'Raise `limits.tokens-per-call` if the model takes more, then comment `/retry`.',
    retry: 'never',
  },
  'stage-timeout': {
    sentence: 'The stage took longer than `limits.stage-minutes` allows: {}',
    help: 'Raise the limit (the job’s own is 30 minutes), or choose a faster model, then comment `/retry`: what was found so far is kept.',
    retry: 'later',
  },
  'tokens-used-up': {
    sentence: 'The next call could break a cap on tokens: {}',
    help: 'Raise the cap in `limits`, or give the task a narrower topic or shorter sources, then comment `/retry`: what was found so far is kept.',
    retry: 'never',
  },
  'budget-used-up': {
    sentence: 'The budget of the day or the month has no room for the next call: {}',
    help: 'It goes on by itself when the next day or month (of UTC) begins; what was found so far is kept. To go on at once, raise the cap in `limits` and comment `/retry`.',
    retry: 'later',
  },
  'dollars-used-up': {
    sentence: 'The next call could break the cap `limits.usd-per-task`: {}',
    help: 'Raise the cap, or choose a cheaper model, then comment `/retry`: what was found so far is kept.',
    retry: 'never',
  },
  'price-unknown': {
    sentence: 'There is a cap in US dollars, and what the model costs is unknown: {}',
    help: 'Set `model.price`, or take `limits.usd-per-task`, `usd-per-day` and `usd-per-month` away, then comment `/retry`.',
    retry: 'never',
  },
  'model-refused': {
    sentence: 'The model refused the work: {}',
    help: 'Reword the topic or choose another model, then comment `/retry`.',
    retry: 'later',
  },
  'model-filtered': {
    sentence: 'The provider’s content filter stopped the model: {}',
    help: 'Reword the topic, leave out the source that the filter minds, or choose another model, then comment `/retry`.',
    retry: 'later',
  },
  'model-truncated': {
    sentence: 'The model’s answer was cut off at its length limit: {}',
    help: 'Ask for something shorter, or raise the limit of the model, then comment `/retry`.',
    retry: 'later',
  },
  'model-empty': {
    sentence: 'The model’s answer is empty.',
    help: 'Choose another model, then comment `/retry`.',
    retry: 'later',
  },
  'model-malformed': {
    sentence: 'The model’s answer is no JSON: {}',
    help: 'Choose a model that supports structured outputs, then comment `/retry`.',
    retry: 'later',
  },
  'model-misfit': {
    sentence: 'The model’s answer does not have the shape that was asked for: {}',
    help: 'Choose a model that supports structured outputs, then comment `/retry`.',
    retry: 'later',
  },
  'model-secret': {
    sentence: 'The model’s answer held a secret of this run ({}), and was thrown away.',
    help: 'Look for a source that asks for secrets, and replace the key if somebody may have seen it; then comment `/retry`.',
    retry: 'later',
  },
  'model-nonsense': {
    sentence: 'The model’s answer is not what was asked for: {}',
    help: 'Choose a model that supports structured outputs, then comment `/retry`.',
    retry: 'later',
  },
} as const satisfies Record<string, CatalogueEntry>;
