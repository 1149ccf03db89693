import type { Permissions } from './workflow.ts';
import type { At, YamlReader } from './yaml-reader.ts';

const scopes = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
];

/** No permission of the API: it lets a job ask for an identity token, which is not served here. */
const notOfTheToken = ['id-token', 'models'];

/** What a job gets when neither it nor its workflow says anything: the restricted default of new repositories. */
export const defaultPermissions: Permissions = { contents: 'read', packages: 'read' };

function all(level: 'read' | 'write'): Permissions {
  const names = scopes.filter((scope) => !notOfTheToken.includes(scope));
  return Object.fromEntries(names.map((name) => [name.replaceAll('-', '_'), level] as const));
}

/** Reads `permissions:`. Naming any permission sets all others to none. */
export function readPermissions(reader: YamlReader, at: At): Permissions {
  if (reader.isText(at) && !reader.isEmpty(at)) {
    const word = reader.text(at);
    if (word === 'read-all') return all('read');
    if (word === 'write-all') return all('write');
    reader.problem(at, 'must be a mapping, `read-all` or `write-all`');
    return {};
  }
  const permissions: Record<string, 'read' | 'write'> = {};
  for (const [scope, value] of reader.entries(at, scopes)) {
    const level = reader.text(value);
    if (level !== 'read' && level !== 'write' && level !== 'none') {
      reader.problem(value, 'must be read, write or none');
    } else if (level !== 'none' && !notOfTheToken.includes(scope)) {
      permissions[scope.replaceAll('-', '_')] = level;
    }
  }
  return permissions;
}

/** A pull request from a fork gets a token that only reads. */
export function readOnly(permissions: Permissions): Permissions {
  return Object.fromEntries(Object.keys(permissions).map((name) => [name, 'read'] as const));
}
