/** A collapsed list of reasons; nothing where there are none. */
import type { Sentence, StringKey } from '../../../i18n';
import { SentenceParts } from '../LocalizedText';
import { usePanel } from '../panel-context';

interface ReasonsProps {
  readonly title: StringKey;
  readonly reasons: readonly Sentence[];
}

export function Reasons({ title, reasons }: ReasonsProps) {
  const { say } = usePanel().localizer;
  if (reasons.length === 0) return null;
  return (
    <details class="aside">
      <summary>{say(title)}</summary>
      <ul>
        {reasons.map((sentence) => (
          <li key={say(sentence.key, sentence.values)}>
            <SentenceParts sentence={sentence} />
          </li>
        ))}
      </ul>
    </details>
  );
}
