export { en, isStringKey } from './en';
export { keys, quote, type Sentence, type Shown, type Speaker, speaker, strong, type Values } from './localizer';
export type { StringKey } from './strings';
