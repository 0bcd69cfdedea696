/** Finds where an archive speaks Memento (RFC 7089), from the address of it that the reader has in the settings. */
import { parseWebUrl } from '../../core/url';
import type { MementoArchive } from './fetch-version';

/** The Internet Archive's availability service, which does not speak Memento, and where the archive itself does. */
const INTERNET_ARCHIVE = 'https://archive.org/wayback/available';
const WAYBACK_MACHINE = 'https://web.archive.org/web/';

/** What an address has where it is the one of an archive's lists of copies. */
const TIME_MAP = '/timemap/';

/** Whether an address of an archive leads to its lists of copies, and not to an availability service. */
export const isTimeMapAddress = (server: string): boolean => parseWebUrl(server)?.pathname.includes(TIME_MAP) ?? false;

/** Undefined for the address of another availability service: nothing says where its archive speaks Memento. */
export function findMementoArchive(server: string): MementoArchive | undefined {
  if (server === INTERNET_ARCHIVE) return { timeMap: `${WAYBACK_MACHINE}timemap/link/`, timeGate: WAYBACK_MACHINE };
  if (!isTimeMapAddress(server)) return undefined;
  const timeMap = server.endsWith('/') ? server : `${server}/`;
  return { timeMap, timeGate: `${timeMap.slice(0, timeMap.indexOf(TIME_MAP))}/timegate/` };
}

/** The address that is asked for earlier versions: its site is what the reader has to permit. */
export const getAskedArchive = (server: string): string => findMementoArchive(server)?.timeMap ?? server;
