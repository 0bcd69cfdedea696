/** What an engine that gives meaning is doing, wants, or could not do. */
export const engine = {
  'engine.label': { text: 'Translation engine', note: 'Name of the card, for screen readers.' },
  'engine.label.encoder': { text: 'Model on this device', note: 'The same, where no translation is made.' },
  'engine.name.browser': { text: 'this browser’s translator', note: 'An engine’s name within a sentence.' },
  'engine.name.libretranslate': { text: 'LibreTranslate at {label}', note: 'The same. {label}: a server’s host.' },
  'engine.name.apertium': { text: 'Apertium at {label}', note: 'The same. {label}: a server’s host.' },
  'engine.name.encoder': { text: '{label} on this device', note: 'The same. {label}: a model’s name.' },

  'engine.offered.nothing': {
    text: 'A rendering of the original by {engine} can show more, such as a reversed statement.',
    note: 'In the card, with the button “Use it”. {engine}: the strings before.',
  },
  'engine.offered.download': {
    text: 'A rendering of the original by {engine} can show more, such as a reversed statement. For {from} to {to} the browser has to download a language pack once; nothing of the article leaves this device.',
    note: 'In the card. {from}, {to}: languages’ names.',
  },
  'engine.offered.permission': {
    text: 'The original’s text will be sent to {address}, which renders it in {to}. That can show more, such as a reversed statement.',
    note: 'In the card, before anything is sent. {address}: “http://localhost:5000”.',
  },
  'engine.offered.later': {
    text: 'Compared without {engine}.',
    note: 'One line, with a button as the next strings; the reader put it off or stopped it.',
  },
  'engine.take.nothing': { text: 'Use it', note: 'Button.', max: 28 },
  'engine.take.download': { text: 'Download and use it', note: 'Button: downloads a language pack.', max: 32 },
  'engine.take.permission': { text: 'Send', note: 'Button: agrees that the text is sent to the server.', max: 28 },
  'engine.take.later': { text: 'Send the original’s text', note: 'The same button where the reader had put it off.' },
  'engine.later': { text: 'Not now', note: 'Button beside it.', max: 18 },
  'engine.cancel': { text: 'Cancel', note: 'Button while it works.', max: 14 },

  'engine.preparing': { text: 'Preparing {engine}', note: 'In the card.' },
  'engine.downloading': {
    text: 'Downloading the language pack for {engine}: {percent}',
    note: 'In the card. {percent} with its sign.',
  },
  'engine.working': {
    text: {
      one: 'Rendering the original with {engine}: {done} of {count} sentence',
      other: 'Rendering the original with {engine}: {done} of {count} sentences',
    },
    note: 'In the card, beside “Cancel”.',
  },
  'engine.working.encoder': {
    text: {
      one: 'Placing sentences with {engine}: {done} of {count}',
      other: 'Placing sentences with {engine}: {done} of {count}',
    },
    note: 'The same for a model that places sentences by what they mean, those of alike meaning near each other.',
  },
  'engine.comparing': {
    text: 'Comparing again with what {engine} made of the original',
    note: 'In the card, for a moment, once all sentences are there.',
  },
  'engine.comparing.encoder': {
    text: 'Comparing again with the help of {engine}',
    note: 'The same for such a model.',
  },
  'engine.done.same': {
    text: 'Compared again with {engine}: no other differences.',
    note: 'In the card at the end.',
  },
  'engine.done': {
    text: 'Compared again with {engine}: {list}.',
    note: 'In the card at the end. {list}: one or both of the next strings.',
  },
  'engine.done.more': {
    text: { one: '{count} more difference', other: '{count} more differences' },
    note: 'In that list.',
  },
  'engine.done.fewer': {
    text: { one: '{count} no longer shown', other: '{count} no longer shown' },
    note: 'In that list: differences that the engine has settled.',
  },

  'engine.trouble.unreachable': {
    text: 'No answer came from {engine}. See that it is running, and that the address in the settings is right.',
    note: 'In the card: what happened, and what helps.',
  },
  'engine.trouble.refused': {
    text: 'The text was not taken by {engine}. It may work on a second try.',
    note: 'The same.',
  },
  'engine.trouble.busy': {
    text: 'More was asked of {engine} than it allows at once. It may work in a few minutes.',
    note: 'The same.',
  },
  'engine.trouble.key': {
    text: 'A key is wanted by {engine}, or another than it was given. It is put in in the settings.',
    note: 'The same.',
  },
  'engine.trouble.pair': {
    text: 'There is no way from {from} to {to} with {engine}. Another engine can be chosen in the settings.',
    note: 'The same. {from}, {to}: languages’ names.',
  },
  'engine.trouble.wrong-answer': {
    text: 'What came back from {engine} was not a rendering of the original, so it is not used.',
    note: 'The same.',
  },
  'engine.trouble.wrong-answer.encoder': {
    text: 'What is kept of {engine} is damaged, or is another model, so it is not used. It can be deleted in the settings and downloaded again.',
    note: 'The same.',
  },
  'engine.trouble.refused.encoder': {
    text: 'A sentence could not be placed by {engine}. It may work on a second try.',
    note: 'The same.',
  },
  'engine.trouble.slow': {
    text: 'It took too long for {engine} to answer. It may be quicker on a second try.',
    note: 'The same.',
  },
  'engine.trouble.unavailable': {
    text: 'There is nothing here of {engine}. Another engine can be chosen in the settings.',
    note: 'The same.',
  },
  'engine.trouble.unavailable.browser': {
    text: 'This browser has no translator that Verso can use; Chrome and Edge have one from version 138. Another engine can be chosen in the settings.',
    note: 'The same.',
  },
  'engine.trouble.unavailable.encoder': {
    text: 'You chose {engine}, but it has not been downloaded yet. The settings have a button for that.',
    note: 'The same.',
  },
  'engine.trouble.unavailable.private': {
    text: 'This browser keeps private windows apart, so that {engine} is not to be had here. Another engine can be chosen in the settings.',
    note: 'The same, in a private window of Firefox’s.',
  },
  'engine.trouble.quota': {
    text: 'The text is longer than {engine} takes, or there was no room for it on this device.',
    note: 'The same.',
  },
  'engine.trouble.quota.encoder': {
    text: 'There is too little memory for {engine} at the moment. Closing other tabs may help.',
    note: 'The same.',
  },
  'engine.rest.none': { text: 'What is shown was found without it.', note: 'Behind one of those sentences.' },
  'engine.rest.some': {
    text: {
      one: '{done} of {count} sentence was rendered before that and is used.',
      other: '{done} of {count} sentences were rendered before that and are used.',
    },
    note: 'The same, where it came part of the way.',
  },
  'engine.rest.some.encoder': {
    text: {
      one: '{done} of {count} sentence was placed before that and is used.',
      other: '{done} of {count} sentences were placed before that and are used.',
    },
    note: 'The same for a model.',
  },
  'engine.again': { text: 'Try again', note: 'Button.', max: 28 },
  'engine.settings': { text: 'Settings', note: 'Button: opens Verso’s settings.', max: 20 },

  'engine.none': {
    text: 'With a translation engine Verso sees more, such as a reversed statement.',
    note: 'Small print at the end where none is chosen, before the next string.',
  },
  'engine.choose': { text: 'Choose one in the settings', note: 'Button as a link, after that sentence.' },

  'gloss.by': {
    text: 'Machine translation by {engine}',
    note: 'Under an engine’s rendering of the original; also in copied text, before it.',
  },
  'gloss.rests': {
    text: 'Rests on machine translation by {engine}.',
    note: 'In a flag, and in copied text: it would not be said without the rendering.',
  },
  'gloss.legend': {
    text: 'Under each passage of the original, in smaller type: machine translation by {engine}.',
    note: 'Above both texts side by side.',
  },
  'encoded.legend': {
    text: 'What stands side by side was lined up with {engine} taken into account.',
    note: 'Above both texts side by side, where a model helped to line them up.',
  },
  'gloss.short': { text: 'machine translation', note: 'In that view, read out before each rendering.' },
} as const;
