/** Summary, map, flags, evidence, copying. */
export const flags = {
  'sum.count': {
    text: { one: 'possible difference', other: 'possible differences' },
    note: 'Stands behind a large number, which is not repeated here. “Possible”: nobody has checked them.',
  },
  'sum.count.spoken': {
    text: { one: '{count} possible difference', other: '{count} possible differences' },
    note: 'Read out by screen readers; also the heading of the list.',
  },
  'sum.coverage': {
    text: '{percent} of the original is there',
    note: '{percent} already written with its sign: 91 %.',
  },
  'sum.faithful.title': { text: 'Nothing dropped, added or altered', note: 'Heading of the quiet result.' },
  'sum.faithful.text': {
    text: 'Everything in the original has its place in the translation, and the figures, dates and names that could be read agree.',
    note: 'Under that heading.',
  },
  'sum.uncertain.title': { text: 'Too uncertain to say', note: 'Heading; the two texts could not be lined up safely.' },
  'sum.uncertain.text': {
    text: 'These look like the same story, but too few passages line up to tell what was dropped or added. Differences are held back rather than guessed.',
    note: 'Under that heading.',
  },
  'sum.uncertain.show': {
    text: { one: 'Show {count} uncertain difference', other: 'Show {count} uncertain differences' },
    note: 'Button.',
  },
  'sum.uncertain.shown': {
    text: 'Uncertain: take each as a place to look at.',
    note: 'Above the flags once they are shown.',
  },

  'map.label.translation': {
    text: 'Translation, start to end',
    note: 'Above the upper row of the picture. Short.',
    max: 40,
  },
  'map.label.original': { text: 'Original', note: 'Below the lower row of the picture. Short.', max: 24 },
  'map.text': {
    text: 'Map of both texts, {share} of the original covered. {list}.',
    note: '{list}: the next strings, joined.',
  },
  'map.text.dropped': {
    text: {
      one: '{count} passage of the original is missing from the translation',
      other: '{count} passages of the original are missing from the translation',
    },
    note: 'Part of the map’s description.',
  },
  'map.text.added': {
    text: { one: '{count} passage is only in the translation', other: '{count} passages are only in the translation' },
    note: 'Part of the map’s description.',
  },
  'map.text.altered': {
    text: { one: '{count} passage differs', other: '{count} passages differ' },
    note: 'Part of the map’s description.',
  },
  'map.text.none': { text: 'Every passage corresponds', note: 'Part of the map’s description.' },
  'map.same': { text: '{place}: corresponds', note: 'One block of the map. {place}: “paragraph 3”.' },
  'map.alone': { text: '{place}: nothing corresponds', note: 'One block of the map without a flag.' },

  'filter.label': { text: 'Show', note: 'Name of the group of filters.' },
  'filter.dropped': {
    text: '{count} dropped',
    note: 'Filter button; the number is bold. Adjective for passages.',
    max: 20,
  },
  'filter.added': { text: '{count} added', note: 'Filter button.', max: 20 },
  'filter.altered': { text: '{count} altered', note: 'Filter button.', max: 20 },
  'filter.category': { text: 'Category', note: 'Name of the menu of categories, for screen readers.' },
  'filter.category.all': { text: 'All categories', note: 'First choice in that menu.', max: 20 },
  'filter.severity': { text: 'Severity', note: 'Name of the menu of severities, for screen readers.' },
  'filter.severity.all': { text: 'Any severity', note: 'First choice in that menu.', max: 20 },
  'filter.none': { text: 'No difference of this sort.', note: 'In place of the list when filters hide all.' },
  'list.none': { text: 'No difference to show.', note: 'In place of the list where nothing was found.' },
  'filter.reset': { text: 'Show all', note: 'Button beside it.', max: 20 },
  'filter.doubtful': {
    text: { one: 'Show {count} that is less sure', other: 'Show {count} that are less sure' },
    note: 'Button under the list.',
  },
  'filter.doubtful.hide': { text: 'Hide those less sure', note: 'Button under the list.' },
  'filter.dismissed': {
    text: { one: '{count} dismissed', other: '{count} dismissed' },
    note: 'Opens the list of dismissed differences.',
  },

  'tab.differences': { text: 'Differences', note: 'Tab: the list.', max: 20 },
  'tab.side': { text: 'Side by side', note: 'Tab: both texts, paragraph beside paragraph.', max: 20 },
  'tab.label': { text: 'View', note: 'Name of the pair of tabs, for screen readers.' },

  'kind.dropped': { text: 'dropped', note: 'Kind of a difference.', max: 16 },
  'kind.added': { text: 'added', note: 'Kind of a difference.', max: 16 },
  'kind.altered': { text: 'altered', note: 'Kind of a difference.', max: 16 },
  'severity.high': { text: 'high', note: 'Severity of a difference, in a line: “high · paragraph 3”.', max: 12 },
  'severity.medium': { text: 'medium', note: 'Severity.', max: 12 },
  'severity.low': { text: 'low', note: 'Severity.', max: 12 },

  'category.headline': { text: 'Headline', note: 'Category of a difference.' },
  'category.paragraph': { text: 'Paragraph', note: 'Category.' },
  'category.sentence': { text: 'Sentence', note: 'Category.' },
  'category.part': { text: 'Part of a sentence', note: 'Category.' },
  'category.caption': { text: 'Caption', note: 'Category: text under a picture.' },
  'category.number': { text: 'Number', note: 'Category.' },
  'category.percentage': { text: 'Percentage', note: 'Category.' },
  'category.money': { text: 'Amount of money', note: 'Category.' },
  'category.unit': { text: 'Unit of measure', note: 'Category.' },
  'category.date': { text: 'Date', note: 'Category.' },
  'category.time': { text: 'Time', note: 'Category: time of day.' },
  'category.year': { text: 'Year', note: 'Category.' },
  'category.name': { text: 'Name', note: 'Category: of a person, or of what nobody can tell.' },
  'category.place': { text: 'Place', note: 'Category: name of a country, a town, a street.' },
  'category.organisation': { text: 'Organisation', note: 'Category: name of a company, a party, an office.' },
  'category.role': { text: 'Role', note: 'Category: what a person is called by: minister, doctor.' },
  'category.quotation': { text: 'Quotation', note: 'Category: words in quotation marks.' },
  'category.speaker': { text: 'Speaker', note: 'Category: who is quoted.' },
  'category.negation': { text: 'Negation', note: 'Category: “is” against “is not”.' },
  'category.certainty': { text: 'Certainty', note: 'Category: “may” against “will”.' },
  'category.direction': { text: 'Direction', note: 'Category: rise against fall.' },
  'category.untranslated': { text: 'Untranslated passage', note: 'Category.' },
  'category.renderings': { text: 'One name, several spellings', note: 'Category.' },
  'category.repeated': { text: 'Repeated passage', note: 'Category.' },
  'category.wording': { text: 'Wording', note: 'Category: words of an edited copy in the same language.' },
  'title.dropped': { text: '{category} dropped', note: 'Heading of a flag. {category}: “Sentence”.' },
  'title.added': { text: '{category} added', note: 'Heading of a flag.' },
  'title.altered': {
    text: '{category} altered',
    note: 'Heading in copied text; in the panel the category alone is shown.',
  },

  'place.start': { text: 'before the first paragraph', note: 'Where a dropped passage would stand.' },
  'place.headline': { text: 'headline', note: 'Where a passage stands.' },
  'place.heading': { text: 'heading {number}', note: 'Where a passage stands: subheading.' },
  'place.caption': { text: 'caption {number}', note: 'Where a passage stands: text under a picture.' },
  'place.paragraph': { text: 'paragraph {number}', note: 'Where a passage stands.' },
  'place.after.headline': { text: 'after the headline', note: 'Where a dropped passage would stand.' },
  'place.after.heading': { text: 'after heading {number}', note: 'Where a dropped passage would stand.' },
  'place.after.caption': { text: 'after caption {number}', note: 'Where a dropped passage would stand.' },
  'place.after.paragraph': { text: 'after paragraph {number}', note: 'Where a dropped passage would stand.' },

  sure: { text: '{percent} sure', note: 'How sure Verso is of a difference; {percent} with its sign.' },
  'sure.possible': { text: 'possible, {percent} sure', note: 'The same below one half.' },
  'sure.confirmed': { text: 'confirmed by you', note: 'In its place once the reader has confirmed.' },

  'flag.nothing': { text: 'nothing here', note: 'Read out where a side has no passage (a dashed gap is drawn).' },
  'flag.show': { text: 'Show in page', note: 'Button: scrolls the page there and highlights it.', max: 14 },
  'flag.copy': { text: 'Copy', note: 'Button of one difference.', max: 11 },
  'flag.confirm': { text: 'Confirm', note: 'Button: the reader has looked and agrees that it differs.', max: 12 },
  'flag.confirmed': { text: 'Confirmed', note: 'The same button, pressed.', max: 12 },
  'flag.dismiss': { text: 'Dismiss', note: 'Button: hides this difference for this pair.', max: 12 },
  'flag.restore': { text: 'Bring back', note: 'Button: undoes the dismissal.', max: 16 },
  'flag.more': { text: 'Show all of it', note: 'Button under a long passage that is cut.' },
  'flag.less': { text: 'Show less', note: 'Button under a long passage that is shown whole.' },
  'flag.next-to': {
    text: '{action}: {title}, {place}',
    note: 'A button’s name for screen readers: action, flag, place.',
  },

  'side.row': { text: 'Show {place} in the page', note: 'Button beside a row. {place}: “paragraph 3”.' },
  'side.gap.dropped': { text: 'Not in the translation', note: 'In place of text in the side-by-side view.' },
  'side.gap.added': { text: 'Not in the original', note: 'In place of text in the side-by-side view.' },

  'side.gap.plain': { text: 'Nothing lines up here', note: 'In place of text where nothing is flagged.' },

  'copy.all': {
    text: { one: 'Copy {count} difference', other: 'Copy {count} differences' },
    note: 'The main button.',
    max: 32,
  },
  'copy.format': { text: 'Choose a format', note: 'Button beside it, an arrow.' },
  'copy.markdown': { text: 'Markdown', note: 'Format.' },
  'copy.plain': { text: 'Plain text', note: 'Format.' },
  'copy.html': { text: 'HTML source', note: 'Format.' },
  'copy.csv': { text: 'CSV table', note: 'Format; CSV is not translated.' },
  'copy.json': { text: 'JSON (Web Annotation)', note: 'Format; neither word is translated.' },
  'copy.which': { text: 'Which differences', note: 'Name of the menu above the formats.' },
  'copy.which.shown': {
    text: { one: '{count} difference shown', other: 'All {count} differences shown' },
    note: 'First choice in that menu.',
  },
  'copy.which.chosen': { text: 'The chosen difference', note: 'Choice in that menu: the one with the frame.' },
  'copy.which.confirmed': {
    text: { one: '{count} you confirmed', other: '{count} you confirmed' },
    note: 'Choice in that menu: differences.',
  },
  'copy.copy': { text: 'Copy', note: 'Above the column of formats to copy.', max: 14 },
  'copy.save': { text: 'Save', note: 'Above the column of formats to save as a file.', max: 14 },
  'copy.save.markdown': {
    text: 'Save as Markdown',
    note: 'Button; “.md” is shown, this is read out before it.',
  },
  'copy.save.plain': {
    text: 'Save as plain text',
    note: 'Button; “.txt” is shown, this is read out before it.',
  },
  'copy.save.html': {
    text: 'Save as a report to read and print',
    note: 'Button; “.html” is shown, this is read out before it.',
  },
  'copy.save.csv': {
    text: 'Save as a CSV table',
    note: 'Button; “.csv” is shown, this is read out before it.',
  },
  'copy.save.json': {
    text: 'Save as JSON',
    note: 'Button; “.json” is shown, this is read out before it.',
  },
  'copy.promise': {
    text: 'Only the original was requested, without cookies. Nothing else left this device.',
    note: 'Small print at the bottom.',
  },
  'copy.promise.several': {
    text: 'Only the pages named above were requested, without cookies. Nothing else left this device.',
    note: 'The same where more than one page was requested.',
  },
  'copy.promise.archive': {
    text: 'Only the original and an archive were asked, without cookies. Nothing else left this device.',
    note: 'The same where an archived copy was read.',
  },
  'copy.promise.server': {
    text: 'The pages named above were requested, without cookies, and the original’s text was sent to {host}. Nothing else left this device.',
    note: 'The same where a translation server that the reader chose renders the original. {host}: its host.',
  },
  'copy.promise.server.only': {
    text: 'The original’s text was sent to {host}. Nothing else left this device.',
    note: 'The same where no page was requested.',
  },
  'copy.promise.none': {
    text: 'No page was requested. Nothing left this device.',
    note: 'The same where the original was pasted or open in a tab.',
  },
  'notice.copied': {
    text: { one: 'Copied {count} difference as {format}.', other: 'Copied {count} differences as {format}.' },
    note: 'At the bottom, in place of the small print.',
  },
  'notice.not-copied': {
    text: 'The browser did not let Verso copy. Click into the panel and try again.',
    note: 'At the bottom.',
  },
  'notice.saved': {
    text: {
      one: '{count} difference saved among your downloads: {name}',
      other: '{count} differences saved among your downloads: {name}',
    },
    note: 'At the bottom. {name}: a file’s name.',
  },
  'notice.dismissed': { text: 'Dismissed.', note: 'At the bottom, with “Undo”.' },
  'notice.undo': { text: 'Undo', note: 'Button beside “Dismissed.”', max: 14 },

  'export.possible': { text: 'possible', note: 'In copied text behind a heading, until confirmed.' },
  'export.nothing.original': {
    text: 'Nothing in the original corresponds.',
    note: 'In copied text in place of a quotation.',
  },
  'export.nothing.translation': {
    text: 'Nothing in the translation corresponds.',
    note: 'In copied text in place of a quotation.',
  },
  'export.kind': { text: 'Kind', note: 'Label in copied text.' },
  'export.category': { text: 'Category', note: 'Label in copied text.' },
  'export.severity': { text: 'Severity', note: 'Label in copied text.' },
  'export.note': { text: 'Note', note: 'Label in copied text, before what the reader noted.' },
  'export.found': { text: 'How the original was found', note: 'Label in copied text.' },
  'export.found.given': { text: 'Its address was given by the reader.', note: 'How it was found, in copied text.' },
  'export.found.picked': { text: 'Its link in the page was chosen by the reader.', note: 'The same.' },
  'export.found.open-tab': { text: 'Read from a tab that the reader had open.', note: 'The same.' },
  'export.found.pasted': { text: 'Its text was pasted by the reader.', note: 'The same.' },
  'export.found.credited': {
    text: 'Named as its own source by {host}, where this page comes from.',
    note: 'The same. {host}: the site of the page between the two.',
  },
  'export.found.archived': {
    text: 'Read from an archived copy of {date}: {url}',
    note: 'The same. {date}: when the archive took it; {url}: the copy’s address.',
  },
  'export.accessed': { text: 'Accessed', note: 'Label in copied text, before a time in UTC.' },
  'export.made': { text: 'Made with', note: 'Label in copied text, before “Verso 1.0”.' },
  'export.title': {
    text: { one: '{count} difference', other: '{count} differences' },
    note: 'Heading of copied text.',
  },
} as const;
