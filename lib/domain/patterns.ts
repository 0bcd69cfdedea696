/** Text as itself in a regular expression, outside a character class, with the flag u too. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
