/** Makes an ordinary run of the tests try the same made inputs each time; `--mode long` looks for new ones. */
import fc from 'fast-check';
import { ROUNDS } from './rounds';

const SEED = 1;

if (ROUNDS === 1) fc.configureGlobal({ seed: SEED });
