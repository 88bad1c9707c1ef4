/** A published source of a note: what a reader needs to find and judge it. */
export interface Reference {
  readonly id: string;
  readonly publisher: string;
  readonly title?: string;
  readonly url?: string;
  /** ISO date of publication, or a prefix of it. */
  readonly date?: string;
}
