/** The version of Verso, as stated in `package.json`. */
import { version } from '../../package.json';

export const VERSION: string = version;
