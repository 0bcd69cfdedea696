/** What the evidence of a flag says, and how values were read. */
export const says = {
  'says.words': {
    text: 'Where the original says “{original}”, this copy says “{translation}”.',
    note: 'Both texts are in one language: what was edited. Quotations, possibly shortened.',
  },
  'says.words.gone': { text: 'This copy leaves out “{original}”.', note: 'Both texts are in one language.' },
  'says.words.come': { text: 'This copy adds “{translation}”.', note: 'Both texts are in one language.' },
  'says.values': {
    text: 'The original says {original}; the translation says {translation}.',
    note: 'Evidence. Both values as the reader’s language writes them: figures, dates, or roles (“doctor (Bác sĩ)”).',
  },
  'says.values.original': {
    text: 'The original says {original}; the translation has nothing that answers to it.',
    note: 'Evidence.',
  },
  'says.values.translation': {
    text: 'The translation says {translation}; the original has nothing that answers to it.',
    note: 'Evidence.',
  },
  'says.names': {
    text: 'The original names {original}; the translation names {translation} in its place.',
    note: 'Evidence. Names as they stand.',
  },
  'says.names.original': {
    text: 'The original names {original}; the translation has no name like it here.',
    note: 'Evidence. “Like it”: of a similar sound, in any script.',
  },
  'says.names.translation': {
    text: 'The translation names {translation}; the original has no name like it here.',
    note: 'Evidence.',
  },
  'says.speaker': {
    text: 'The original gives these words to {original}; the translation gives them to {translation}.',
    note: 'Evidence. Names of who is quoted, as they stand.',
  },
  'says.name': { text: '{name} ({latin})', note: 'A name in another script, and how it sounds in Latin letters.' },
  'says.role': {
    text: '{role} ({words})',
    note: 'What somebody is, in the reader’s language, and as it stands: “doctor (Bác sĩ)”.',
  },
  'says.renderings': {
    text: 'One name, written in different ways: {list}.',
    note: 'Evidence. {list}: the spellings as they stand.',
  },
  'says.renderings.of': {
    text: '{original} is written in different ways: {list}.',
    note: 'Evidence. {original}: the name in the original.',
  },
  'says.polarity': {
    text: 'The original has “{original}” ({was}); the translation has “{translation}” ({is}).',
    note: 'Evidence. Short words as they stand: “not”, “may”, “rose”; {was} and {is}: the next strings.',
  },
  'sense.negation': { text: 'a negation', note: 'What a word in the sentence above stands for.' },
  'sense.uncertain': { text: 'not certain', note: 'The same.' },
  'sense.rise': { text: 'going up', note: 'The same.' },
  'sense.fall': { text: 'going down', note: 'The same.' },
  'says.polarity.negation.original': {
    text: 'The original has a negation, “{original}”; the translation has none.',
    note: 'Evidence. {original}: the negating word.',
  },
  'says.polarity.negation.translation': {
    text: 'The translation has a negation, “{translation}”; the original has none.',
    note: 'Evidence.',
  },
  'says.polarity.uncertain.original': {
    text: 'The original is not certain, “{original}”; the translation states it as a fact.',
    note: 'Evidence.',
  },
  'says.polarity.uncertain.translation': {
    text: 'The translation is not certain, “{translation}”; the original states it as a fact.',
    note: 'Evidence.',
  },
  'says.quotation.original': {
    text: 'The original gives these words as a quotation; the translation does not: “{text}”',
    note: 'Evidence. {text}: a quotation, possibly shortened.',
  },
  'says.quotation.translation': {
    text: 'The translation gives these words as a quotation; the original does not: “{text}”',
    note: 'Evidence.',
  },
  'says.dropped': { text: 'Nothing in the translation corresponds.', note: 'Evidence for a dropped passage.' },
  'says.added': { text: 'Nothing in the original corresponds.', note: 'Evidence for an added passage.' },
  'says.held.dropped': {
    text: 'It held {list}.',
    note: '{list}: “a quotation and a figure”. After “Nothing … corresponds.”',
  },
  'says.held.added': { text: 'It holds {list}.', note: 'The same for an added passage, which is there to see.' },
  'held.number': { text: 'a figure', note: 'In a list after “It held”.' },
  'held.date': { text: 'a date', note: 'In that list.' },
  'held.money': { text: 'a sum of money', note: 'In that list.' },
  'held.name': { text: 'a name', note: 'In that list.' },
  'held.quotation': { text: 'a quotation', note: 'In that list.' },
  'held.caveat': { text: 'a caveat', note: 'In that list: a “may”, a “reportedly”.' },
  'held.negation': { text: 'a negation', note: 'In that list.' },
  'says.shorter': {
    text: 'The translation is short here: {characters} characters where about {expected} would be usual.',
    note: 'Evidence by length.',
  },
  'says.longer': {
    text: 'The translation is long here: {characters} characters where about {expected} would be usual.',
    note: 'Evidence by length.',
  },
  'says.concepts.dropped': {
    text: 'Not found in the translation: {list}.',
    note: '{list}: words for what is missing.',
  },
  'says.concepts.added': { text: 'Not found in the original: {list}.', note: '{list}: words for what is new.' },
  'says.same-text': {
    text: 'The translation leaves this as the original has it: “{text}”',
    note: '{text}: a short quotation, left untranslated.',
  },
  'says.repeated': {
    text: 'This stands more than once in the translation: “{text}”',
    note: '{text}: a short quotation.',
  },
  'says.differs': { text: 'The two sides differ here.', note: 'Where no more can be said.' },
  'reading.plain': { text: '{text} = {value}', note: 'How a value was read: “1,2 tỷ = 1,200,000,000”.' },
  'reading.how': {
    text: '{text} = {value}, {how}',
    note: 'The same with the way: “พ.ศ. 2570 = 2027, Buddhist calendar”.',
  },
  'reading.buddhist': { text: 'Buddhist calendar', note: 'How a year was read.' },
  'reading.japanese-era': { text: 'Japanese era', note: 'How a year was read.' },
  'reading.hijri': { text: 'Islamic calendar', note: 'How a date was read.' },
  'reading.jalali': { text: 'Iranian calendar', note: 'How a date was read.' },
  'reading.era': { text: 'another calendar', note: 'How a year was read.' },
  'reading.decade': { text: 'the decade', note: 'How a year was read: “1990s”.' },
  'reading.two-digit': { text: 'year of two digits', note: 'How a year was read.' },
  'value.day': { text: 'day {number}', note: 'A day of the month by itself.' },
  'value.hour': { text: '{number} o’clock', note: 'An hour by itself, 0 to 23, where it is written as a bare figure.' },
  'value.ordinal': { text: 'no. {number}', note: '“third”, 第三: a place in a row.' },
  'value.times': { text: '{number} times as much', note: '“double”, “three-fold”.' },
  'value.points': { text: '{number} percentage points', note: 'A difference between two percentages.' },
  'value.minute': { text: 'minute {number}', note: 'Minutes of a time by themselves.' },
} as const;
