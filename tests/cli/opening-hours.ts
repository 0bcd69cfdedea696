/** A short page of Markdown and two translations of it: one with a change and an omission, and a faithful one. */
export const ENGLISH = `# Opening hours

The bridge opens at 9 every morning, and 240 people may cross it at once.

Dogs must be kept on a lead.

Nobody may cross after dark.
`;

/** As ENGLISH, but for a number and the last paragraph. */
export const GERMAN = `# Öffnungszeiten

Die Brücke öffnet jeden Morgen um 9 Uhr, und 420 Personen dürfen sie zugleich überqueren.

Hunde sind an der Leine zu führen.
`;

export const FAITHFUL = `${GERMAN.replace('420', '240')}
Nach Einbruch der Dunkelheit darf niemand hinüber.
`;
