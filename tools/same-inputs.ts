/** Makes an ordinary run of the tests try the same made inputs each time; `--mode long` looks for new ones, and counts them. */
import fc from 'fast-check';
import { countInputs } from './count-inputs';
import { countRounds, ROUNDS } from './rounds';

const SEED = 1;

/** What fast-check tries where a test does not say. */
const USUAL_RUNS = 100;

fc.configureGlobal(ROUNDS === 1 ? { seed: SEED } : { numRuns: countRounds(USUAL_RUNS), reporter: countInputs });
