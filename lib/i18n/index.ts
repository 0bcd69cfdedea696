export { en, isStringKey } from './en';
export {
  createLocalizer,
  type Localizer,
  markKeys,
  markQuote,
  markStrong,
  type RichValue,
  type Sentence,
  type SentenceValues,
} from './localizer';
export type { StringKey } from './strings';
