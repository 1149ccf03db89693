import type { GateName } from '../domain/task.ts';
import { automated } from './automated.ts';
import type { Gate } from './gate.ts';
import { human } from './human.ts';
import { peer } from './peer.ts';

export const GATE_REGISTRY = { automated, peer, human } as const satisfies Record<GateName, Gate>;
