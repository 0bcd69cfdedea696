/** A short article and its translation, with everything in its place. */
const page = (lang: string, title: string, paragraphs: readonly string[], credit = '') => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"></head>
<body><article><h1>${title}</h1>
${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}
${credit}</article></body></html>`;

export const BIENEN = page('de', 'Schule hält 40.000 Bienen auf dem Dach', [
  'Auf dem Dach der Lindenschule in Freiburg leben seit April 40.000 Bienen. Vier Völker haben die Schülerinnen und Schüler im Frühjahr 2025 dort aufgestellt.',
  'Im ersten Sommer ernteten sie 31 Kilogramm Honig. „Die Bienen sind ruhiger als meine neunte Klasse“, sagt die Biologielehrerin Hanna Vogt.',
  'Verkauft wird der Honig samstags auf dem Markt am Münsterplatz. Ein Glas kostet 6 Euro; von dem Geld kauft die Schule neue Bücher.',
  'Die Stadt hatte das Vorhaben im Januar genehmigt. Der Gärtner Paul Reimann pflanzte im Hof 120 Lavendelsträucher.',
  'Im Herbst wollen zwei weitere Schulen in Basel und Straßburg dem Beispiel folgen.',
]);

export const BEES = page(
  'en',
  'School keeps 40,000 bees on its roof',
  [
    'Since April, 40,000 bees have been living on the roof of the Linden School in Freiburg. The pupils set up four colonies there in the spring of 2025.',
    'In the first summer they harvested 31 kilograms of honey. “The bees are calmer than my ninth grade,” says the biology teacher Hanna Vogt.',
    'The honey is sold on Saturdays at the market on Münsterplatz. A jar costs 6 euros; the school buys new books with the money.',
    'The city had approved the project in January. The gardener Paul Reimann planted 120 lavender bushes in the yard.',
    'In autumn, two more schools in Basel and Strasbourg want to follow the example.',
  ],
  '<p>This article was originally published in German. Read the original: <a hreflang="de" href="/bienen-auf-dem-schuldach-1204.html">Kleines Blatt</a>.</p>',
);
