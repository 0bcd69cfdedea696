/** Українська. До читача звертаються на «ви»; відмінність лишається відмінністю, доки людина не подивилася сама. */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
