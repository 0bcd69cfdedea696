/** What fetching needs from the browser or the command. */
import { createFailure, type Result } from '../../core/result';
import type { HostResolver, ReachCheck } from './reach-check';

/** Asks whether the reader permits Verso to read an address. */
export type HasSitePermission = (url: string) => Promise<boolean>;

/** The failure to report where Verso has no permission for a URL; undefined where it has. */
export const checkSitePermission = async (
  url: string,
  hasSitePermission: HasSitePermission,
): Promise<Result<never> | undefined> =>
  (await hasSitePermission(url)) ? undefined : createFailure('fetch-failed', { reason: 'permission', url });

/** The target of a redirect, before it is requested. */
export interface Redirect {
  readonly location: string;
}

/** What fetching needs from the browser or the command. */
export interface FetchDeps {
  /**
   * Sends one request without following redirects. Gives the response, or the redirect's target where the response
   * itself does not tell it.
   */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response | Redirect>;
  /** Whether an address may be requested (`createReachCheck`). Without it every address may. */
  readonly reach?: ReachCheck;
  /** Resolves host names for further reach checks, where the browser does. */
  readonly resolveHost?: HostResolver;
  /**
   * The IP address that a response came from. Undefined where the browser does not tell, or where a proxy stands between,
   * whose address it would be.
   */
  readonly getAnsweringAddress?: (response: Response) => string | undefined;
  /** Whether a redirect to an address is followed; the failure is `redirects` where it is not. Without it each is. */
  readonly isFollowed?: (url: URL) => boolean;
  /** Whether the reader permits the address. Without it every address is permitted. */
  readonly allowed?: HasSitePermission;
  /** Decodes bytes to text; the charset is from the byte order mark, the header, the markup or a guess. */
  readonly decode: (
    bytes: Uint8Array,
    contentType?: string,
  ) => {
    readonly text: string;
    readonly charset: string;
    /** The bytes are not text, whatever the header says. */
    readonly binary?: true;
  };
  /** Aborted when the reader cancels. */
  readonly signal?: AbortSignal;
  /** Aborted when the time is over: `AbortSignal.timeout(LIMITS.milliseconds)`. */
  readonly timeLimit?: AbortSignal;
}
