/** What is told in another form: nothing here is a difference, and no word may make it one. */
export const neutral = {
  'neutral.count': {
    text: {
      one: '{count} passage says the same in another form',
      other: '{count} passages say the same in another form',
    },
    note: 'Opens a list under the differences: passages that say the same in another way. They are not counted as differences.',
  },
  'neutral.merged': { text: 'Merged', note: 'Title in that list: several sentences became one.' },
  'neutral.split': { text: 'Split', note: 'Title in that list: one sentence became several.' },
  'neutral.moved': { text: 'Moved', note: 'Title in that list: a passage stands in another place.' },
  'neutral.converted': { text: 'Converted', note: 'Title in that list: another calendar, unit, scale or clock.' },
  'neutral.rounded': { text: 'Rounded', note: 'Title in that list: a figure with fewer digits.' },
  'neutral.glossed': { text: 'Explained', note: 'Title in that list: words in brackets explain a name or term.' },

  'neutral.says.merged': {
    text: '{count} sentences of the original are one in the translation.',
    note: '{count}: 2 or more.',
  },
  'neutral.says.split': {
    text: 'One sentence of the original is {count} in the translation.',
    note: '{count}: 2 or more.',
  },
  'neutral.says.moved': {
    text: 'The translation tells this in another place than the original.',
    note: 'A passage that was moved.',
  },
  'neutral.says.equal': {
    text: '{original} = {translation}',
    note: 'One value as each side writes it: “1,2 tỷ = 1.2 billion”, “a dozen = 12”.',
  },
  'neutral.says.equal.value': {
    text: '{original} = {translation} ({value})',
    note: 'The same where neither can be read without its language. {value}: as the reader’s language writes it.',
  },
  'neutral.says.equal.how': {
    text: '{original} = {translation}, {how}',
    note: 'The same with the calendar: “2027 = พ.ศ. 2570, Buddhist calendar”.',
  },
  'neutral.says.about': {
    text: '{original} ≈ {translation}',
    note: 'One value in two units: “7 miles ≈ 11 kilometers”.',
  },
  'neutral.says.rounded': {
    text: '{original}, rounded to {translation}',
    note: 'A figure of the original, and what the translation makes of it: “1,238, rounded to 1,240”.',
  },
  'neutral.says.gloss': {
    text: 'The translation explains {term}: {text}',
    note: 'Words in brackets behind a name or term. Both as they stand.',
  },
  'neutral.says.spelling': {
    text: 'The translation keeps the original’s own words in brackets: {text}',
    note: '{text}: a name or term in the original’s language.',
  },
  'neutral.month': { text: 'month {number}', note: 'A month that is written as a number, 1 to 12.' },
} as const;
