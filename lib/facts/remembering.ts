/** Answers kept before all are let go of: enough for the words of any article, bounded for any input. */
const MOST = 10_000;
/** What is longer is hardly a word, and hardly asked twice. */
const LONGEST = 64;

/** The same answers, each worked out once: the words of an article come again and again. */
export function remembering(answer: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    if (word.length > LONGEST) return answer(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const now = answer(word);
    known.set(word, now);
    return now;
  };
}
