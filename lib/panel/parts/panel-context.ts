/** The Preact context through which components reach the panel they belong to. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Panel } from '../panel';

const PanelContext = createContext<Panel | undefined>(undefined);

export const PanelProvider = PanelContext.Provider;

/** The panel that a component belongs to. Throws outside `PanelProvider`. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('A panel component stands outside PanelProvider');
  return panel;
}
