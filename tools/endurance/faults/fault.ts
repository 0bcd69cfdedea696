/** A fault of the endurance run: something that goes wrong around Verso. */
import type { Scene } from '../scene';

/** 0..1, from the run's seed. */
export type Chance = () => number;

/** Something that goes wrong around Verso, or that a reader does at a bad moment. Whatever it was is over afterwards. */
export interface Fault {
  readonly name: string;
  readonly happen: (scene: Scene, chance: Chance) => Promise<void>;
}

export const pickOne = <T>(all: readonly T[], chance: Chance): T => all[Math.floor(chance() * all.length)]!;
