/** Pages that only look like translations. */

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { SignalName } from '../../lib/core/detection';
import { sightHtml } from './pages';

interface Parts {
  readonly url?: string;
  readonly html?: string;
  readonly head?: string;
  readonly top?: string;
  readonly text?: string;
  readonly end?: string;
}

const HERE = 'https://elfaro.example.es/cultura/2026/03/el-ultimo-farero-de-la-isla';
const THERE = 'https://kuestenbote.example.de/kultur/2026/03/der-letzte-leuchtturmwaerter-der-insel-48213.html';
const OWN = 'https://elfaro.example.es/de/kultur/2026/03/der-letzte-leuchtturmwaerter-der-insel';
const PROSE = [
  'El último farero de la isla bajó ayer los ciento doce escalones por última vez y dejó las llaves sobre la mesa de la cocina.',
  'Durante cuarenta y un años encendió la linterna al anochecer, anotó el viento en un cuaderno y saludó a los barcos por su nombre.',
  'El ayuntamiento quiere convertir la torre en un museo, aunque nadie sabe todavía quién pagará la calefacción en invierno.',
];

function page({ html = '<html lang="es">', head = '', top = '', text = '', end = '' }: Parts): string {
  const [first = '', ...rest] = PROSE.map((words) => `<p>${words}</p>`);
  return `<!doctype html>${html}<head><meta property="og:type" content="article">${head}</head><body><main><article>
<h1>El último farero de la isla</h1>${top}${first}${text}${rest.join('')}${end}</article></main></body></html>`;
}

function firing(parts: Parts): Set<SignalName> {
  const { evidence, candidates } = sightHtml(page(parts), parts.url ?? HERE);
  return new Set([...evidence, ...candidates.flatMap((candidate) => candidate.evidence)].map(({ signal }) => signal));
}

const json = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const alternate = (lang: string, href: string): string => `<link rel="alternate" hreflang="${lang}" href="${href}">`;

