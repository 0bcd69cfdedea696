import type { Sentence, StringKey } from '../../../i18n';
import { usePanel } from '../context';
import { Said } from '../LocalizedText';

interface Props {
  readonly title: StringKey;
  readonly reasons: readonly Sentence[];
}

/** Reasons, one click away; nothing where there are none. */
export function Reasons({ title, reasons }: Props) {
  const { say } = usePanel().speaker;
  if (reasons.length === 0) return null;
  return (
    <details class="aside">
      <summary>{say(title)}</summary>
      <ul>
        {reasons.map((sentence) => (
          <li key={say(sentence.key, sentence.values)}>
            <Said sentence={sentence} />
          </li>
        ))}
      </ul>
    </details>
  );
}
