import { formatFault, type LocatedFault } from './located.ts';

/** What keeps the seeds from being built, said for the editor who can mend it. */
export class SeedFaults extends Error {
  constructor(faults: readonly LocatedFault[]) {
    super(faults.map(formatFault).join('\n\n'));
    // Vite prints the stack of what stops a build. To an editor it says nothing.
    this.stack = this.message;
  }
}
