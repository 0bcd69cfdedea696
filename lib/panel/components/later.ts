/** The views that no panel begins with, as one module. */

export { ExportDialog } from './bar/ExportDialog';
export { FilterDialog } from './bar/FilterDialog';
export { ComparisonProgress, ComparisonView } from './ComparisonView';
export { FailureView } from './FailureView';
export { SavedList } from './saved/SavedList';
