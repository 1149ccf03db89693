/** Logins under which Imprimatur writes: of the job's own token, and of the app. */
export const IDENTITIES: readonly string[] = ['github-actions[bot]', 'imprimatur[bot]'];
