/** What the help of the commands that ask GitHub has in common. */

export const REPO_HELP = `  --repo, -R OWNER/NAME  the repository; else GITHUB_REPOSITORY, else what the
                         git remote “origin” of this folder says`;

export const HELP_HELP = '  --help, -h             this text';

export const WORKFLOW_HELP = `  --workflow FILE        name of the Actions workflow file, if it is not
                         imprimatur.yml`;

export const TOKEN_HELP = `GITHUB_TOKEN or GH_TOKEN has to hold a token of yours. A command only reads with
it, and starts the Actions workflow; everything else is done by its run.
GITHUB_API_URL is for a GitHub that is not github.com.`;

export const EXIT_HELP = `Exit code: 0 when that worked, 1 when something is wrong, 2 when it was called
wrongly.`;
