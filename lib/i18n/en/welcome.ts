/** The page that opens once, after Verso was installed. */
export const welcome = {
  'welcome.title': { text: 'Welcome to Verso', note: 'Name of the page, in the browser’s tab.' },
  'welcome.head': {
    text: 'See what a translation changed',
    note: 'Large heading. In words that invite rather than accuse.',
    max: 48,
  },
  'welcome.lead': {
    text: 'Verso sets a translated article beside its original and shows what was dropped, added or altered, even where you do not read the original’s language.',
    note: 'Under that heading.',
  },
  'welcome.steps': { text: 'Three steps', note: 'Name of the list of steps, for screen readers.' },
  'welcome.notice': { text: 'Open a translated article', note: 'Heading of step 1.', max: 44 },
  'welcome.notice.text': {
    text: 'Verso reads the page on this device. Where it is a translation, the icon carries the original’s language.',
    note: 'Under it. The icon: Verso’s, beside the address bar.',
  },
  'welcome.notice.picture': {
    text: 'An article in a browser. Verso’s icon above it carries a mark.',
    note: 'What the picture shows, for those who do not see it.',
  },
  'welcome.compare': { text: 'Compare it with the original', note: 'Heading of step 2.', max: 44 },
  'welcome.compare.text': {
    text: 'Click the icon, then “{button}”. Only now is a page requested: the original, without your cookies.',
    note: 'Under it. {button}: the words on the panel’s big button.',
  },
  'welcome.compare.picture': {
    text: 'The article and the panel beside it. Lines join the passages of both texts that belong together.',
    note: 'What the picture shows.',
  },
  'welcome.look': { text: 'Look at what differs', note: 'Heading of step 3.', max: 44 },
  'welcome.look.text': {
    text: 'Each difference shows both passages, what it rests on and how sure it is. Whether it matters is for you to say; copy what you need.',
    note: 'Under it.',
  },
  'welcome.look.picture': {
    text: 'A list of three differences: one passage dropped, one added, one altered.',
    note: 'What the picture shows.',
  },
  'welcome.hidden-icon': {
    text: 'No icon to be seen? It is behind the puzzle piece beside the address bar, and can be pinned there.',
    note: 'Under the ways to open the panel.',
  },
  'welcome.choice': { text: 'Shall Verso notice translations by itself?', note: 'Heading over two buttons.', max: 64 },
  'welcome.choice.text': {
    text: 'To do so it looks at each page you open, on this device; nothing is sent and nothing is kept. Your browser will ask you. Without that, Verso looks only at pages where you click its icon, and asks before it reads an original.',
    note: 'Under that heading.',
  },
  'welcome.choice.all': { text: 'On every site', note: 'First button: yes, notice them.', max: 36 },
  'welcome.choice.click': { text: 'Only where I click the icon', note: 'Second button. “I”: the reader.', max: 44 },
  'welcome.choice.is.all': {
    text: 'Verso notices translations on every site.',
    note: 'Under the buttons: how it is now, and stays until it is changed.',
  },
  'welcome.choice.is.click': {
    text: 'Verso looks only at pages where you click its icon.',
    note: 'The same for the second button.',
  },
  'welcome.private': { text: 'What stays with you', note: 'Heading.' },
  'welcome.private.here': { text: 'On this device', note: 'Small heading.', max: 36 },
  'welcome.private.here.text': {
    text: 'Looking at pages, comparing texts, what you decide and what you save.',
    note: 'Under it.',
  },
  'welcome.private.asked': { text: 'Only when you ask', note: 'Small heading.', max: 36 },
  'welcome.private.asked.text': {
    text: 'The request for an original; a translation engine or a model, if you choose one in the settings.',
    note: 'Under it.',
  },
  'welcome.private.never': { text: 'Never', note: 'Small heading.', max: 36 },
  'welcome.private.never.text': {
    text: 'What you read, your cookies, statistics of any kind. There is no account.',
    note: 'Under it: what never leaves the device.',
  },
  'welcome.done': {
    text: 'There is nothing to set up. Close this page and read on.',
    note: 'Last line, beside the button “Settings”.',
  },
  'welcome.settings': { text: 'Settings', note: 'Button: opens the settings.', max: 28 },
} as const;
