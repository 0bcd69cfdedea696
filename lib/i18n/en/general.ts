/** What stands around everything: pages that are no article, the work as it goes on, the keys. */
export const general = {
  'app.name': { text: 'Verso', note: 'The product’s name; not translated.' },
  'app.keys': { text: 'Keyboard shortcuts', note: 'Button with a question mark; heading of the sheet it opens.' },
  'app.close': { text: 'Close', note: 'Closes the sheet of shortcuts.' },

  'idle.nothing.title': { text: 'No article here', note: 'Heading; the tab holds no readable page.' },
  'idle.nothing.text': {
    text: 'Open a translated news article and Verso looks for the original it links to.',
    note: 'Under “No article here”.',
  },
  'idle.no-access.title': {
    text: 'This page is closed to extensions',
    note: 'Heading; browser pages, shops of add-ons.',
  },
  'idle.no-access.text': {
    text: 'Browsers keep extensions out of their own pages and a few others. Open the article in an ordinary tab.',
    note: 'Under the heading before.',
  },
  'idle.not-asked.title': {
    text: 'Click Verso’s icon to look at this page',
    note: 'Heading; the reader chose that Verso looks only where its icon, above the page, is clicked.',
  },
  'idle.not-asked.text': {
    text: 'Verso sees a page only when you call it: by its icon, its keys or the menu of a link.',
    note: 'Under that heading. Keys: the keyboard shortcut.',
  },
  'idle.not-an-article.title': { text: 'No article found on this page', note: 'Heading.' },
  'idle.not-an-article.text': {
    text: 'It may be a front page or a list. Choose an article there, and Verso looks again by itself.',
    note: 'Under the heading before.',
  },
  'looking.title': {
    text: 'Looking at this page',
    note: 'Shown for a moment while the page is read; nothing is requested.',
  },

  'none.title.translation': { text: 'No link to the original', note: 'Heading; a translation that names no address.' },
  'none.title.plain': {
    text: 'Compare with which page?',
    note: 'Heading; an article with no sign of being a translation.',
  },
  'none.machine.from': {
    text: 'Translated from {language} by machine; the page does not say from where.',
    note: '{language}: a language’s name.',
  },
  'none.machine': {
    text: 'Translated by machine; the page does not say from where.',
    note: 'The language is not known.',
  },
  'none.by.from': {
    text: 'Translated from {language} by {translator}; the page does not say from where.',
    note: '{translator}: a person’s name from the page.',
  },
  'none.by': {
    text: 'Translated by {translator}; the page does not say from where.',
    note: 'As before, language not known.',
  },
  'none.from': {
    text: 'Translated from {language}; the page does not say from where.',
    note: '{language}: a language’s name.',
  },
  'none.bare': {
    text: 'A translation; the page does not say from where.',
    note: 'Neither language nor translator known.',
  },
  'none.plain': {
    text: 'Nothing on this page says clearly that it is a translation. You can still compare it with another article.',
    note: 'An ordinary article.',
  },
  'none.why': {
    text: 'Why does Verso think so?',
    note: 'Opens what the page says of being a translation; after such a sentence as “Translated from Vietnamese”.',
  },
  'none.why.not': {
    text: 'What did Verso see?',
    note: 'The same where the signs are too weak: opens them.',
  },

  'address.label': { text: 'Address of the original', note: 'Label of the field for a web address.' },
  'address.hint': { text: 'https://', note: 'Placeholder in that field; keep it as short as this.', max: 12 },
  'address.compare': { text: 'Compare', note: 'Button beside the field.', max: 14 },
  'address.unclear': {
    text: 'That is not a web address. It should begin with https://',
    note: 'Under the field after a try.',
  },
  'address.same': {
    text: 'That is the page you are on. Paste the address of the other one.',
    note: 'Under the field after a try.',
  },

  'working.title': { text: 'Comparing', note: 'Heading while it works.' },
  'working.fetching': { text: 'Requesting the original from {host}', note: 'Step 1. {host}: a site’s name.' },
  'working.fetching.tab': { text: 'Reading the open tab', note: 'Step 1, where the original is open in a tab.' },
  'working.fetching.archive': { text: 'Asking for an archived copy', note: 'Step 1, where an archive is asked.' },
  'working.fetching.text': { text: 'Taking the pasted text', note: 'Step 1, where the reader pasted the original.' },
  'working.after.another-story': {
    text: '{host} was another story. Now trying {next}.',
    note: 'After one page was not the original. {host}, {next}: sites’ names.',
  },
  'working.after.itself': { text: '{host} led back to this page. Now trying {next}.', note: 'The same.' },
  'working.after.failed': { text: '{host} could not be read. Now trying {next}.', note: 'The same.' },
  'working.reading': { text: 'Reading both articles', note: 'Step 2.' },
  'working.aligning': {
    text: 'Finding what corresponds',
    note: 'Step 3: paragraph by paragraph, sentence by sentence.',
  },
  'working.comparing': { text: 'Looking for differences', note: 'Step 4.' },
  'working.step': { text: 'Step {step} of {steps}: {name}', note: 'Read out by screen readers.' },
  'working.cancel': { text: 'Cancel', note: 'Button.', max: 14 },

  'keys.move': { text: 'Next, previous difference', note: 'Beside the keys j and k.' },
  'keys.show': { text: 'Show in the page', note: 'Beside the key Enter.' },
  'keys.confirm': { text: 'Confirm, or take that back', note: 'Beside the key y.' },
  'keys.dismiss': { text: 'Dismiss', note: 'Beside the key x.' },
  'keys.undo': { text: 'Undo the last dismissal', note: 'Beside the key u.' },
  'keys.filter': { text: 'Go to the filters', note: 'Beside the key /.' },
  'keys.help': { text: 'Show or hide this sheet', note: 'Beside the key ?.' },
} as const;
