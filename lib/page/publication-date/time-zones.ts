/** Finds the UTC offset that a page prints behind a time. */

/** Abbreviations that newsrooms print behind a time: with the IANA time zone, or the offset itself. */
const TIME_ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  et: 'America/New_York',
  ct: 'America/Chicago',
  pt: 'America/Los_Angeles',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  ist: '+05:30',
  pkt: '+05:00',
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  sgt: '+08:00',
  hkt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
};

/** Abbreviations that mean another zone in some languages: "IST" in Hebrew, "CST" in Chinese. */
const TIME_ZONES_BY_LANGUAGE: Readonly<Record<string, string>> = { 'ist he': 'Asia/Jerusalem', 'cst zh': '+08:00' };

/** Returns the UTC offset of a time zone at noon of a day, as "+07:00"; empty where the zone is at UTC. */
function getZoneOffset(zone: string, dateIso: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const parts = format.formatToParts(new Date(`${dateIso}T12:00:00Z`));
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
}

const numericOffsetPattern = /^[\s,]*\(?(?:gmt|utc)?\s?([+\u2212-])\s?(\d{1,2})(?::?(\d{2}))?(?![\d:.])/;
const zoneNamePattern = /^[\s\u202F]{0,9}(?:[ap]\.?m\.?)?[\s,]{0,9}\(?(\p{L}{2,4})(?!\p{L})/u;

/**
 * Finds the UTC offset behind a time, as "+07:00" or "Z"; empty where the page does not give it. `behind` is the text
 * after the time, in lower case; `dateIso` is the day, which decides about daylight saving time.
 */
export function findTimeZoneOffset(behind: string, dateIso: string, language: string): string {
  const offset = numericOffsetPattern.exec(behind.replace(/^\s*[ap]\.?m\.?/, ''));
  if (offset && Number(offset[2]) <= 14 && (/gmt|utc/.test(offset[0]) || offset[3])) {
    return `${offset[1] === '+' ? '+' : '-'}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`;
  }
  const name = zoneNamePattern.exec(behind)?.[1] ?? '';
  const zone =
    TIME_ZONES_BY_LANGUAGE[`${name} ${language.slice(0, 2)}`] ??
    (Object.hasOwn(TIME_ZONES, name) ? TIME_ZONES[name] : undefined);
  return zone?.includes('/') ? getZoneOffset(zone, dateIso) : (zone ?? '');
}
