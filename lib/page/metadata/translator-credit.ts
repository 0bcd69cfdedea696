/** Finds who translated an article in lines such as "Translated by …". */
import { createLazy } from '../../util/lazy';
import { getTextAfterNotice, MAX_NOTICE_START } from '../clean/phrase-matcher';
import { getWordsBeforeNames } from '../get-page-phrases';
import { extractNames, isPersonName } from './byline';

/** Matches where a second sentence or another label follows the name. */
const nextCredit = /(?<=\p{L}{3})[.。]\s|\s\S{1,12}[:：]/u;

const getBy = createLazy(() => new Set(getWordsBeforeNames()));

/** Removes the language before a name, with the word for "by" between them: "de l’allemand par Anne Roussel". */
function removeLanguage(text: string): string {
  const words = text.trim().split(' ');
  if (!/^\p{Ll}/u.test(text.trim())) return text;
  const by = words.findIndex((word, i) => getBy().has(word) && /^\p{Lu}/u.test(words[i + 1] ?? ''));
  return by < 0 ? text : words.slice(by + 1).join(' ');
}

/** Extracts the name from a line such as "Translated by Ana Ruiz"; undefined where no name follows the label. */
function findTranslatorInByline(line: string): string | undefined {
  const after = getTextAfterNotice('translation', line, MAX_NOTICE_START);
  if (after === undefined) return undefined;
  const rest = after.slice(0, nextCredit.exec(after)?.index);
  if (rest === '' || rest.length > 60) return undefined;
  const trimmedLine = line.replace(/(?<![^\p{L}\p{M}\p{N})])[^\p{L}\p{M}\p{N})]+$/u, '');
  // Short words in capitals such as "AI" and "GPT" are machines and not names.
  const name = extractNames(removeLanguage(trimmedLine.slice(-after.length).slice(0, rest.length)));
  return name !== undefined && isPersonName(name) && !/^\p{Lu}{1,4}$/u.test(name) ? name : undefined;
}

/** Finds the translator's name in the short lines about an article; undefined where none gives it. */
export const findTranslatorName = (notices: readonly string[]): string | undefined =>
  notices.map(findTranslatorInByline).find((name) => name !== undefined);
