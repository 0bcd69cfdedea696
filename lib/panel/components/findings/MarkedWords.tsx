/** A text with the words marked that differ. */
import type { Span } from '../../../util/span';

export function MarkedWords({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) {
  return (
    <>
      {marks.map((mark, index) => (
        <span key={mark.start}>
          {text.slice(marks[index - 1]?.end ?? 0, mark.start)}
          <mark>{text.slice(mark.start, mark.end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
