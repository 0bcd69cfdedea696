/** The sentence that says what was requested from the network, and whether text of the original was sent anywhere. */
import { markQuote } from '../../i18n/localizer';
import { usePanel } from '../panel';
import { getReceivingServer } from '../state/engine-state';
import type { ComparisonState } from '../state/panel-state';
import { describePrivacy } from '../text/provenance-text';
import { LocalizedText } from './Icon';

export function PrivacyNote({ state }: { readonly state: ComparisonState }) {
  const { localizer, saved } = usePanel();
  const { say } = localizer;
  if (saved.state.value.open) return <>{say('saved.promise')}</>;
  const promise = describePrivacy(state.provenance, state.chosen, state.report, state.earlier !== undefined);
  const server = getReceivingServer(state.engine, state.pending?.report ?? state.report);
  if (!server) return <>{say(promise)}</>;
  const key = promise === 'copy.promise.none' ? 'copy.promise.server.only' : 'copy.promise.server';
  return <LocalizedText say={key} values={{ host: markQuote(server.label) }} />;
}
