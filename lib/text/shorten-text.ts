/** Shortens texts on show. */

/** A text of at most so many characters (code points), the last of them "…" where it was longer. */
export function shortenText(text: string, most = 120): string {
  if (text.length <= most) return text;
  const characters = [...text];
  if (characters.length <= most) return text;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
