/** Why something was refused: a stable code, and a Danish sentence. */
import type { components } from './schema';

export type Problem = components['schemas']['Problem'];
