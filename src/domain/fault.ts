import type { Localized } from './localized.ts';

/**
 * Something wrong in what a person wrote, described so that they can mend it. `path` leads to the value in
 * its document (keys and indices, outermost first); `hint` says what to do.
 */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: Localized;
  readonly hint?: Localized;
}
