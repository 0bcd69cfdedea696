/** Tells lines that credit the translation of a site's software and not of the article. */
import type { PlacedLine } from '../../core';
import type { PageFacts } from '../page-facts';

/** Matches names of software for sites and what it is made of: their footers credit who translated the software. */
const SOFTWARE_SIGN =
  /powered by|(?:forum|blog|board|shop|bulletin|gallery)[ -]?software|phpbb|vbulletin|xenforo|mybb|simple machines|invision|discuz|wordpress|joomla|drupal|typo3|mediawiki|woocommerce|prestashop|(?<!\p{L})(?:smf|ipb|cms|theme|themes|template|skin|plugin|plug-in|thème|plantilla|szablon|motyw|vorlage|sablon)(?!\p{L})|тема оформления|шаблон|движок/u;

/** Whether a line credits the translation of the site's software and not of the text. */
export const isAboutSoftware = (text: string): boolean => SOFTWARE_SIGN.test(text);

/** Matches addresses of language packs and the like, where the translation of a software is to be had. */
const SOFTWARE_PATH =
  /(?:language|lang|sprach|idioma|langue)[-_]?pack|[/_-](?:translations?|l10n|i18n|localization|plugins?|themes?|addons?|extensions?|resources)\//i;

/** Whether a line in the page's footer is about its software: by its words, its link, or the lines beside it. */
export function isSoftwareCredit({ runs, plainAt }: PageFacts, index: number): boolean {
  const run = runs[index] as PlacedLine;
  if (run.links.some(({ href }) => SOFTWARE_PATH.test(href)) || isAboutSoftware(plainAt(index))) return true;
  if (run.place !== 'footer') return false;
  return [index - 2, index - 1, index + 1, index + 2].some(
    (other) => runs[other]?.place === 'footer' && isAboutSoftware(plainAt(other)),
  );
}
