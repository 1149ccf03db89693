import type { Performer } from '../syntax/workflow.ts';
import { performAction } from './action.ts';
import { cache, cacheRestore, cacheSave } from './cache.ts';
import { checkout } from './checkout.ts';
import { downloadArtifact } from './download-artifact.ts';
import type { Performance } from './performance.ts';
import { uploadArtifact } from './upload-artifact.ts';

export const performances: Readonly<Record<Performer, Performance>> = {
  action: performAction,
  checkout,
  'upload-artifact': uploadArtifact,
  'download-artifact': downloadArtifact,
  cache,
  'cache-restore': cacheRestore,
  'cache-save': cacheSave,
};
