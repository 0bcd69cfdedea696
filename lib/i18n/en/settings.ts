/** The page of settings. What is said of engines there stands in `settings-engine`. */
export const settings = {
  'settings.title': { text: 'Verso settings', note: 'Name of the page, in the browser’s tab.' },
  'settings.saved': { text: 'Kept.', note: 'Said beside a field once what was typed in it is kept.', max: 24 },
  'settings.unkept': {
    text: 'The browser did not carry this out, so everything is as it was before.',
    note: 'After a setting was changed, or something was to be cleared, and the browser’s storage refused. What is in the way, or the next sentence, follows.',
  },
  'settings.unkept.again': {
    text: 'Try again; if that does not help, restart the browser.',
    note: 'After that sentence, where nothing is known of the cause.',
  },

  'settings.looking': { text: 'Noticing translations', note: 'Heading.' },
  'settings.looking.switch': {
    text: 'Look at the pages I open and mark the icon when one is a translation',
    note: 'Switch under that heading. “I”: the reader.',
  },
  'settings.looking.how': {
    text: 'This happens on this device, from the page alone. Nothing is fetched and nothing is stored.',
    note: 'Under the switch.',
  },
  'settings.sites': { text: 'Do not look at pages of', note: 'Label of a field for a site’s name.' },
  'settings.sites.hint': { text: 'news.example', note: 'Placeholder in that field: a site’s name, made up.' },
  'settings.sites.add': { text: 'Add', note: 'Button beside the field.', max: 16 },
  'settings.sites.unclear': {
    text: 'Type a site’s name, such as {example}.',
    note: 'Under the field after a try. {example}: the placeholder.',
  },
  'settings.sites.list': { text: 'Sites that are not looked at', note: 'Name of the list, for screen readers.' },
  'settings.sites.remove': { text: 'Remove', note: 'Button beside a site in that list.', max: 18 },
  'settings.sites.remove.named': { text: 'Look at {site} again', note: 'The same button for screen readers.' },

  'settings.sureness': { text: 'How much is shown', note: 'Heading.' },
  'settings.sureness.how': {
    text: 'Verso says of each difference how sure it is of it. Those that are less sure are held back until you ask for them.',
    note: 'Under that heading.',
  },
  'settings.sureness.fewer': {
    text: 'Fewer: differences that are at least {percent} sure',
    note: 'Choice. {percent} with its sign: 80%. Few false alarms, but more is missed.',
  },
  'settings.sureness.usual': {
    text: 'Usual: differences that are at least {percent} sure',
    note: 'Choice, taken unless the reader takes another.',
  },
  'settings.sureness.more': {
    text: 'More: differences that are at least {percent} sure',
    note: 'Choice. Misses least; some of it will turn out to be nothing.',
  },

  'settings.language': { text: 'Language of Verso', note: 'Heading: the language of buttons and sentences.' },
  'settings.language.label': { text: 'Verso speaks', note: 'Label of the menu of languages. “English” follows there.' },
  'settings.language.browser': {
    text: 'the browser’s language ({language})',
    note: 'First choice in that menu. {language}: which one that is.',
  },
  'settings.language.how': {
    text: 'Articles are always shown in their own languages.',
    note: 'Under that menu.',
  },

  'settings.archive': { text: 'Pages that are gone', note: 'Heading.' },
  'settings.archive.label': { text: 'Ask for archived copies at', note: 'Label of a field for a web address.' },
  'settings.archive.keep': { text: 'Keep', note: 'Button beside the field: keeps the address.', max: 16 },
  'settings.archive.unclear': {
    text: 'Type a web address that begins with https://',
    note: 'Under the field after a try.',
  },
  'settings.archive.how': {
    text: 'Nothing is asked there until you press “{button}” beside a page that is gone. The address of that page is then sent. Any server that answers as the Internet Archive’s availability service does will do; leave the field empty for the Internet Archive.',
    note: 'Under the field. {button}: the words on that button.',
  },

  'settings.data': { text: 'What is kept', note: 'Heading of the list of what lies on this device.' },
  'settings.data.how': { text: 'All of it lies on this device and nowhere else.', note: 'Under that heading.' },
  'settings.data.pairs': { text: 'What you decided about differences', note: 'In that list; a noun’s place.' },
  'settings.data.pairs.count': {
    text: { one: '{count} pair of pages', other: '{count} pairs of pages' },
    note: 'How much of it is kept. A pair: a translation and its original.',
  },
  'settings.data.renderings': { text: 'Machine translations', note: 'In that list: what engines translated.' },
  'settings.data.vectors': {
    text: 'Sentences placed by the model',
    note: 'In that list: what a model on this device found out of sentences.',
  },
  'settings.data.sentences.count': {
    text: { one: '{count} sentence', other: '{count} sentences' },
    note: 'How much is kept of the two before.',
  },
  'settings.data.model': { text: 'The model on this device', note: 'In that list.' },
  'settings.data.comparisons': { text: 'Kept comparisons', note: 'In that list.' },
  'settings.data.comparisons.count': {
    text: { one: '{count} comparison', other: '{count} comparisons' },
    note: 'How much is kept of those.',
  },
  'settings.data.amount': {
    text: '{amount}, {size}',
    note: '{amount}: “3 comparisons”; {size}: “1.2 MB”. Only the comma can be changed.',
  },
  'settings.data.nothing': { text: 'nothing', note: 'In place of the amount, in small grey type.', max: 24 },
  'settings.data.clear': { text: 'Clear', note: 'Button beside each: deletes what is kept.', max: 16 },
  'settings.data.clear.named': { text: 'Clear: {what}', note: 'The same for screen readers.' },
  'settings.data.cleared': { text: 'Cleared: {what}', note: 'Said once it is done.' },
  'settings.data.clear-all': { text: 'Clear all', note: 'Button under the list.', max: 28 },
  'settings.data.clear-all.sure': {
    text: 'Delete all of this for good? Your settings stay.',
    note: 'Question that the button opens.',
  },
  'settings.data.clear-all.yes': { text: 'Delete all', note: 'Button: yes.', max: 28 },
  'settings.data.clear-all.no': { text: 'Keep it', note: 'Button beside it: no.', max: 24 },
  'settings.data.clear-all.done': { text: 'All of it is deleted.', note: 'Said once it is done.' },
  'settings.data.promise': {
    text: 'Verso sends nothing anywhere, except the one request for an original when you ask to compare, its text to a server for translating where you chose one above, and the request for a model when you press its button. Cookies and the page you come from do not go along.',
    note: 'At the end of the section.',
  },

  'ways-in': { text: 'Ways to open the panel', note: 'Heading of a list, here and on the page of the first run.' },
  'ways-in.icon': { text: 'Click Verso’s icon.', note: 'In that list. The icon stands beside the address bar.' },
  'ways-in.keys': { text: 'Press {keys}.', note: 'In that list. {keys}: “Ctrl+Shift+Y”.' },
  'ways-in.menu': {
    text: 'Right-click a link to the original and choose “{entry}”.',
    note: 'In that list. {entry}: what stands in the menu.',
  },
} as const;
