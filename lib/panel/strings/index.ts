export { en, type StringKey } from './en';
export { type Entry, quote, type Sentence, type Shown, type Speaker, speaker, strong, type Values } from './say';
