/** The card of where a page comes from, how that was found, and what the reader can check about it. */
export const origin = {
  'source.label': {
    text: 'Where this comes from',
    note: 'Name of the card with translation and original, for screen readers.',
  },
  'source.translation': { text: 'Translation', note: 'Role of an article; label.' },
  'source.original': { text: 'Original', note: 'Role of an article; label.' },
  'source.perhaps': { text: 'Perhaps the original', note: 'Role of a page that is a guess; label.' },
  'source.between': { text: 'In between', note: 'Role: it stands between this page and the original compared; label.' },
  'source.further': { text: 'Further back', note: 'Role: what the original itself comes from; label.' },
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
  'source.archived': {
    text: 'read from an archived copy of {date}',
    note: 'In a line of details. {date}: when the archive took the copy.',
  },
  'source.pasted': {
    text: 'Pasted text',
    note: 'In place of a title or a site, where the reader pasted the original.',
  },
  'source.why': { text: 'Why this one?', note: 'Opens the list of reasons for this original.', max: 24 },
  'source.why.translation': {
    text: 'Why a translation?',
    note: 'Opens what the page says of being one. Short, in a line.',
    max: 26,
  },
  'source.others': {
    text: { one: '{count} other', other: '{count} others' },
    note: 'Opens the list of other pages that may be the original. Short, in a line.',
    max: 18,
  },
  'source.use': { text: 'Use this one', note: 'Chooses another page as the original.', max: 24 },
  'source.use.named': { text: 'Use this one: {host}', note: 'The same for screen readers. {host}: a site’s name.' },
  'source.sure': { text: '{percent} sure', note: '{percent} already written with its sign: 94 %.' },
  'source.sure.page': {
    text: 'From this page alone: {percent} sure.',
    note: 'Among the reasons, once both texts were compared.',
  },
  'source.compare': { text: 'Compare with this one', note: 'Small button beside a page further back, or in between.' },
  'source.compare.named': {
    text: 'Compare with this one: {host}',
    note: 'The same for screen readers. {host}: a site’s name.',
  },
  'source.open': { text: 'Open the original', note: 'Small button with an arrow: opens it in a tab.' },
  'source.open.named': { text: 'Open {host}', note: 'The same for a page that is not the original compared.' },

  'credit.translation.from': {
    text: 'It says that it is itself translated from {language}.',
    note: 'Said of an original, above the page it names.',
  },
  'credit.translation': { text: 'It says that it is itself a translation.', note: 'The same, language not known.' },
  'credit.source': { text: 'It names a source of its own.', note: 'The same: not translated, but owed to it.' },
  'credit.nowhere.from': {
    text: 'The original is itself a translation from {language}; it does not say from where.',
    note: 'Under the original.',
  },
  'credit.nowhere': {
    text: 'The original is itself a translation; it does not say from where.',
    note: 'The same, language not known.',
  },

  'agrees.paragraphs': { text: '{shared} of {of} paragraphs correspond.', note: 'Among the reasons for an original.' },
  'agrees.figures': { text: '{shared} of {of} figures stand in both texts.', note: 'The same.' },
  'agrees.names': { text: '{shared} of {of} names stand in both texts.', note: 'The same.' },

  'partial.original': {
    text: 'Only its beginning is free to read. What the translation has beyond it could not be checked.',
    note: 'Quiet note in the card of an original behind a paywall.',
  },
  'partial.translation': {
    text: 'This page shows only the beginning of the translation; the rest could not be checked.',
    note: 'The same, where the page itself is behind a paywall.',
  },
  'unencrypted.original': {
    text: 'It came over an unencrypted connection, so it could have been changed on its way.',
    note: 'Quiet note in the card of an original that came by http while the page came by https.',
  },
  'dates.newer': {
    text: {
      one: 'The original is dated {count} day after this page.',
      other: 'The original is dated {count} days after this page.',
    },
    note: 'Quiet note in the card.',
  },
  'dates.older': {
    text: {
      one: 'The original is {count} year older than this page.',
      other: 'The original is {count} years older than this page.',
    },
    note: 'Quiet note in the card.',
  },
  'dates.edited-since': {
    text: 'The original was last changed on {date}, after this page came out. A difference may have come in then.',
    note: 'Quiet note in the card.',
  },

  'tried.label': { text: 'Already tried', note: 'Name of the list of pages tried before, for screen readers.' },
  'tried.another-story': { text: '{host}: another story', note: 'A page that was tried. {host}: a site’s name.' },
  'tried.another-story.share': {
    text: '{host}: another story (only {percent} corresponds)',
    note: 'The same. {percent} with its sign.',
  },
  'tried.itself': { text: '{host}: leads back to this page', note: 'The same.' },
  'tried.failed': { text: '{host}: could not be read', note: 'The same.' },

  'ready.compare': { text: 'Compare with the original', note: 'The big button.', max: 40 },
  'ready.compare.unsure': {
    text: 'Compare with this page',
    note: 'The same where Verso is not sure of the original.',
    max: 40,
  },
  'ready.found': { text: 'Original found: {host}', note: 'Read out by screen readers. {host}: a site’s name.' },
  'ready.which': { text: 'Which one is the original?', note: 'Above the choice of several pages.' },
  'ready.which.unsure': { text: 'Verso is not sure. Which one is it?', note: 'The same where all are guesses.' },
  'ready.unsure': {
    text: 'Verso is not sure that this is the original.',
    note: 'Heading where the only good guess is a weak one.',
  },
  'ready.promise': {
    text: 'This requests that one page, without cookies. Nothing else leaves this device.',
    note: 'Under the big button.',
  },
  'ready.promise.several': {
    text: 'This requests that page, without cookies; if it turns out to be another story, the next one listed. Nothing else leaves this device.',
    note: 'The same where several pages may be the original.',
  },

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
    text: 'The page says ‘{words}’ and names this version, {place}.',
    note: 'How it was found; {words}: a translator’s credit or a notice.',
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
  'found.origin-notice': {
    text: 'The page names the language it was first written in: ‘{words}’',
    note: 'Why the page is taken for a translation.',
  },
  'found.slug-language': {
    text: 'It is in the language that this page’s address is worded in.',
    note: 'How it was found.',
  },
  'found.language-versions': {
    text: 'It is one of this story’s versions in other languages, {place}; one of them may have come first.',
    note: 'How it was found.',
  },
  'found.translated-site': {
    text: '‘{words}’ translates this site by machine; this is the page’s address before that.',
    note: 'How it was found. {words}: the name of a service such as “weglot”.',
  },
  'found.foreign-outlet': {
    text: 'A foreign outlet is named, {place}: ‘{words}’',
    note: 'How it was found, or why the page is taken for a translation.',
  },
  'found.only-foreign-link': {
    text: 'It is the only link in the article to a page in another language.',
    note: 'How it was found.',
  },
  'found.edition': {
    text: '‘{words}’ names another edition of this outlet, and this is its page.',
    note: 'How it was found.',
  },
  'found.credited': { text: 'The page compared before names it as its own source.', note: 'How it was found.' },
  'found.given': { text: 'You gave this address.', note: 'How it was found.' },
  'found.picked': { text: 'You clicked this link in the page.', note: 'How it was found.' },
  'found.open-tab': { text: 'You chose this open tab.', note: 'How it was found.' },
  'found.pasted': { text: 'You pasted this text.', note: 'How it was found.' },
  'found.linked': { text: 'Linked {place}.', note: 'How it was found, where no words say so.' },
  'found.place.head': { text: 'in the page’s head', note: 'Ends a sentence: where a link stands.' },
  'found.place.byline': { text: 'by the author’s name', note: 'Ends a sentence.' },
  'found.place.text': { text: 'in the text', note: 'Ends a sentence.' },
  'found.place.end': { text: 'at the end of the article', note: 'Ends a sentence.' },
  'found.place.footer': { text: 'in the page’s footer', note: 'Ends a sentence.' },
  'found.place.switcher': { text: 'in the menu of languages', note: 'Ends a sentence.' },
  'found.place.address': { text: 'in the address', note: 'Ends a sentence.' },

  'seen.slug-language': {
    text: 'The page’s address is worded in another language than its text.',
    note: 'Why the page is taken for a translation.',
  },
  'seen.language-versions': {
    text: 'Versions of it in other languages are declared {place}.',
    note: 'The same.',
  },
  'seen.translated-site': {
    text: '‘{words}’ translates this site by machine, and the page’s address shows it.',
    note: 'The same.',
  },
  'seen.only-foreign-link': {
    text: 'One link in the article, and no more, leads to a page in another language.',
    note: 'The same.',
  },
  'seen.edition': { text: 'Another edition of this outlet is named, {place}: ‘{words}’', note: 'The same.' },
} as const;
