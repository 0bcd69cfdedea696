export { en, isStringKey } from './en';
export { keys, quote, type Sentence, type Shown, type Speaker, speaker, strong, type Values } from './say';
export type { StringKey } from './shape';
