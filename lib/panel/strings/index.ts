export { en, isStringKey, type StringKey } from './en';
export { quote, type Sentence, type Shown, type Speaker, speaker, strong, type Values } from './say';
