/**
 * Label words, one file a purpose, one line a language; a speaker of the language can correct a line without knowing
 * the code. Words are parted by "|", in lower case, accents as the language writes them (a page that leaves them out
 * still matches). Signs:
 *
 *     quelle:          counts only with a colon after it, or where a link consists of this word alone
 *     übersetz*        any ending
 *     aus dem … von    up to forty characters in between
 *     …から翻訳         stands after the link instead of before it
 */
export type Labels = Readonly<Record<string, string>>;

export { machineLabels } from './machine';
export { originalLabels } from './original';
export { pictureLabels } from './picture';
export { republishedLabels } from './republished';
export { sourceLabels } from './source';
export { translatedLabels } from './translated';
export { versionLabels } from './version';
