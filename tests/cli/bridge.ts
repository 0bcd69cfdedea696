/** A short article and its translation, in which months were changed. */
export const EN: readonly string[] = [
  'The bridge will cost 12 million euros, said the mayor on 4 May 2024.',
  'It opens in 18 months. Nobody objected.',
  'Fishermen from the old harbour asked for a ferry.',
];
export const DE: readonly string[] = [
  'Die Brücke wird 12 Millionen Euro kosten, sagte die Bürgermeisterin am 4. Mai 2024.',
  'Sie öffnet in 8 Monaten. Niemand widersprach.',
  'Fischer aus dem alten Hafen baten um eine Fähre.',
];

/** The two as a line of `compare --jsonl` has them. */
export const pair = (id: string | number, more: object = {}) => ({
  id,
  translation: { lang: 'de', paragraphs: DE },
  original: { lang: 'en', paragraphs: EN },
  ...more,
});
