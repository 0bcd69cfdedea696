/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) requires of a collection of annotations
 * on quoted texts: its "must"s for the classes that Verso writes.
 */
type Json = Readonly<Record<string, unknown>>;

const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );
const SELECTORS =
  'FragmentSelector CssSelector XPathSelector TextQuoteSelector TextPositionSelector DataPositionSelector SvgSelector RangeSelector'.split(
    ' ',
  );
const AGENTS = ['Person', 'Organization', 'Software'];
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
const listed = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** What is not as the model wants it, each with the place; empty for a valid collection. */
export function collectionProblems(given: unknown): string[] {
  if (!isObject(given)) return ['collection: no object'];
  const page = given['first'];
  return [
    ...must(listed(given['@context'])[0] === 'http://www.w3.org/ns/anno.jsonld', '@context'),
    ...must(isIri(given['id']), 'collection id'),
    ...must(given['type'] === 'AnnotationCollection', 'collection type'),
    ...must(typeof given['label'] === 'string', 'collection label'),
    ...agents(given, 'collection'),
    ...(isObject(page) ? pageProblems(page, given) : ['first: no object']),
  ];
}

function pageProblems(page: Json, collection: Json): string[] {
  const items = page['items'];
  if (!Array.isArray(items)) return ['page items: no list'];
  const ids = items.filter(isObject).map(({ id }) => id);
  return [
    ...must(isIri(page['id']), 'page id'),
    ...must(page['type'] === 'AnnotationPage', 'page type'),
    ...must(page['partOf'] === collection['id'], 'page partOf'),
    ...must(page['startIndex'] === 0, 'page startIndex'),
    ...must(collection['total'] === items.length, 'total'),
    ...must(new Set(ids).size === items.length, 'ids differ'),
    ...items.flatMap((item, at) =>
      isObject(item) ? annotationProblems(item).map((what) => `${at}: ${what}`) : [`${at}: no object`],
    ),
  ];
}

function annotationProblems(annotation: Json): string[] {
  const targets = listed(annotation['target']);
  return [
    ...must(isIri(annotation['id']), 'id'),
    ...must(listed(annotation['type']).includes('Annotation'), 'type'),
    ...must(
      listed(annotation['motivation']).every((one) => MOTIVATIONS.includes(String(one))),
      'motivation',
    ),
    ...must(INSTANT.test(String(annotation['created'])), 'created'),
    ...must(!('bodyValue' in annotation), 'body and bodyValue'),
    ...agents(annotation, 'annotation'),
    ...must(targets.length >= 1, 'target'),
    ...targets.flatMap((target) => (isObject(target) ? specificProblems(target) : must(isIri(target), 'target IRI'))),
    ...listed(annotation['body']).flatMap((body) => (isObject(body) ? textualProblems(body) : ['body: no object'])),
  ];
}

function textualProblems(body: Json): string[] {
  return [
    ...must(listed(body['type']).includes('TextualBody'), 'body type'),
    ...must(typeof body['value'] === 'string', 'body value'),
    ...must(
      listed(body['purpose']).every((one) => MOTIVATIONS.includes(String(one))),
      'body purpose',
    ),
    ...must(body['format'] === undefined || body['format'] === 'text/plain', 'body format'),
    ...must(body['language'] === undefined || LANGUAGE.test(String(body['language'])), 'body language'),
    ...agents(body, 'body'),
  ];
}

function specificProblems(target: Json): string[] {
  return [
    ...must(isIri(target['source']), 'source'),
    ...must(!('value' in target) && !('items' in target), 'specific resource'),
    ...must(target['language'] === undefined || LANGUAGE.test(String(target['language'])), 'target language'),
    ...listed(target['selector']).flatMap((one) =>
      isObject(one) ? selectorProblems(one) : must(isIri(one), 'selector'),
    ),
    ...listed(target['state']).flatMap((state) =>
      must(
        isObject(state) && state['type'] === 'TimeState' && INSTANT.test(String(state['sourceDate'])),
        'state with sourceDate',
      ),
    ),
  ];
}

function selectorProblems(selector: Json): string[] {
  const texts = (...keys: string[]) =>
    keys.flatMap((key) => must(typeof selector[key] === 'string', `selector ${key}`));
  return [
    ...must(SELECTORS.includes(String(selector['type'])), 'selector type'),
    ...(selector['type'] === 'TextQuoteSelector' ? texts('exact', 'prefix', 'suffix') : []),
    ...(selector['type'] === 'FragmentSelector'
      ? [...texts('value'), ...must(isIri(selector['conformsTo']), 'selector conformsTo')]
      : []),
  ];
}

const agents = (of: Json, what: string): string[] =>
  ['creator', 'generator'].flatMap((role) =>
    listed(of[role]).flatMap((agent) =>
      must(isObject(agent) && AGENTS.includes(String(agent['type'])), `${what} ${role}`),
    ),
  );

const must = (holds: boolean, what: string): string[] => (holds ? [] : [what]);
