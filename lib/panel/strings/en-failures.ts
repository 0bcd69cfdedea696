/** What happened and what can be done; and how an original was found. */
export const failures = {
  'failed.refused.title': { text: '{host} did not let Verso read it', note: 'Heading. {host}: a site’s name.' },
  'failed.refused.text': {
    text: 'The site answers only to browsers, or asks for a login. Open the original in a tab and read it there.',
    note: 'Under that heading.',
  },
  'failed.status': { text: 'The site answered with status {status}.', note: '{status}: an HTTP number such as 403.' },
  'failed.gone.title': { text: 'The original is no longer there', note: 'Heading.' },
  'failed.gone.text': {
    text: '{host} has no page at this address any more. An archive may have kept a copy.',
    note: 'Under it.',
  },
  'failed.network.title': { text: '{host} could not be reached', note: 'Heading.' },
  'failed.network.text': { text: 'There is no such site, it is down, or this device is offline.', note: 'Under it.' },
  'failed.slow.title': { text: '{host} took too long', note: 'Heading.' },
  'failed.slow.text': {
    text: 'The page had not arrived after the time allowed. It may come on a second try.',
    note: 'Under it.',
  },
  'failed.large.title': { text: 'That page is too large', note: 'Heading.' },
  'failed.large.text': { text: 'It is far larger than an article, so Verso stopped reading.', note: 'Under it.' },
  'failed.redirects.title': { text: 'The address leads somewhere else', note: 'Heading.' },
  'failed.redirects.text': {
    text: 'It was passed on too often, or to a place Verso does not follow. Opened in a tab, it may arrive.',
    note: 'Under it.',
  },
  'failed.type.title': { text: 'That is not a web page', note: 'Heading; a PDF, a picture, a film.' },
  'failed.type.text': { text: '{host} sent something other than HTML, such as a PDF or a film.', note: 'Under it.' },
  'failed.address.title': { text: 'Verso cannot ask for that address', note: 'Heading.' },
  'failed.address.text': {
    text: 'Only http and https addresses without a name and password are requested.',
    note: 'Under it.',
  },
  'failed.empty.title': { text: 'No article on that page', note: 'Heading.' },
  'failed.empty.text': { text: '{host} sent a page, but there is no article text in it.', note: 'Under it.' },
  'failed.script.title': { text: 'The original shows itself only in a tab', note: 'Heading; pages built by script.' },
  'failed.script.text': {
    text: 'What {host} sends is an empty shell that its scripts fill in. Open it in a tab and read it there.',
    note: 'Under it.',
  },
  'failed.other.title': { text: 'The original could not be read', note: 'Heading.' },
  'failed.other.text': { text: 'Something on the way to {host} did not work.', note: 'Under it.' },
  'failed.detail': {
    text: 'Detail: {detail}',
    note: '{detail}: a short technical text from the browser or the server.',
  },

  'not-original.title': { text: 'This is another story', note: 'Heading; the page found is not the original.' },
  'not-original.text': {
    text: 'Only {percent} of it corresponds to the translation, so nothing is flagged.',
    note: '{percent} with its sign.',
  },
  'not-original.text.bare': {
    text: 'Too little of it corresponds to the translation, so nothing is flagged.',
    note: 'As before.',
  },
  'cancelled.title': { text: 'Cancelled', note: 'Heading.' },
  'cancelled.text': { text: 'Nothing was kept. You can start again at any time.', note: 'Under it.' },

  'step.again': { text: 'Try again', note: 'Button.' },
  'step.next': { text: 'Try {host} instead', note: 'Button: the next possible original. {host}: a site’s name.' },
  'step.open-tab': { text: 'Open it in a tab', note: 'Button.' },
  'step.read-tab': { text: 'Read it from the tab', note: 'Button: the original is open in a tab now.' },
  'step.archive': { text: 'Look in the Internet Archive', note: 'Button: opens the archive in a tab.' },

  'found.translation-label': {
    text: 'Named as the original after ‘{words}’, {place}.',
    note: 'How it was found. {words}: from the page.',
  },
  'found.source-label': {
    text: 'Linked after ‘{words}’, {place}.',
    note: 'How it was found; {words} such as “Source:”.',
  },
  'found.json-ld': {
    text: 'Named in the page’s structured data as what it was translated from.',
    note: 'How it was found.',
  },
  'found.source-markup': {
    text: 'Named in the page’s markup as the page it was taken from.',
    note: 'How it was found.',
  },
  'found.machine-translated-from': { text: 'The notice ‘{words}’ links to it, {place}.', note: 'How it was found.' },
  'found.credit-and-versions': {
    text: 'The page credits this outlet and links to its version of the story, {place}.',
    note: 'How it was found.',
  },
  'found.proxy-address': {
    text: 'The page’s own address holds the address of the original.',
    note: 'A translation proxy.',
  },
  'found.browser-translation': {
    text: 'Your browser is translating this page; this is the same page untranslated.',
    note: 'How it was found.',
  },
  'found.machine-notice': { text: 'A notice says so: ‘{words}’', note: 'Why the page is taken for a translation.' },
  'found.translator-credit': {
    text: 'A translator is credited: ‘{words}’',
    note: 'Why the page is taken for a translation.',
  },
  'found.slug-language': { text: 'Its address is the same but for the language.', note: 'How it was found.' },
  'found.given': { text: 'You gave this address.', note: 'How it was found.' },
  'found.linked': { text: 'Linked {place}.', note: 'How it was found, where no words say so.' },
  'found.place.head': { text: 'in the page’s head', note: 'Ends a sentence: where a link stands.' },
  'found.place.byline': { text: 'by the author’s name', note: 'Ends a sentence.' },
  'found.place.text': { text: 'in the text', note: 'Ends a sentence.' },
  'found.place.end': { text: 'at the end of the article', note: 'Ends a sentence.' },
  'found.place.footer': { text: 'in the page’s footer', note: 'Ends a sentence.' },
  'found.place.switcher': { text: 'in the menu of languages', note: 'Ends a sentence.' },
  'found.place.address': { text: 'in the address', note: 'Ends a sentence.' },
} as const;
