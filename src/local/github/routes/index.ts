/** Every route of the layer. The first one that fits answers, so literal paths stand before parameters. */
import type { Route } from '../../layer.ts';
import type { World } from '../world.ts';
import { accountRoutes } from './accounts.ts';
import { appRoutes } from './apps.ts';
import { branchRoutes } from './branches.ts';
import { checkRoutes } from './checks.ts';
import { collaboratorRoutes } from './collaborators.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { gitObjectRoutes } from './git-objects.ts';
import { issueListRoutes } from './issue-lists.ts';
import { issueRoutes } from './issues.ts';
import { labelRoutes } from './labels.ts';
import { mergeRoutes } from './merge.ts';
import { pullContentRoutes } from './pull-contents.ts';
import { pullRoutes } from './pulls.ts';
import { reactionRoutes } from './reactions.ts';
import { refRoutes } from './refs.ts';
import { reviewCommentRoutes } from './review-comments.ts';
import { reviewerRoutes } from './reviewers.ts';
import { reviewRoutes } from './reviews.ts';
import { statusRoutes } from './statuses.ts';

export const layerRoutes = (
  world: World,
  installation: { readonly id: number; readonly bot: string },
): readonly Route[] => [
  ...appRoutes(world, installation),
  ...accountRoutes(world),
  ...collaboratorRoutes(world),
  ...reactionRoutes(world),
  ...commentRoutes(world),
  ...issueListRoutes(world),
  ...issueRoutes(world),
  ...labelRoutes(world),
  ...reviewCommentRoutes(world),
  ...reviewRoutes(world),
  ...reviewerRoutes(world),
  ...mergeRoutes(world),
  ...pullContentRoutes(world),
  ...pullRoutes(world),
  ...branchRoutes(world),
  ...refRoutes(world),
  ...gitObjectRoutes(world),
  ...contentRoutes(world),
  ...checkRoutes(world),
  ...statusRoutes(world),
  ...commitRoutes(world),
];
