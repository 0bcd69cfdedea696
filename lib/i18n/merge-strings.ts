import type { Dictionary } from './strings';

/** What a language's `index.ts` gives: its words by the files that hold them. */
export type Files = Readonly<Record<string, Dictionary>>;

/** A language's words in one. */
export const gathered = (files: Files): Dictionary => Object.assign({}, ...Object.values(files));
