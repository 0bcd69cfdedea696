import { detect } from 'tinyld';

/** Too little text says more about the detector than about the language. */
const ENOUGH = 20;

/** The browser has a detector of its own; this stands in for it in the command. */
export const detectLanguage = (text: string): string | undefined =>
  text.length < ENOUGH ? undefined : detect(text) || undefined;
