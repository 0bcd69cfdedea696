/** What lies over the panel below the bar: the menu, or one of its dialogs. Escape and a click elsewhere close it. */
import { useEffect, useRef } from 'preact/hooks';
import { isComparison, type PanelState } from '../../state/panel-state';
import { usePanel } from '../panel-context';
import { ExportDialog } from './ExportDialog';
import { FilterDialog } from './FilterDialog';
import { MoreMenu } from './MoreMenu';

interface LayerProps {
  readonly state: PanelState;
  readonly isListOpen: boolean;
}

export function Layer(props: LayerProps) {
  const { layers } = usePanel();
  const { open } = layers;
  const layer = useRef<HTMLDivElement>(null);
  const name = open.value;
  useEffect(() => {
    if (name === undefined) return undefined;
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Element && !target.closest('.layer, #more')) open.value = undefined;
    };
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      open.value = undefined;
      document.getElementById('more')?.focus();
    };
    layer.current?.querySelector<HTMLElement>(':is(button, input:checked, select)')?.focus({ preventScroll: true });
    const listening = new AbortController();
    document.addEventListener('pointerdown', closeOutside, { signal: listening.signal });
    // In the capture phase: the key closes this, and nothing below it.
    document.addEventListener('keydown', close, { signal: listening.signal, capture: true });
    return () => listening.abort();
  }, [name, open]);
  if (name === undefined) return null;
  return (
    <div class="layer" ref={layer}>
      <LayerContent {...props} />
    </div>
  );
}

function LayerContent({ state, isListOpen }: LayerProps) {
  const { open } = usePanel().layers;
  if (open.value === 'export' && isComparison(state)) return <ExportDialog state={state} />;
  if (open.value === 'filters' && isComparison(state)) return <FilterDialog state={state} />;
  return <MoreMenu state={state} isListOpen={isListOpen} />;
}
