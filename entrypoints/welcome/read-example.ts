/** Reads the comparison that the welcome page shows, one of the demo's own (`tools/welcome-example.ts`). */
import type { SavedComparison } from '../../lib/core/saved-comparison';
import example from './example.json';

// What a file of JSON holds is wider to the compiler than what was written to it; a test reads it by its schema.
export const readExample = (): SavedComparison => example as unknown as SavedComparison;
