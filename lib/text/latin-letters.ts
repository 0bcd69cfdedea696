/** Writes a name in Latin letters, for readers who do not know its script. */
import anyAscii from 'any-ascii';

/** Transliterates a name; one that is in Latin letters keeps its accents. */
export const toLatinLetters = (name: string): string =>
  /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(name) ? name : anyAscii(name);
