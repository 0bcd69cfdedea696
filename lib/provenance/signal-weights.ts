/**
 * Log-odds, in nature's logarithm. Set by hand so that one sure sign, or a label with a link into another language, is
 * enough, and a source label with a link in the page's own language is not.
 */
export const PRIOR = -3.5;

export const WEIGHT = {
  translationOfWork: 6,
  basedOn: 2,
  machineTranslatedFrom: 6,
  proxy: 6.5,
  browserTranslation: 5.5,
  originalLabel: 3.6,
  republishedLabel: 3.2,
  translatedLabel: 2.4,
  sourceLabel: 1.6,
  listedSource: 0.8,
  /** The version in the language the credit names, or the only one there is. */
  versionNamed: 4.6,
  versionOnly: 4,
  versionAmongFew: 2.6,
  versionAmongMany: 1.6,
  versionOfSlug: 4,
  edition: 4.6,
  /** Before what language, site and place add. */
  onlyForeignLink: 0.5,
  foreignOutlet: 1.4,
  languageVersions: 0.8,
  readInEnglish: 3.6,
  /** The address without the language that a translating plug-in put in. */
  translatedSite: 4.2,
  sameAddressVersion: 1.6,
  sourceMarkup: 0.8,
  machineNotice: 4.5,
  translatorCredit: 3.8,
  originNotice: 3.3,
  slug: 2.6,
} as const;

export const BONUS = {
  otherLanguage: 2.4,
  unknownLanguage: 0.4,
  otherSite: 0.6,
  /** A credit stands before or after the text, or in a footer. */
  creditPlace: 0.5,
  /** It leads to a press kit, a report, a law: news is made from those, not translated. */
  material: -2.4,
  /** An address written out for the reader to see. */
  bareAddress: 0.3,
} as const;

/** Share of what the page says of itself as a whole that counts for each candidate, and the most it counts. */
export const PAGE_SHARE = 0.4;
export const PAGE_MOST = 2;
/** What makes a page a translation though no original is known: notices and credits, not a slug alone. */
export const PAGE_PRIOR = -3;
