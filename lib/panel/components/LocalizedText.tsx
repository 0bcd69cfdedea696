import type { Sentence, StringKey, Values } from '../../i18n';
import { toSafeLanguageTag } from '../../report';
import { usePanel } from './context';

/** A sentence with its values set apart: the point in bold, words of a page isolated from its direction. */
export function Said({ sentence }: { readonly sentence: Sentence }) {
  const { speaker } = usePanel();
  return (
    <>
      {speaker.parts(sentence.key, sentence.values).map((part) => {
        if (typeof part === 'string') return part;
        if (part.as === 'strong')
          return (
            <b>
              <bdi>{part.text}</bdi>
            </b>
          );
        return (
          <bdi class="quoted" lang={toSafeLanguageTag(part.lang ?? '') || undefined}>
            {part.text}
          </bdi>
        );
      })}
    </>
  );
}

export function Say({ say, values }: { readonly say: StringKey; readonly values?: Values }) {
  return <Said sentence={{ key: say, values }} />;
}

export function Sentences({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const { say } = usePanel().speaker;
  return (
    <>
      {sentences.map((sentence, at) => (
        <span key={say(sentence.key, sentence.values)}>
          {at > 0 && ' '}
          <Said sentence={sentence} />
        </span>
      ))}
    </>
  );
}
