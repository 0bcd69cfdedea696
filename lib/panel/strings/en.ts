/**
 * Every word of the panel. `{name}` is a value; the notes are for translators.
 * A flag is a difference until a person has looked: no word here passes judgement on a translation.
 */
import { failures } from './en-failures';
import { flags } from './en-flags';

const general = {
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
    text: 'Nothing on this page says that it is a translation. You can still compare it with another article.',
    note: 'An ordinary article.',
  },

  'address.label': { text: 'Address of the original', note: 'Label of the field for a web address.' },
  'address.hint': { text: 'https://', note: 'Placeholder in that field; keep it as short as this.' },
  'address.compare': { text: 'Compare', note: 'Button beside the field.' },
  'address.unclear': {
    text: 'That is not a web address. It should begin with https://',
    note: 'Under the field after a try.',
  },
  'address.same': {
    text: 'That is the page you are on. Paste the address of the other one.',
    note: 'Under the field after a try.',
  },
  'address.another': { text: 'Compare with another address', note: 'Opens the field for an address.' },

  'source.label': {
    text: 'Where this comes from',
    note: 'Name of the card with translation and original, for screen readers.',
  },
  'source.translation': { text: 'Translation', note: 'Role of an article; label.' },
  'source.original': { text: 'Original', note: 'Role of an article; label.' },
  'source.this-page': { text: 'This page', note: 'Label in place of “Translation” where it is not known to be one.' },
  'source.machine': { text: 'machine translation', note: 'In a line of details: outlet · language · date · this.' },
  'source.translator': {
    text: 'translated by {translator}',
    note: 'In a line of details. {translator}: name from the page.',
  },
  'source.unread': {
    text: 'not requested yet',
    note: 'In a line of details: the original’s page was not fetched yet.',
  },
  'source.why': { text: 'Why this one?', note: 'Opens the list of reasons for this original.' },
  'source.others': {
    text: { one: '{count} other', other: '{count} others' },
    note: 'Opens the list of other pages that may be the original. Short, in a line.',
  },
  'source.use': { text: 'Use this one', note: 'Chooses another page as the original.' },
  'source.use.named': { text: 'Use this one: {host}', note: 'The same for screen readers. {host}: a site’s name.' },
  'source.sure': { text: '{percent} sure', note: '{percent} already written with its sign: 94 %.' },
  'source.credits': {
    text: 'The original itself credits {name}.',
    note: '{name}: what the original names as its source.',
  },
  'source.open': { text: 'Open the original', note: 'Small link-like button: opens it in a tab.' },

  'ready.compare': { text: 'Compare with the original', note: 'The big button.' },
  'ready.which': { text: 'Which one is the original?', note: 'Above the choice of several pages.' },
  'ready.promise': {
    text: 'This requests that one page, without cookies. Nothing else leaves this device.',
    note: 'Under the big button.',
  },

  'working.title': { text: 'Comparing', note: 'Heading while it works.' },
  'working.fetching': { text: 'Requesting the original from {host}', note: 'Step 1. {host}: a site’s name.' },
  'working.reading': { text: 'Reading both articles', note: 'Step 2.' },
  'working.aligning': {
    text: 'Finding what corresponds',
    note: 'Step 3: paragraph by paragraph, sentence by sentence.',
  },
  'working.comparing': { text: 'Looking for differences', note: 'Step 4.' },
  'working.step': { text: 'Step {step} of {steps}: {name}', note: 'Read out by screen readers.' },
  'working.cancel': { text: 'Cancel', note: 'Button.' },

  'keys.move': { text: 'Next, previous difference', note: 'Beside the keys j and k.' },
  'keys.show': { text: 'Show in the page', note: 'Beside the key Enter.' },
  'keys.copy': { text: 'Copy this difference', note: 'Beside the key c.' },
  'keys.confirm': { text: 'Confirm, or take that back', note: 'Beside the key y.' },
  'keys.dismiss': { text: 'Dismiss', note: 'Beside the key x.' },
  'keys.undo': { text: 'Undo the last dismissal', note: 'Beside the key u.' },
  'keys.filter': { text: 'Go to the filters', note: 'Beside the key /.' },
  'keys.help': { text: 'Show or hide this sheet', note: 'Beside the key ?.' },
} as const;

export const en = { ...general, ...flags, ...failures } as const;

export type StringKey = keyof typeof en;
