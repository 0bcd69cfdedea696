import type { Dictionary } from './strings';

/** What a language's `index.ts` gives: its words by the files that hold them. */
export type StringFiles = Readonly<Record<string, Dictionary>>;

/** A language's words in one. */
export const mergeStrings = (files: StringFiles): Dictionary => Object.assign({}, ...Object.values(files));
