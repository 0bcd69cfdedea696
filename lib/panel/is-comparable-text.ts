/** Whether a text that a reader gives is long enough to be compared. */

/** UTF-16 units. Shorter text is not a paragraph in any script. */
const MIN_TEXT_LENGTH = 60;

export const isComparableText = (text: string): boolean => text.trim().length >= MIN_TEXT_LENGTH;
