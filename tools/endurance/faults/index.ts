/** All faults of the endurance run. */
import { AROUND } from './around';
import { ENDS } from './ends';
import type { Fault } from './fault';
import { STORAGE } from './storage';

export type { Chance } from './fault';

export const FAULTS: readonly Fault[] = [...ENDS, ...STORAGE, ...AROUND];
