/** How the margin is arranged: by actor, by issue, or by what is under the reader's eye. */
export const TABS = ['actors', 'issues', 'here'] as const;

export type Tab = (typeof TABS)[number];

/** A cell of the grid, by its issue and its holder. */
export interface CellName {
  readonly issue: string;
  readonly actor: string;
}

/** What of the margin stands in the link, beside the card that is open. */
export interface MarginState {
  readonly tab: Tab;
  /** The issue that is open in the list. */
  readonly issue: string | undefined;
  /** The cell of the grid that is open. */
  readonly cell: CellName | undefined;
  /** The holders that are laid side by side: two, or the first of them. */
  readonly beside: readonly string[];
}
