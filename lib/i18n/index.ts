/** Re-exports what other rooms use of the strings of the interface. */
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
export { en, isStringKey, type StringKey } from './strings';
