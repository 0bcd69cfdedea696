/** How much is remembered: answers before all are let go of, and UTF-16 units of what was asked. All, where not said. */
interface MemoizeLimits {
  readonly most?: number;
  readonly longest?: number;
}

/** Of the words of any article, and of hardly anything else. */
export const WORD_CACHE: MemoizeLimits = { most: 10_000, longest: 64 };

/** Answers each question once: for what a page or an article repeats all over. */
export function memoizeBounded<Answer>(
  answer: (asked: string) => Answer,
  { most = Number.POSITIVE_INFINITY, longest = Number.POSITIVE_INFINITY }: MemoizeLimits = {},
): (asked: string) => Answer {
  const known = new Map<string, Answer>();
  return (asked) => {
    if (asked.length > longest) return answer(asked);
    const before = known.get(asked);
    if (before !== undefined || known.has(asked)) return before as Answer;
    if (known.size >= most) known.clear();
    const now = answer(asked);
    known.set(asked, now);
    return now;
  };
}
