/** Reads names of territories, languages, currencies, cities and units out of CLDR. */
import { getObjectWithin, getWithin, type Json, listInheritance, listStringsBelow, readMainFile } from './cldr';
import { type Called, type ConceptSource, fromNames } from './concept';

/** The first non-empty object along the inheritance of a locale. */
function mergeInherited(lang: string, read: (locale: string) => Json): Json {
  return Object.assign({}, ...listInheritance(lang).reverse().map(read)) as Json;
}

const readLocaleNames = (lang: string, list: string): Json =>
  mergeInherited(lang, (locale) =>
    getObjectWithin(readMainFile('cldr-localenames-full', locale, `${list}.json`), 'localeDisplayNames', list),
  );

/** Continents, the parts of the world news speaks of, unions, then countries. */
const REGIONS = ['001', '002', '003', '005', '009', '013', '019', '034', '035', '142', '145', '150', '419'];
const NO_TERRITORIES = ['EZ', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'TA', 'UM', 'BV', 'HM'];

export function readTerritorySource(): ConceptSource {
  const codes = Object.keys(readLocaleNames('en', 'territories')).filter(
    (code) => REGIONS.includes(code) || (/^[A-Z]{2}$/.test(code) && !NO_TERRITORIES.includes(code)),
  );
  return {
    kind: 'territory',
    ids: codes.sort().map((code) => `territory:${code}`),
    calledIn: (lang) => collectByCode(readLocaleNames(lang, 'territories'), codes, 'territory'),
  };
}

/** Names of codes, `-alt-…` variants included; names that merely repeat the code are none. */
function collectByCode(names: Json, codes: readonly string[], kind: string): Map<string, Called> {
  const called = new Map<string, Called>();
  for (const code of codes) {
    const variants = ['', '-alt-short', '-alt-variant', '-alt-long'].map((alt) => names[code + alt]);
    const own = variants.filter((name): name is string => typeof name === 'string' && (name !== code || code === 'US'));
    if (own.length > 0) called.set(`${kind}:${code}`, fromNames(own));
  }
  return called;
}

/** Languages that have a name in nearly every locale: those the world speaks of. */
const LANGUAGES =
  'af am ar as az be bg bn bo br bs ca cs cy da de dv dz el en eo es et eu fa fi fil fo fr fy ga gd gl gn gu ha haw he hi hr ht hu hy id ig is it ja jv ka kk km kn ko ku ky la lb lo lt lv mg mi mk ml mn mr ms mt my ne nl no oc or pa pl ps pt qu rm ro ru rw sa sd si sk sl sm so sq sr st su sv sw ta te tg th ti tk to tr tt ug uk ur uz vi wo xh yi yo yue zh zu'.split(
    ' ',
  );

export function readLanguageSource(): ConceptSource {
  return {
    kind: 'language',
    ids: LANGUAGES.map((code) => `language:${code}`),
    calledIn: (lang) => collectByCode(readLocaleNames(lang, 'languages'), LANGUAGES, 'language'),
  };
}

/** Signs of many currencies. */
const AMBIGUOUS_SIGNS = ['$', '£', '¥', 'kr', 'L', 'K', 'R', 'P', 'T', 'E', 'S', 'D', 'Fr'];

/** Those the news counts in. */
const CURRENCIES =
  'AED AFN ARS AUD BDT BRL BYN CAD CHF CLP CNY COP CZK DKK EGP ETB EUR GBP GEL HKD HUF IDR ILS INR IQD IRR ISK JPY KES KHR KRW KZT LAK LKR MAD MMK MNT MXN MYR NGN NOK NPR NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD UZS VND ZAR'.split(
    ' ',
  );

export function readCurrencySource(): ConceptSource {
  return {
    kind: 'currency',
    ids: CURRENCIES.map((code) => `currency:${code}`),
    calledIn: (lang) => {
      const all = mergeInherited(lang, (locale) =>
        getObjectWithin(readMainFile('cldr-numbers-full', locale, 'currencies.json'), 'numbers', 'currencies'),
      );
      const called = new Map<string, Called>();
      for (const code of CURRENCIES) {
        const names = listStringsBelow(all[code], (key) => key.startsWith('displayName') || key === 'symbol');
        called.set(`currency:${code}`, fromNames([code, ...names.filter((name) => !AMBIGUOUS_SIGNS.includes(name))]));
      }
      return called;
    },
  };
}

const readZones = (locale: string): Map<string, string> => {
  const cities = new Map<string, string>();
  const walk = (json: Json, path: string): void => {
    for (const [key, value] of Object.entries(json)) {
      if (typeof value !== 'object') continue;
      const city = value['exemplarCity'];
      if (typeof city === 'string') cities.set(path + key, city);
      else walk(value, `${path}${key}/`);
    }
  };
  walk(
    getObjectWithin(readMainFile('cldr-dates-full', locale, 'timeZoneNames.json'), 'dates', 'timeZoneNames', 'zone'),
    '',
  );
  return cities;
};

