/** Working through the flags: filters, order, selection, notes, keys. */
export const work = {
  'filter.count': {
    text: '{shown} of {all}',
    note: 'Above the list where filters narrow it: “12 of 34”. Both are numbers of differences.',
    max: 20,
  },
  'filter.count.spoken': {
    text: {
      one: '{count} difference of {all} shown',
      other: '{count} differences of {all} shown',
    },
    note: 'The same, read out by screen readers. {count}: how many are shown.',
  },
  'filter.sure': { text: 'How sure', note: 'Name of the menu that says how sure Verso must be, for screen readers.' },
  'filter.sure.from': {
    text: '{percent} sure or more',
    note: 'Choice in that menu. {percent}: with its sign, 80 %.',
    max: 26,
  },
  'filter.sure.all': { text: 'Possible ones too', note: 'Last choice in that menu: all, however unsure.', max: 26 },
  'sort.label': { text: 'Order', note: 'Name of the menu that orders the list, for screen readers.' },
  'sort.severity': { text: 'Most serious first', note: 'Choice in that menu.', max: 24 },
  'sort.place': { text: 'In reading order', note: 'Choice in that menu: as they stand in the text.', max: 24 },

  'tick.one': { text: 'Select', note: 'Name of the box at each difference; the difference’s name follows.' },
  'tick.all': { text: 'Select all', note: 'Box above the list.', max: 24 },
  'tick.count': {
    text: { one: '{count} selected', other: '{count} selected' },
    note: 'Beside the buttons for selected differences.',
    max: 24,
  },
  'tick.confirm': { text: 'Confirm', note: 'Button: confirms all that are selected.', max: 18 },
  'tick.confirmed': { text: 'Confirmed', note: 'The same button where all of them are.', max: 18 },
  'tick.dismiss': { text: 'Dismiss', note: 'Button: dismisses all that are selected.', max: 18 },
  'tick.none': { text: 'Clear', note: 'Button: selects nothing any more.', max: 18 },
  'copy.ticked': {
    text: { one: 'Copy {count} selected', other: 'Copy {count} selected' },
    note: 'The main button.',
    max: 34,
  },
  'copy.which.ticked': {
    text: { one: '{count} you selected', other: '{count} you selected' },
    note: 'First choice in the menu of differences to copy, where some are selected.',
  },
  'notice.dismissed.several': {
    text: { one: '{count} difference dismissed.', other: '{count} differences dismissed.' },
    note: 'At the bottom, with “Undo”.',
  },

  'flag.note': { text: 'Note', note: 'Button of one difference: opens a field to write in. A noun.', max: 18 },
  'note.label': { text: 'Your note: {title}, {place}', note: 'Name of that field: “Your note: Number, paragraph 3”.' },
  'note.hint': {
    text: 'Kept as you type, and copied with the difference',
    note: 'Stands in that field while it is empty.',
  },
  'note.done': { text: 'Done', note: 'Button under that field: ends writing.', max: 18 },

  'map.here': { text: 'Arrow keys walk the map, Enter goes there.', note: 'Read out when the map gets the focus.' },

  'keys.group.move': { text: 'Going through', note: 'Heading in the sheet of keyboard shortcuts.' },
  'keys.group.decide': { text: 'Deciding', note: 'Heading in that sheet.' },
  'keys.group.select': { text: 'Selecting and copying', note: 'Heading in that sheet.' },
  'keys.group.list': { text: 'The list', note: 'Heading in that sheet.' },
  'keys.space': { text: 'Space', note: 'Name of the space bar as it is printed on a key or said shortly.', max: 9 },
  'keys.map': { text: 'Go to the map', note: 'Beside the key m.' },
  'keys.view': { text: 'Side by side, or back to the list', note: 'Beside the key v.' },
  'keys.note': { text: 'Write a note', note: 'Beside the key n.' },
  'keys.tick': { text: 'Select, or take that back', note: 'Beside the space bar.' },
  'keys.tick.move': { text: 'Select with the next, the previous', note: 'Beside Shift with j and k.' },
  'keys.tick.all': { text: 'Select all, or none', note: 'Beside the key a.' },
  'keys.untick': { text: 'Clear the selection', note: 'Beside the key Esc.' },
  'keys.copy': { text: 'Copy what is selected, or this one', note: 'Beside the key c.' },
  'keys.sort': { text: 'Change the order', note: 'Beside the key s.' },
} as const;
