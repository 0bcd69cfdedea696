/** Other ways to an original, and the switch for looking at pages unasked. */
export const ways = {
  'ways.another': { text: 'Compare with another page', note: 'Opens the other ways to an original.' },
  'ways.or': {
    text: 'Or',
    note: 'Name of the list of other ways, for screen readers. Stands after a field for an address.',
  },
  'ways.tabs': { text: 'Choose an open tab', note: 'Opens a list of the browser’s tabs.' },
  'ways.tabs.none': { text: 'No other tab shows a web page.', note: 'In place of that list.' },
  'ways.tabs.wait': { text: 'Looking…', note: 'In place of that list, for a moment.' },
  'ways.pick': { text: 'Click a link in the page', note: 'Button: the next click in the page chooses a link.' },
  'ways.text': { text: 'Paste its text', note: 'Opens a field for the text of the original.' },
  'ways.text.label': { text: 'Text of the original', note: 'Label of that field.' },
  'ways.text.compare': { text: 'Compare', note: 'Button under that field.', max: 16 },
  'ways.text.short': {
    text: 'That is too short to compare. Paste at least a paragraph.',
    note: 'Under the field after a try.',
  },

  'picking.title': {
    text: 'Click the link in the page that leads to the original',
    note: 'Heading while the reader is to click in the page.',
  },
  'picking.text': { text: 'Esc, or this button, gives up.', note: 'Under it, above the button “Cancel”.' },
  'picking.cancel': { text: 'Cancel', note: 'Button.', max: 16 },

  'looks.here': {
    text: 'Look at pages on {host} without being asked',
    note: 'Switch. {host}: a site’s name. Looking requests nothing.',
  },
  'looks.nowhere': { text: 'Verso looks at no page without being asked.', note: 'In place of that switch.' },
  'looks.everywhere': {
    text: 'Notice translations on every site',
    note: 'Button where Verso looks only at pages on which it is called: from then on it looks at all of them.',
  },
  'looks.on': { text: 'Turn on', note: 'Button after that sentence.', max: 18 },
} as const;
