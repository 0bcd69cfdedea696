/** Measures the sizes that have a budget. */
import { measureSizes } from '../../bench/sizes';
import type { Budget } from './budget';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** Of what was last built, for Chrome and for Firefox. The same files weigh the same anywhere: no margin. */
export async function measureSizeBudgets(): Promise<Budget[]> {
  const all: Budget[] = [];
  for (const build of BUILDS) {
    const sizes = await measureSizes(build);
    if (!sizes) throw new Error(`${build} is not built: npm run build`);
    const line = (what: string, bytes: number, most: number): Budget => ({
      what: `${build}, ${what}`,
      measured: bytes / 1000,
      most,
      unit: ' kB',
    });
    all.push(
      line('content.js, gzipped', sizes.content, 25),
      // 8 MB are what stores and readers bear; 1.1 MB of it open PDFs: pdf.js and its tables of characters.
      line('zip without the encoder’s runtime', sizes.zipWithoutEncoder, 8_000),
      line('zip', sizes.zip, 75_000),
    );
  }
  return all;
}
