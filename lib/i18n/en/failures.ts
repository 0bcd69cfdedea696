/** What happened and what can be done. */
export const failures = {
  'failed.permission.title': { text: 'Your browser asks first about {host}', note: 'Heading. {host}: a site’s name.' },
  'failed.permission.text': {
    text: 'You let Verso read only what you name. Allow this site, and the comparison goes on.',
    note: 'Under it. The reader chose not to let Verso see every site; a question of the browser follows the click on “Allow”.',
  },
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
  'failed.private.title': { text: 'That address is on your own network', note: 'Heading.' },
  'failed.private.text': {
    text: 'A page on the web may not have Verso ask this device or its network for something. If you trust the address, open it in a tab.',
    note: 'Under it. The page names an address such as localhost or 192.168.0.1 as its original.',
  },
  'failed.empty.title': { text: 'No article on that page', note: 'Heading.' },
  'failed.empty.text': { text: '{host} sent a page, but there is no article text in it.', note: 'Under it.' },
  'failed.script.title': { text: 'The original shows itself only in a tab', note: 'Heading; pages built by script.' },
  'failed.script.text': {
    text: 'What {host} sends is an empty shell that its scripts fill in. Open it in a tab and read it there.',
    note: 'Under it.',
  },
  'failed.no-tab.title': { text: 'No tab shows it any more', note: 'Heading; the tab with the original was closed.' },
  'failed.no-tab.text': {
    text: 'The tab was closed, or shows another page by now. Open the original again, or request it.',
    note: 'Under it.',
  },
  'failed.not-archived.title': { text: 'No archived copy', note: 'Heading; the archive was asked.' },
  'failed.not-archived.text': {
    text: 'The archive keeps no copy of this address on {host}. In a tab it may still open.',
    note: 'Under it.',
  },
  'failed.pasted.title': { text: 'The pasted text could not be compared', note: 'Heading.' },
  'failed.pasted.text': {
    text: 'No paragraphs were found in it. Paste whole paragraphs of the article.',
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
  'not-original.itself.title': {
    text: 'The address leads back to this page',
    note: 'Heading; the site sends readers from the original’s address to the translation.',
  },
  'not-original.itself.text': {
    text: '{host} answered with the page you are on: it chooses the language for you. Open the address in a tab, switch the language there, then choose that tab below.',
    note: 'Under it. {host}: a site’s name.',
  },
  'cancelled.title': { text: 'Cancelled', note: 'Heading.' },
  'cancelled.text': { text: 'Nothing was kept. You can start again at any time.', note: 'Under it.' },

  'step.allow': { text: 'Allow {host}', note: 'Button: the browser then asks whether Verso may read that site.' },
  'step.again': { text: 'Try again', note: 'Button.', max: 28 },
  'step.next': { text: 'Try {host} instead', note: 'Button: the next possible original. {host}: a site’s name.' },
  'step.open-tab': { text: 'Open it in a tab', note: 'Button.' },
  'step.read-tab': { text: 'Read it from the tab', note: 'Button: the original is open in a tab now.' },
  'step.archive': { text: 'Look for an archived copy', note: 'Button: asks an archive for its copy of the page.' },
  'step.archive.asks': {
    text: 'This asks archive.org, or the archive in your settings, for its copy of this address.',
    note: 'Small print under that button.',
  },
} as const;
