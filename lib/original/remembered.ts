/** Answers each question once: for what pages repeat all over. What it remembers is let go of with it. */
export function remembered<Answer>(answer: (asked: string) => Answer): (asked: string) => Answer {
  const known = new Map<string, Answer>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined || known.has(asked)) return before as Answer;
    const now = answer(asked);
    known.set(asked, now);
    return now;
  };
}
