/** The version of Verso, as `package.json` says it. */
import { version } from '../../package.json';

export const VERSION: string = version;
