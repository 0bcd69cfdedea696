/** Bundles the finding of anchors for a page. */
import { buildBundle } from '../../../tools/bundle';
import type { Driver } from '../finding/driver';
import type * as InPage from './in-page';

const NAME = 'versoAnchors';

type Call = <Name extends keyof typeof InPage>(
  name: Name,
  ...args: Parameters<(typeof InPage)[Name]>
) => Promise<ReturnType<(typeof InPage)[Name]>>;

/** What a call in the page came to. */
type Outcome = { readonly value: unknown } | { readonly problem: string };

/** What only looks at the page can be asked again. */
const CHANGES_THE_PAGE: ReadonlySet<string> = new Set(['rerender'] satisfies (keyof typeof InPage)[]);

/**
 * Verso's own modules, to be called inside whatever page the browser shows. Firefox has once said "too much recursion"
 * on a busy machine, of a call that it answers hundreds of times: such a call is told with its stack and made once more.
 */
export async function moduleIn(driver: Driver): Promise<Call> {
  const script = await buildBundle(new URL('in-page.ts', import.meta.url), NAME);
  return async (name, ...args) => {
    const body = `try {
      ${script}
      return { value: ${NAME}.${name}(...${JSON.stringify(args)}) };
    } catch (problem) {
      return { problem: problem + '\\n' + problem?.stack };
    }`;
    let outcome = await driver.inPage<Outcome>(body);
    if ('problem' in outcome && outcome.problem.startsWith('InternalError') && !CHANGES_THE_PAGE.has(name)) {
      console.warn(`${name}, asked again: ${outcome.problem}`);
      outcome = await driver.inPage<Outcome>(body);
    }
    if ('problem' in outcome) throw new Error(outcome.problem);
    return outcome.value as never;
  };
}
