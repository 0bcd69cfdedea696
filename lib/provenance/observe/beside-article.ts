/** Tells what is beside an article from a note about it, such as where it was first published. */

/** Matches class names and ids of elements that are beside an article and not a part of it. */
const BESIDE_NAME =
  /(?:^|\s)(?!has-|with-|no-)(?:[\w-]{0,60}(?:related|recommend|sidebar|breadcrumb|newsletter|popular|trending|teaser|share|sharing|social|cookie)[\w-]{0,60}|comments?|comment-list|comments-area|tags|tag-list|post-tags)(?=\s|$)/i;
/** A first test that most names fail. It takes a tenth of the time. */
const MAY_BE_BESIDE =
  /related|recommend|sidebar|breadcrumb|newsletter|popular|trending|teaser|shar[ei]|social|cookie|comment|tag/i;

/** Whether class names or an id say that an element is beside the article. */
export const isBesideName = (names: string): boolean => MAY_BE_BESIDE.test(names) && BESIDE_NAME.test(names);

/** The most letters and links of such a note. */
const MAX_NOTE_LENGTH = 320;
const MAX_NOTE_LINKS = 3;
/** What boxes with something else have: a heading, a list, a table, a form. */
const NO_NOTE = 'h1,h2,h3,h4,h5,h6,ul,ol,dl,table,form,nav';

/** Whether an element may be a note: a few words with a link. */
export function isNoteBox(element: Element): boolean {
  const links = element.getElementsByTagName('a').length;
  if (links === 0 || links > MAX_NOTE_LINKS || element.querySelector(NO_NOTE)) return false;
  return (element.textContent ?? '').trim().length <= MAX_NOTE_LENGTH;
}