/** A locale with a name for every zone tells which zones there are. */
const ALL_ZONES_IN = 'ru';
/** Zones named after places that are no cities, or that the news hardly ever names. */
const NO_CITIES = [
  /^(Antarctica|Arctic|Etc|Indian|Pacific)\//,
  /^America\/(Adak|Araguaina|Argentina|Bahia|Blanc|Boa|Boise|Cambridge|Catamarca|Coral|Coyhaique|Creston|Cuiaba)/,
  /^America\/(Danmarks|Dawson|Eirunepe|Fort_|Glace|Goose|Grand|Hermosillo|Indiana|Inuvik|Iqaluit|Jujuy|Juneau|Kentucky)/,
  /^America\/(Kralendijk|Lower|Maceio|Marigot|Matamoros|Mazatlan|Menominee|Merida|Metla|Moncton|Nome|Noronha|North_)/,
  /^America\/(Ojinaga|Porto_V|Rankin|Regina|Resolute|Rio_B|Santarem|Scoresby|Sitka|Swift|Thule|Whitehorse|Yakutat)/,
  /^Asia\/(Anadyr|Aqtau|Aqtobe|Atyrau|Barnaul|Chita|Famagusta|Hovd|Jayapura|Khandyga|Kuching|Magadan|Novokuz)/,
  /^Asia\/(Oral|Pontianak|Qostanay|Qyzylorda|Srednekolymsk|Tomsk|Ust-Nera)/,
  /^Atlantic\/S|^Australia\/(Broken|Eucla|Lindeman|Lord)|^Europe\/(Busingen|Kirov|Ulyanovsk)/,
];
const CITIES_AFTER_ALL = ['Indian/Antananarivo', 'Pacific/Auckland', 'Pacific/Honolulu', 'Pacific/Port_Moresby'];

/** Zones called like a whole territory: it is a concept already. */
function readTerritoryNames(): ReadonlySet<string> {
  const names = Object.values(readLocaleNames(ALL_ZONES_IN, 'territories'));
  return new Set(names.filter((name) => typeof name === 'string'));
}

function listCityZones(): string[] {
  const territories = readTerritoryNames();
  const all = [...readZones(ALL_ZONES_IN)].filter(([zone, city]) => {
    const wanted = CITIES_AFTER_ALL.includes(zone) || !NO_CITIES.some((pattern) => pattern.test(zone));
    return wanted && !territories.has(city);
  });
  return all.map(([zone]) => zone).sort();
}

export function readCitySource(): ConceptSource {
  const ids = listCityZones();
  return {
    kind: 'city',
    ids: ids.map((zone) => `city:${zone}`),
    calledIn: (lang) => {
      const own = new Map(
        listInheritance(lang)
          .reverse()
          .flatMap((locale) => [...readZones(locale)]),
      );
      // Locales in Latin letters leave out the names that are the zone's own.
      const latin = new Intl.Locale(lang).maximize().script === 'Latn';
      const called = new Map<string, Called>();
      for (const zone of ids) {
        const city = own.get(zone) ?? (latin ? zone.replace(/^.*\//, '').replaceAll('_', ' ') : undefined);
        if (city !== undefined) called.set(`city:${zone}`, fromNames([city]));
      }
      return called;
    },
  };
}

const DIRECTIONS = ['north', 'south', 'east', 'west'];
/** Those news measures in. */
const UNITS: Readonly<Record<string, string>> = {
  angle: 'degree',
  area: 'square-kilometer hectare square-meter square-mile acre square-foot',
  concentr: 'percent karat',
  digital: 'bit byte kilobyte megabyte gigabyte terabyte',
  duration: 'century decade year quarter month week day night hour minute second',
  electric: 'ampere volt',
  energy: 'calorie kilocalorie joule kilowatt-hour',
  frequency: 'hertz megahertz gigahertz',
  length: 'kilometer meter centimeter millimeter mile yard foot inch nautical-mile light-year',
  mass: 'tonne kilogram gram milligram ton pound ounce carat',
  power: 'watt kilowatt megawatt gigawatt horsepower',
  pressure: 'pascal hectopascal millibar',
  speed: 'kilometer-per-hour meter-per-second mile-per-hour knot',
  temperature: 'celsius fahrenheit kelvin',
  volume: 'cubic-meter cubic-kilometer liter milliliter gallon barrel pint cup tablespoon teaspoon',
};
/** Signs that are hardly ever anything else; "in", "st", "ma" and "h" are. */
const SIGN = /^(?:[kcm]m|[km]g|km²|m²|m³|[kmg]?hz|[kmg]w|kwh|[kmgt]b|°c|°f|[^ -~]{2,})$/i;

export function readUnitSource(): ConceptSource {
  const units = (locale: string, width: string): Json =>
    getObjectWithin(readMainFile('cldr-units-full', locale, 'units.json'), 'units', width);
  const ids = Object.entries(UNITS).flatMap(([kind, names]) => names.split(' ').map((name) => `${kind}-${name}`));
  return {
    kind: 'unit',
    ids: [...ids, ...DIRECTIONS].map((id) => `unit:${id}`),
    calledIn: (lang) => {
      const long = mergeInherited(lang, (locale) => units(locale, 'long'));
      const short = mergeInherited(lang, (locale) => units(locale, 'short'));
      const called = new Map<string, Called>();
      for (const id of ids) {
        const names = listStringsBelow(long[id], (key) => key !== 'gender' && key !== 'perUnitPattern');
        const sign = getWithin(short[id], 'displayName');
        const all = typeof sign === 'string' && SIGN.test(sign) ? [...names, sign] : names;
        called.set(`unit:${id}`, fromNames(all.map((name) => name.replace('{0}', ''))));
      }
      for (const id of DIRECTIONS) {
        const pattern = getWithin(long['coordinateUnit'], id);
        if (typeof pattern === 'string') called.set(`unit:${id}`, fromNames([pattern.replace('{0}', '')]));
      }
      return called;
    },
  };
}
