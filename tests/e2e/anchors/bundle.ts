import { build, type Rolldown } from 'vite';
import type { Driver } from '../finding/driver';
import type * as InPage from './in-page';

const NAME = 'versoAnchors';

async function bundled(): Promise<string> {
  const entry = new URL('in-page.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'esnext', lib: { entry, formats: ['iife'], name: NAME } },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}

type Call = <Name extends keyof typeof InPage>(
  name: Name,
  ...args: Parameters<(typeof InPage)[Name]>
) => Promise<ReturnType<(typeof InPage)[Name]>>;

/** Verso's own modules, to be called inside whatever page the browser shows. */
export async function moduleIn(driver: Driver): Promise<Call> {
  const script = await bundled();
  return (name, ...args) => driver.inPage(`${script}\nreturn ${NAME}.${name}(...${JSON.stringify(args)});`);
}
