import { fold } from './fold';
import { phrasesOf } from './phrases';

/** More is not a name: some sites call a whole paragraph about the author a byline. */
const LONGEST = 100;

/** "By Ruth Calder" to "Ruth Calder"; the label in any language, but never the beginning of a name. */
export function nameInByline(byline: string | undefined): string | undefined {
  if (byline === undefined) return undefined;
  const line = fold(byline);
  const lower = line.toLowerCase();
  const labels = phrasesOf('byline').filter(
    (label) => /^[\s:\uFF1A]/.test(lower.slice(label.length)) && lower.startsWith(label),
  );
  const longest = labels.reduce((most, label) => Math.max(most, label.length), 0);
  const name = line.slice(longest).replace(/^[\s:\uFF1A]+/, '');
  return name === '' || name.length > LONGEST || /^https?:/i.test(name) ? undefined : name;
}
