/** What the settings say of engines that give meaning: servers, the browser’s translator, a model on this device. */
export const engineSettings = {
  'settings.engine': { text: 'An engine that gives meaning', note: 'Heading.' },
  'settings.engine.how': {
    text: 'An engine that translates renders the original in the translation’s language, so that Verso also sees where a sentence says something else in other words. None is needed: what was dropped or added, figures, dates, names and quotations are compared without one.',
    note: 'Under that heading.',
  },
  'settings.engine.none': { text: 'None', note: 'Choice: no engine.' },
  'settings.engine.browser': { text: 'This browser’s translator', note: 'Choice.' },
  'settings.engine.browser.here': {
    text: 'The texts stay on this device. The browser downloads each language once; the panel asks you before it does.',
    note: 'Under that choice.',
  },
  'settings.engine.browser.missing': {
    text: 'This browser has no translator of its own. Chrome and Edge do, from version 138.',
    note: 'In its place where the choice cannot be taken.',
  },
  'settings.engine.libretranslate': { text: 'A LibreTranslate server', note: 'Choice. LibreTranslate: a program.' },
  'settings.engine.apertium': { text: 'An Apertium server', note: 'Choice. Apertium: a program.' },
  'settings.engine.encoder': { text: 'A model on this device', note: 'Choice.' },
  'settings.engine.encoder.how': {
    text: 'It translates nothing, but helps to line the two texts up. No text leaves this device.',
    note: 'Under that choice.',
  },

  'settings.server.address': { text: 'The server’s address', note: 'Label of a field for a web address.' },
  'settings.server.key': { text: 'Its key, where it wants one', note: 'Label of a field for a secret word.' },
  'settings.server.goes': {
    text: 'The original’s text will be sent to {address}.',
    note: 'Under the fields. {address}: “http://localhost:5000”.',
  },
  'settings.server.goes.there': {
    text: 'The original’s text will be sent to the address that you type here.',
    note: 'The same while no address is typed.',
  },
  'settings.server.use': { text: 'Use this server', note: 'Button.', max: 32 },
  'settings.server.not-yet': {
    text: 'Not in use until you press “{button}”.',
    note: 'Beside that button once something was changed. {button}: its words.',
  },
  'settings.server.unclear': {
    text: 'Type the server’s address, such as {example}.',
    note: 'After a try. {example}: a web address.',
  },
  'settings.server.trying': { text: 'Trying the server with one word…', note: 'For a moment, after the button.' },
  'settings.server.barred': {
    text: 'Verso may not reach this server, so nothing was changed.',
    note: 'The reader did not let the browser give leave.',
  },
  'settings.server.in-use': { text: 'Verso uses this server from now on.', note: 'After the button.' },
  'settings.server.said': {
    text: 'Asked for “{word}” in Spanish, it said “{said}”.',
    note: 'Behind it. {word}: an English word, “water”; {said}: the server’s answer.',
  },
  'settings.server.pair': {
    text: 'It answers; whether it knows an article’s two languages shows when you compare.',
    note: 'In place of that where it has no English or no Spanish.',
  },
  'settings.server.trouble.unreachable': {
    text: 'The address is kept, but nobody answers there at the moment.',
    note: 'After the button: why the server is of no use as it stands.',
  },
  'settings.server.trouble.slow': {
    text: 'The address is kept, but nothing came from there within a quarter of a minute.',
    note: 'The same.',
  },
  'settings.server.trouble.busy': {
    text: 'The address is kept, but the server has too much to do at the moment.',
    note: 'The same.',
  },
  'settings.server.trouble.quota': {
    text: 'The address is kept, but the server takes no more text at the moment.',
    note: 'The same.',
  },
  'settings.server.trouble.key': {
    text: 'The address is kept, but the server wants a key, or another one.',
    note: 'The same.',
  },
  'settings.server.trouble.refused': {
    text: 'The address is kept, but what is there turned the request down.',
    note: 'The same.',
  },
  'settings.server.trouble.wrong-answer': {
    text: 'The address is kept, but what is there does not answer as such a server does.',
    note: 'The same.',
  },
  'settings.server.words': { text: 'It says: “{words}”.', note: 'Behind it. {words}: the server’s own words.' },
  'settings.server.until': {
    text: 'Until that changes, Verso compares without it.',
    note: 'Last of those sentences.',
  },

  'settings.agreed': { text: 'Text may be sent to:', note: 'Above a list of addresses.' },
  'settings.agreed.forget': { text: 'Forget', note: 'Button beside each: takes the agreement back.', max: 18 },
  'settings.agreed.forget.named': {
    text: 'Forget that text may be sent to {address}',
    note: 'The same for screen readers.',
  },
  'settings.agreed.gone': {
    text: 'Verso asks you again before it sends any text to {address}.',
    note: 'Said once it is taken back.',
  },

  'settings.model.how': {
    text: 'The model places sentences of about a hundred languages by what they mean, so that Verso sees which belong together even where they share no name and no figure. It is downloaded once and then works without a network.',
    note: 'Under the choice of the model.',
  },
  'settings.model.name': { text: 'Model', note: 'Label; its name follows.', max: 20 },
  'settings.model.size': { text: 'Size', note: 'Label; “135 MB” follows.', max: 20 },
  'settings.model.licence': { text: 'Licence', note: 'Label; “MIT” follows.', max: 20 },
  'settings.model.host': { text: 'From', note: 'Label; the site that it is downloaded from follows.', max: 20 },
  'settings.model.host.there': { text: 'the place that you type here', note: 'In its place, where none is typed.' },
  'settings.model.mirror': {
    text: 'Download it from another place, such as your newsroom’s own',
    note: 'Label of a field for a web address.',
  },
  'settings.model.here': {
    text: 'On this device, {size}. It needs no network any more.',
    note: 'Once it is downloaded.',
  },
  'settings.model.none-here': {
    text: 'This browser keeps no model for Verso, as in a window that is always private.',
    note: 'Where storage is closed to Verso.',
  },
  'settings.model.download': { text: 'Download {size} from {host}', note: 'Button. {host}: a site.' },
  'settings.model.download.about': {
    text: 'Download about {size} from {host}',
    note: 'The same, for a place that may have another size of it.',
  },
  'settings.model.download.there': {
    text: 'Download about {size} from there',
    note: 'The same while no place is typed.',
  },
  'settings.model.go-on': { text: 'Go on: {share} are here', note: 'Button. {share}: “64 of 135 MB”.' },
  'settings.model.share': { text: '{done} of {size}', note: '“64 of 135 MB”: how much of it has come.' },
  'settings.model.so-far': { text: '{share} ({percent})', note: 'Beside the bar. {share}: the string before.' },
  'settings.model.progress': { text: 'Download of the model', note: 'Name of the bar, for screen readers.' },
  'settings.model.downloading': { text: 'Downloading. Keep this page open.', note: 'Under the bar.' },
  'settings.model.cancel': { text: 'Cancel', note: 'Button while it downloads.', max: 24 },
  'settings.model.delete': { text: 'Delete the model', note: 'Button.', max: 36 },
  'settings.model.delete.part': {
    text: 'Delete what is here',
    note: 'The same, where only a part of it has come.',
    max: 36,
  },
  'settings.model.done': { text: 'Downloaded. Verso compares with its help from now on.', note: 'Said at the end.' },
  'settings.model.stopped': { text: 'Stopped. What came by then is kept.', note: 'Said after “Cancel”.' },
  'settings.model.deleted': { text: 'Deleted from this device.', note: 'Said after a deletion.' },
  'settings.model.unclear': {
    text: 'Type a web address that begins with https://, or leave the field empty.',
    note: 'After a try.',
  },
  'settings.model.barred': {
    text: 'Verso may not reach {host}, so nothing was downloaded.',
    note: 'The reader did not let the browser give leave.',
  },
  'settings.model.trouble.quota': {
    text: 'There is no room for it on this device. Make some, and go on from there.',
    note: 'What kept a download from its end, and what helps.',
  },
  'settings.model.trouble.unreachable': {
    text: 'No answer came from {host}. See that you are online and that the address is right, and try again.',
    note: 'The same.',
  },
  'settings.model.trouble.busy': {
    text: '{host} has too much to do at the moment. It may work in a few minutes.',
    note: 'The same.',
  },
  'settings.model.trouble.slow': {
    text: 'Nothing more came from {host} for a minute. It can go on from there.',
    note: 'The same.',
  },
  'settings.model.trouble.wrong-answer': {
    text: 'What came from {host} cannot be used. Try again, or type another place.',
    note: 'The same.',
  },
  'settings.model.trouble.wrong-answer.detail': {
    text: 'What came from {host} cannot be used: {detail}. Try again, or type another place.',
    note: 'The same. {detail}: a few technical words.',
  },
  'settings.model.trouble.refused': {
    text: 'The model is not to be had at {host}. See that the address is right, or type another place.',
    note: 'The same.',
  },
  'settings.model.trouble.refused.detail': {
    text: 'The model is not to be had at {host}: {detail}. See that the address is right, or type another place.',
    note: 'The same. {detail}: a few technical words.',
  },
} as const;
