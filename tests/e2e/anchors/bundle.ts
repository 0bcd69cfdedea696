/** Bundles the finding of anchors for a page. */
import { buildBundle } from '../../../tools/bundle';
import type { Driver } from '../finding/driver';
import type * as InPage from './in-page';

const NAME = 'versoAnchors';

type Call = <Name extends keyof typeof InPage>(
  name: Name,
  ...args: Parameters<(typeof InPage)[Name]>
) => Promise<ReturnType<(typeof InPage)[Name]>>;

/** Verso's own modules, to be called inside whatever page the browser shows. */
export async function moduleIn(driver: Driver): Promise<Call> {
  const script = await buildBundle(new URL('in-page.ts', import.meta.url), NAME);
  return (name, ...args) => driver.inPage(`${script}\nreturn ${NAME}.${name}(...${JSON.stringify(args)});`);
}
