/** What a row of the list is given, and hands on to what it opens. */
import type { Finding } from '../../../core/finding';
import type { ReportIndex } from '../../../report/passages';

/** Input of a row. All values are compared, so that an unchanged row is not drawn again. */
export interface FindingRowProps {
  readonly finding: Finding;
  readonly index: ReportIndex;
  readonly open: boolean;
  readonly confirmed: boolean;
  readonly ticked: boolean;
  readonly selecting: boolean;
  readonly note: string;
  readonly noting: boolean;
  /** The sentence was edited in the page since. */
  readonly isEdited?: boolean;
  /** The model has disproved it: it is struck through until the new list is shown. */
  readonly isWithdrawn?: boolean;
  /** Nothing can be done about it: it is shown to be looked at. */
  readonly isReadOnly?: boolean;
}
