/** The parts that the panel shares with the settings page and the welcome page. */

export { useNamedTarget } from '../../hooks/use-named-target';
export { Choice } from './Choice';
export { Entry } from './Entry';
export { Facts } from './Facts';
export { Field, type FieldStatus, StatusLine } from './Field';
export { NewsStrip, type PageNews } from './NewsStrip';
export { PageSection } from './PageSection';
export { Switch } from './Switch';
export { Ways, type WaysIn } from './Ways';