/** Each signal with pages on which it must fire, and pages that look like them, on which it must not. */
const CASES: Readonly<Partial<Record<SignalName, { fires: Parts[]; not: Record<string, Parts> }>>> = {
  'translation-label': {
    fires: [
      { end: `<p>Artículo original: <a href="${THERE}">Küstenbote</a></p>` },
      { end: `<p><a href="${THERE}">Lea el artículo original en alemán</a></p>` },
    ],
    not: {
      'the link leads home': {
        end: '<p>Artículo original: <a href="https://kuestenbote.example.de/">Küstenbote</a></p>',
      },
      'a picture’s original': { end: `<figcaption>Foto original: <a href="${THERE}">Küstenbote</a></figcaption>` },
      'another page of the site, in its language': {
        end: '<p>Artículo original: <a href="/cultura/2025/11/la-torre-cumple-cien-anos-de-luz">La torre</a></p>',
      },
    },
  },
  'source-label': {
    fires: [{ end: `<p>Fuente: <a href="${THERE}">Küstenbote</a></p>` }, { end: `<p>Fuente: ${THERE}</p>` }],
    not: {
      'without a link': { end: '<p>Fuente: Ministerio de Cultura</p>' },
      'the source of a picture': {
        end: `<figure><figcaption>Fuente: <a href="${THERE}">dpa</a></figcaption></figure>`,
      },
      'a share link': { end: `<p>Fuente: <a href="https://www.facebook.com/sharer/sharer.php?u=${THERE}">x</a></p>` },
      'a paper': { end: '<p>Fuente: <a href="https://doi.org/10.1000/182-faros-2025">Estudio</a></p>' },
      'an author': { end: '<p>Fuente: <a href="https://kuestenbote.example.de/autor/jens-petersen-4711">Jens</a></p>' },
    },
  },
  'json-ld': {
    fires: [{ head: json({ '@type': 'NewsArticle', translationOfWork: { url: THERE, inLanguage: 'de' } }) }],
    not: {
      'a work translated from this page': { head: json({ '@type': 'NewsArticle', workTranslation: { url: OWN } }) },
      'based on itself': { head: json({ '@type': 'NewsArticle', isBasedOn: HERE }) },
      broken: { head: '<script type="application/ld+json">{"translationOfWork":</script>' },
    },
  },
  'machine-translated-from': {
    fires: [
      { head: `<link rel="alternate machine-translated-from" hreflang="de" href="${THERE}">` },
      { html: '<html lang="es-x-mtfrom-de">' },
    ],
    not: { 'an ordinary alternate': { head: alternate('de', OWN) } },
  },
  'credit-and-versions': {
    fires: [{ top: '<p>Traducido del alemán por Ana Ruiz</p>', head: alternate('de', OWN) }],
    not: {
      'versions alone': { head: alternate('de', OWN) },
      'a credit alone': { top: '<p>Traducido del alemán por Ana Ruiz</p>' },
      'a version in another language than the one credited': {
        top: '<p>Traducido del alemán por Ana Ruiz</p>',
        head: alternate('fr', 'https://elfaro.example.es/fr/culture/2026/03/le-dernier-gardien-de-phare'),
      },
    },
  },
  edition: {
    fires: [
      {
        end: '<p>Este artículo se publicó originalmente en Marea US.</p>',
        head: alternate('en-US', 'https://marea.example.com/story/the-last-keeper-of-the-island-light'),
      },
    ],
    not: {
      'no such edition': {
        end: '<p>Este artículo se publicó originalmente en Marea US.</p>',
        head: alternate('fr-FR', 'https://marea.example.fr/article/le-dernier-gardien-de-phare'),
      },
      'the region is only spoken of': {
        text: '<p>La historia recuerda a otra de US.</p>',
        head: alternate('en-US', 'https://marea.example.com/story/the-last-keeper-of-the-island-light'),
      },
    },
  },
  'language-versions': {
    fires: [{ head: alternate('de', OWN), end: `<p>Fuente: <a href="${OWN}">en alemán</a></p>` }],
    not: { 'the page itself under another tag': { head: alternate('es-MX', HERE) } },
  },
  'translated-site': {
    fires: [
      {
        url: 'https://kuestenbote.example.de/es/kultur/2026/03/der-letzte-leuchtturmwaerter-der-insel',
        head: `<script src="/wp-content/plugins/gtranslate/js/base.js"></script>${alternate('de', 'https://kuestenbote.example.de/kultur/2026/03/der-letzte-leuchtturmwaerter-der-insel')}`,
      },
    ],
    not: {
      'the same page without the plug-in': {
        url: 'https://kuestenbote.example.de/es/kultur/2026/03/der-letzte-leuchtturmwaerter-der-insel',
        head: alternate('de', 'https://kuestenbote.example.de/kultur/2026/03/der-letzte-leuchtturmwaerter-der-insel'),
      },
      'the original, which offers machine-made versions': {
        head: `<script src="/wp-content/plugins/gtranslate/js/base.js"></script>${alternate('de', OWN)}`,
      },
    },
  },
  'proxy-address': {
    fires: [{ url: 'https://kuestenbote-example-de.translate.goog/kultur/leuchtturm?_x_tr_sl=de&_x_tr_tl=es' }],
    not: {
      'a page of the translator itself': { url: 'https://translate.google.com/about/how-it-works-2026' },
      'a host that ends alike': { url: 'https://kuestenbote-translate.goog.example/kultur/leuchtturm-2026-03' },
    },
  },
  'browser-translation': {
    fires: [{ html: '<html lang="es" class="translated-ltr">' }],
    not: { 'a class that only looks like it': { html: '<html lang="es" class="not-translated-ltr-yet">' } },
  },
  'machine-notice': {
    fires: [{ top: '<p>Traducción automática</p>' }, { end: '<p>Este artículo fue traducido automáticamente.</p>' }],
    not: {
      'news about it': {
        text: '<p>La empresa presentó una traducción automática que, según dijo, entiende hasta los refranes de la costa.</p>',
      },
      hidden: { top: '<p hidden>Traducción automática</p>' },
      'hidden by style': { top: '<div style="display:none"><p>Traducción automática</p></div>' },
      'hidden by a rule of the page': {
        head: '<style>.aviso{display:none}</style>',
        top: '<p class="aviso">Traducción automática</p>',
      },
      'a menu of languages': { top: '' },
    },
  },
  'translator-credit': {
    fires: [{ top: '<p>Traducción: Ana Ruiz</p>' }, { end: '<p>Traducido del alemán por Ana Ruiz</p>' }],
    not: {
      'a novel': {
        end: '<p>La torre, de Jens Petersen, traducido del alemán por Ana Ruiz, Ed. Mar, 312 págs., 22 €.</p>',
      },
      'a sentence of the article': {
        text: '<p>El cuaderno, traducido del alemán por una vecina que fue maestra en Bremen, ocupa tres cajas en el desván.</p>',
      },
      'the version in another language': {
        end: '<p>La versión alemana de este artículo fue traducida por Jan Beck.</p>',
      },
    },
  },
  'origin-notice': {
    fires: [{ end: '<p>Publicado originalmente en alemán.</p>' }],
    not: { 'no language is named': { end: '<p>Publicado originalmente el 3 de marzo de 2026.</p>' } },
  },
  'slug-language': {
    fires: [{ url: 'https://elfaro.example.es/n/der-letzte-mann-von-der-insel-und-das-licht-am-meer' }],
    not: {
      'its own language': { url: HERE },
      'too few words': { url: 'https://elfaro.example.es/n/der-turm-4711' },
    },
  },
  'only-foreign-link': {
    fires: [{ end: `<p><a href="${THERE}">${THERE}</a></p>` }],
    not: {
      'one of several': {
        end: `<p><a href="${THERE}">a</a></p><p><a href="https://nordkurier.example.de/region/2026/ein-turm-im-nebel-991">b</a></p>`,
      },
      'in the midst of the text': {
        text: `<p>Lo cuenta <a href="${THERE}">el diario de la isla vecina</a> con detalle.</p>`,
      },
      'in its own language': {
        end: '<p><a href="https://lacosta.example.es/2026/03/la-luz-que-se-apaga-en-la-isla-771">La Costa</a></p>',
      },
    },
  },
  'foreign-outlet': {
    fires: [{ top: '<p>(TTXVN)</p>', end: `<p>Fuente: ${THERE}</p>` }, { end: '<p>- VNA</p>' }],
    not: {
      'an agency of the page’s language': { end: '<p>(EFE)</p>' },
      'letters in a sentence': {
        text: '<p>El informe de la VNA, dijo el alcalde, no menciona el faro ni a su último guardián.</p>',
      },
    },
  },
  'source-markup': {
    fires: [{ head: `<meta name="original-source" content="${THERE}">`, end: `<p>Fuente: ${THERE}</p>` }],
    not: {
      itself: { head: `<meta name="original-source" content="${HERE}">` },
      'a home page': { head: '<meta name="original-source" content="https://kuestenbote.example.de/">' },
    },
  },
};

describe.each(Object.entries(CASES))('%s', (signal, { fires, not }) => {
  it.each(fires.map((parts, at) => [at, parts] as const))('fires (%s)', (_, parts) => {
    expect([...firing(parts)]).toContain(signal);
  });

  it.each(Object.entries(not))('not where: %s', (_, parts) => {
    expect([...firing(parts)]).not.toContain(signal);
  });
});
