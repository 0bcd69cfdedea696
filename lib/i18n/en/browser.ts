/** Words that the browser itself shows. `npm run strings -- --browser` writes them down where it looks for them. */
export const browserWords = {
  'browser.description': {
    text: 'Shows what a translated article dropped, added or altered, beside the original it links to.',
    note: 'One sentence for the browser’s list of extensions.',
    max: 132,
  },
  'browser.translated.from': {
    text: 'Translated from {language}.',
    note: 'Tooltip of the icon on a translated page. {language}: “Vietnamese”.',
  },
  'browser.translated': { text: 'A translation.', note: 'The same where the original’s language is not known.' },
  'browser.original': { text: 'Original: {host}', note: 'Behind it: where the original stands. {host}: a site.' },
  'browser.not-linked': {
    text: 'The page does not say where the original is.',
    note: 'In place of it where no link was found.',
  },
  'browser.compare-link': {
    text: 'Compare with this link',
    note: 'In the menu of a link: takes the linked page as the original of this one.',
    max: 44,
  },
  'browser.compare-page': {
    text: 'Compare this page with its original',
    note: 'In the menu of a page.',
    max: 56,
  },
} as const;
