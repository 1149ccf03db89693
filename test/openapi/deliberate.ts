import { type RecordedRequest, validateRequest } from './validate.ts';

/** Requests that a test of the local GitHub sends although GitHub describes no such thing, or refuses it. */
const DELIBERATE: readonly { readonly why: string; readonly finding: RegExp }[] = [
  {
    why: 'pages of the site, which are no API',
    finding: /^GET \/(acme\/site(\/(blob|issues|pull|actions\/runs)\/\S+)?)?: /,
  },
  { why: 'where the runner keeps its own things', finding: /^GET \/_runner\/x: / },
  { why: 'a route that the test adds', finding: /^GET \/repos\/acme\/site\/extra: / },
  { why: 'what the local GitHub does not have', finding: /^(GET \/search\/issues|POST \/graphql): / },
  {
    why: 'what people do, and we never',
    finding: /^(DELETE \S+\/pulls\/comments\/\d+|PUT \S+\/collaborators\/(ben|rob)): /,
  },
  {
    why: 'a dispatch that is refused',
    finding:
      /^POST \S+\/dispatches \S+ the (body must have required property '(ref|event_type)'|input "task" is a number)/,
  },
  {
    why: 'a range of time, which the description calls a time',
    finding: /^GET \S+\/runs \S+ the query's "created" must/,
  },
  { why: 'a bound, which is refused', finding: /GitHub takes at most \d+\.$|; an issue has at most 100\.$/ },
];

/** Findings about a request, without those that a test is after. */
export const mistakesIn = (request: RecordedRequest): readonly string[] =>
  validateRequest(request).filter((found) => !DELIBERATE.some(({ finding }) => finding.test(found)));
