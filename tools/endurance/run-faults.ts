/** Goes through faults in an order that a seed decides, and lists what was lost. */
import { createRandom } from '../random';
import { FAULTS } from './faults';
import type { Chance, Fault } from './faults/fault';
import { listFailures } from './holds';
import { Scene } from './scene';

/** One fault, and what does not hold after it. */
export interface Met {
  readonly fault: string;
  readonly fails: readonly string[];
}

export interface FaultRun {
  readonly seed: number;
  /** Names of the faults that happen; all where there are none. */
  readonly only?: readonly string[] | undefined;
  /** Asked before each fault, with how many there were. */
  readonly goesOn: (count: number) => boolean;
  readonly tell: (met: Met) => void;
}

/** Every fault once in an order of the seed's, then again in another. */
function* shuffleFaults(all: readonly Fault[], chance: Chance): Generator<Fault, never> {
  for (;;) {
    const left = [...all];
    while (left.length > 0) yield left.splice(Math.floor(chance() * left.length), 1)[0]!;
  }
}

/** What the fault itself could not do is what Verso did not let it do. */
const runFault = (fault: Fault, scene: Scene, chance: Chance): Promise<readonly string[]> =>
  fault.happen(scene, chance).then(
    () => [],
    (problem) => [`during it: ${problem}`],
  );

/** Faults of all kinds in one browser, one after the other, as long as the run goes on; what must hold is asked after each. */
export async function runFaults({ seed, only, goesOn, tell }: FaultRun): Promise<readonly Met[]> {
  const chance = createRandom(seed);
  const faults = only ? FAULTS.filter(({ name }) => only.includes(name)) : FAULTS;
  const scene = await Scene.open();
  const all: Met[] = [];
  try {
    await scene.settle();
    for (const fault of shuffleFaults(faults, chance)) {
      if (!goesOn(all.length)) break;
      const during = await runFault(fault, scene, chance);
      const met = { fault: fault.name, fails: [...during, ...(await listFailures(scene, chance))] };
      all.push(met);
      tell(met);
    }
  } finally {
    await scene.close();
  }
  return all;
}
