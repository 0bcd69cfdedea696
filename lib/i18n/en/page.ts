/** What ties the panel to the page beside it. */
export const page = {
  'side.link': {
    text: 'Scroll with the page',
    note: 'Switch above both texts side by side: panel and page then always show the same place.',
    max: 34,
  },
} as const;
