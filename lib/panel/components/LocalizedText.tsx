/**
 * Localized sentences as elements, with their inserted values in bold or isolated from the surrounding text direction.
 */
import type { Sentence, SentenceValues, StringKey } from '../../i18n';
import { usePanel } from './panel-context';
import { RichText } from './parts/RichText';

/**
 * A sentence with its values set apart: bold where a value is the point, with its own language and direction where it
 * is quoted from a page.
 */
export function SentenceParts({ sentence }: { readonly sentence: Sentence }) {
  return <RichText parts={usePanel().localizer.parts(sentence.key, sentence.values)} />;
}

/** A sentence by its string key. */
export function LocalizedText({ say, values }: { readonly say: StringKey; readonly values?: SentenceValues }) {
  return <SentenceParts sentence={{ key: say, values }} />;
}

/** Several sentences in a row, with spaces between. */
export function Sentences({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const { say } = usePanel().localizer;
  return (
    <>
      {sentences.map((sentence, index) => (
        <span key={say(sentence.key, sentence.values)}>
          {index > 0 && ' '}
          <SentenceParts sentence={sentence} />
        </span>
      ))}
    </>
  );
}
