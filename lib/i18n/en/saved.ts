/** Comparisons that a reader keeps on the device. “Keep” and “kept” are said of comparisons, “save” of files. */
export const saved = {
  'saved.title': {
    text: 'Kept comparisons',
    note: 'Heading of the list; name of the button at the top that opens it.',
    max: 34,
  },
  'saved.back': { text: 'Back to the page', note: 'Button beside that heading: closes the list.', max: 24 },
  'saved.keep': {
    text: 'Keep',
    note: 'Button at the bottom, beside “Copy 6 differences”: keeps this comparison on the device, to be opened again without the page.',
    max: 12,
  },
  'saved.keep.name': { text: 'Keep this comparison', note: 'Name of that button for screen readers, and its hint.' },
  'saved.keep.again': {
    text: 'Keep this comparison in place of the one kept on {date}',
    note: 'The same where the two pages were compared and kept before.',
  },
  'saved.keep.kept': {
    text: 'Kept',
    note: 'The same button where this comparison is kept. A state, not a request.',
    max: 12,
  },
  'saved.keep.kept.name': {
    text: 'Kept on {date}. What you decide from now on is kept as well.',
    note: 'Its name for screen readers, and its hint.',
  },
  'keys.keep': { text: 'Keep this comparison', note: 'Beside the key b.' },

  'saved.none.title': { text: 'Nothing is kept yet', note: 'Heading of the empty list.' },
  'saved.none.text': {
    text: 'Press “{button}” below a comparison. It can then be read and searched here at any time, even without the net and when the pages are gone.',
    note: 'Under it. {button}: the word on the button “Keep”.',
  },
  'saved.none.where': {
    text: 'What you keep stays on this device.',
    note: 'Small print under that.',
  },
  'saved.look': { text: 'Search', note: 'Label and placeholder of the search field above the list.', max: 24 },
  'saved.look.hint': {
    text: 'In titles, outlets, addresses, quotations and notes',
    note: 'Under or in the search field: what is searched.',
  },
  'saved.count': {
    text: { one: '{count} comparison', other: '{count} comparisons' },
    note: 'Above the list.',
  },
  'saved.count.found': {
    text: { one: '{shown} of {count} comparison', other: '{shown} of {count} comparisons' },
    note: 'The same while searching: {shown} hold what is looked for.',
  },
  'saved.found.none': {
    text: 'None holds {looked}.',
    note: '{looked}: what was typed, in quotation marks of its own.',
  },
  'saved.found.all': { text: 'Show all', note: 'Button after that sentence.', max: 20 },
  'saved.from': {
    text: '{translation} from {original}',
    note: 'In the list: names of languages, as in “Thai from Vietnamese”.',
  },
  'saved.more': {
    text: { one: 'Show {count} more', other: 'Show {count} more' },
    note: 'Button below a long list of kept comparisons: draws the next ones.',
    max: 30,
  },
  'saved.same': { text: 'No differences', note: 'In the list, in place of the counts.', max: 24 },
  'saved.notes': { text: { one: '{count} note', other: '{count} notes' }, note: 'In the list, after the counts.' },
  'saved.delete': {
    text: 'Delete',
    note: 'Button with a cross, for screen readers: “Delete: title”. Here the word alone.',
  },
  'saved.delete.one': { text: 'Delete: {title}', note: 'Name of that button for screen readers.' },

  'saved.broken': {
    text: {
      one: '{count} kept comparison cannot be read any more. The others are as they were.',
      other: '{count} kept comparisons cannot be read any more. The others are as they were.',
    },
    note: 'Above the list.',
  },
  'saved.broken.delete': { text: 'Delete what is left of it', note: 'Button after that sentence.' },
  'saved.export': { text: 'Save all as a file', note: 'Button below the list.', max: 26 },
  'saved.import': { text: 'Add from a file…', note: 'Button below the list: opens a file saved so before.', max: 26 },
  'saved.files': {
    text: 'Files end in .jsonl and can be opened by other programs too.',
    note: 'Small print under these buttons.',
  },
  'saved.all.delete': { text: 'Delete all…', note: 'Button below the list.', max: 26 },
  'saved.all.ask': {
    text: {
      one: 'Delete {count} kept comparison? This cannot be undone.',
      other: 'Delete all {count} kept comparisons? This cannot be undone.',
    },
    note: 'Question after pressing it.',
  },
  'saved.all.yes': { text: 'Delete all', note: 'Answer.', max: 20 },
  'saved.all.no': { text: 'Keep them', note: 'Answer.', max: 20 },
  'saved.moving.out': {
    text: 'Saving all as a file: {percent}',
    note: 'While it is written. {percent} with its sign.',
  },
  'saved.moving.in': { text: 'Adding from a file: {percent}', note: 'While it is read.' },
  'saved.cancel': { text: 'Cancel', note: 'Button beside these.', max: 14 },

  'saved.opened': { text: 'Kept on {date}.', note: 'Above a comparison that was opened from the list.' },
  'saved.opened.in-page': {
    text: 'Its page is open in this tab: what differs is marked there.',
    note: 'After that sentence.',
  },
  'saved.opened.without': {
    text: 'Its page is not open in this tab, so nothing is marked there.',
    note: 'The same.',
  },
  'saved.open.translation': { text: 'Open the translation', note: 'Button: opens the page in a new tab.', max: 26 },
  'saved.open.original': { text: 'Open the original', note: 'The same for the original.', max: 26 },
  'saved.promise': {
    text: 'Read from this device. Nothing was requested.',
    note: 'At the bottom, below a comparison that was opened from the list.',
  },

  'saved.notice.kept': { text: 'Kept on this device.', note: 'At the bottom, after pressing “Keep”.' },
  'saved.notice.kept-anew': {
    text: 'Kept in place of the earlier one, with what you decided then.',
    note: 'The same where the pair was kept before.',
  },
  'saved.notice.removed': { text: 'Deleted: {title}', note: 'Above the list, before “Undo”.' },
  'saved.notice.undo': { text: 'Undo', note: 'Button.', max: 14 },
  'saved.notice.removed-all': {
    text: { one: '{count} comparison deleted.', other: '{count} comparisons deleted.' },
    note: 'Above the list.',
  },
  'saved.notice.exported': {
    text: {
      one: '{count} comparison saved as {name}.',
      other: '{count} comparisons saved as {name}.',
    },
    note: 'Above the list. {name}: a file’s name.',
  },
  'saved.notice.left-out': {
    text: {
      one: '{count} that cannot be read any more is left out.',
      other: '{count} that cannot be read any more are left out.',
    },
    note: 'After that sentence.',
  },
  'saved.notice.imported.added': {
    text: { one: '{count} comparison added.', other: '{count} comparisons added.' },
    note: 'Above the list, after a file was read; one or more of the next three may follow.',
  },
  'saved.notice.imported.replaced': {
    text: {
      one: '{count} took the place of an older one of the same pages.',
      other: '{count} took the place of older ones of the same pages.',
    },
    note: 'After that sentence.',
  },
  'saved.notice.imported.left': {
    text: {
      one: '{count} was here already, as new or newer.',
      other: '{count} were here already, as new or newer.',
    },
    note: 'After that sentence.',
  },
  'saved.notice.imported.bad': {
    text: {
      one: '{count} line holds no comparison that Verso can read, and was passed over.',
      other: '{count} lines hold no comparison that Verso can read, and were passed over.',
    },
    note: 'After that sentence.',
  },
  'saved.notice.imported.cancelled': { text: 'You stopped before the end of the file.', note: 'After these.' },
  'saved.notice.unreadable': {
    text: 'This comparison cannot be read any more. What is kept of it is damaged.',
    note: 'Above the list, after choosing one.',
  },
  'saved.notice.not-in-page': {
    text: 'Its page is not open in this tab.',
    note: 'At the bottom, after “Show in the page”; before the button “Open the translation”.',
  },
  'saved.notice.gone': {
    text: 'The kept comparison of these pages is no longer on this device: it was deleted outside Verso. You can keep it again.',
    note: 'At the bottom, beside the button “Keep”: by the browser’s own clearing of data, for one.',
  },
  'saved.trouble.full': {
    text: 'There is no room left on this device. Delete some kept comparisons or free some space, then try again.',
    note: 'What kept Verso from keeping or reading comparisons, and what helps.',
  },
  'saved.trouble.blocked': {
    text: 'Verso was updated, and another of its panels still uses the old version. Close that panel, then try again.',
    note: 'The same.',
  },
  'saved.trouble.newer': {
    text: 'Verso was updated. Close this panel and open it again.',
    note: 'The same.',
  },
  'saved.trouble.unavailable': {
    text: 'This browser gives Verso no storage at the moment, so nothing can be kept or opened.',
    note: 'The same.',
  },
} as const;
