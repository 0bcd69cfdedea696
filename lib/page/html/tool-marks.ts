/** What translation tools leave in a page that holds both texts: the marks by which their own source names them. */

/** Elements that hold the translation of the text that they follow, precede or stand in, and nothing of the page's own. */
export const WRAPPER_MARKS = [
  '.immersive-translate-target-wrapper',
  '.read-frog-translated-content-wrapper:not([data-read-frog-translation-mode="translationOnly"])',
  '.kiss-translator-wrapper',
  '.fluent-read-bilingual-content',
].join();

/** A text that was put away in the page, in an element beside its translation. */
export const HIDDEN_ORIGINAL_MARKS = '.papago-source,.google-src-text';

/** A text that was put away in a template, within the wrapper of its translation. */
export const TEMPLATE_MARK = 'template.kiss-translator-backup';

/** A text that was put away in an attribute of the element with its translation. */
export const VALUE_MARK = 'ya-tr-span[data-value]';

/** A copy of a whole element of the page, before that element, which then holds the translation. */
export const COPY_MARK = '[data-translationmark="copiedNode"]';

/** One of the three elements that stand in for a text: the original, both, the translation. */
export const TRIPLE_MARK = 'font[translate="no"]';

/** In a wrapper: its translation is on its way, or failed. */
export const UNFINISHED_MARKS = [
  '.immersive-translate-loading-spinner',
  '.immersive-translate-error-wrapper',
  '.read-frog-spinner',
  '.read-frog-translation-error-container',
  '.fluent-read-loading',
  '.fluent-read-retry-wrapper',
  '.kiss-translator-retry',
  '.kiss-translator-inner svg',
].join();

/** What else is put beside the texts: spaces, line breaks within paragraphs, and interface text that was replaced. */
export const LITTER_MARKS = '.kiss-translator-space,br.kiss-translator-br,[data-imt-translation-only]';

const WRAPPER_CLASSES: readonly string[] = WRAPPER_MARKS.split(',').map((mark) => /^\.([\w-]+)/.exec(mark)?.[1] ?? '');

/** The classes of wrappers beside the page's text; none where a wrapper stands in the place of that. */
export const listWrapperClasses = (page: ParentNode): readonly string[] =>
  page.querySelector(TEMPLATE_MARK) ? [] : WRAPPER_CLASSES;

/**
 * Elements whose own text was replaced by a translation. They say so of the headline or title alone: in paragraphs they
 * are pasted by authors, too, whose editors keep what they copied from a translated page.
 */
export const IN_PLACE_MARKS = [
  '[_msttexthash]',
  '[_istranslated]',
  '[_mstmutation]',
  '[data-moz-translations-id]',
  '[data-read-frog-translation-only]',
  '[data-read-frog-translation-mode="translationOnly"]',
  '[data-imt-translation-only]',
  'font[style*="vertical-align: inherit"]',
].join();

/** Whether a tool put its translation beside the text of a page, or the text away. One look, for pages that have neither. */
export const hasToolMarks = (page: ParentNode): boolean =>
  page.querySelector(
    [
      WRAPPER_MARKS,
      HIDDEN_ORIGINAL_MARKS,
      TEMPLATE_MARK,
      VALUE_MARK,
      COPY_MARK,
      `${TRIPLE_MARK}+${TRIPLE_MARK}`,
    ].join(),
  ) !== null;
