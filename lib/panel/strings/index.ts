export { en, type StringKey } from './en';
export { quote, type Sentence, type Speaker, speaker, strong, type Values } from './say';
