/** The parts of a localized sentence as elements: bold, keys to press, or quoted in a direction of their own. */
import type { RichValue } from '../../../i18n';
// The room's door would bring all formats along into the settings page.
import { toSafeLanguageTag } from '../../../report/sanitize';

export function RichText({ parts }: { readonly parts: readonly (string | RichValue)[] }) {
  return (
    <>
      {parts.map((part) => {
        if (typeof part === 'string') return part;
        if (part.as === 'keys') return <kbd dir="auto">{part.text}</kbd>;
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
