/** 日本語。です・ます調。相違は、人が確かめるまでは可能性にすぎない。 */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
