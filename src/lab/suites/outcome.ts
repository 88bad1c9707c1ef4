/** The outcome of one published case. `differs`: we decide otherwise on purpose, and `reason` says why. */
export interface Outcome {
  readonly id: string;
  readonly result: 'passed' | 'failed' | 'differs';
  readonly reason?: string;
}

/** A file of published cases, and how it is run. */
export interface Suite {
  readonly file: string;
  /** What part of this project is tested. */
  readonly of: string;
  /**
   * `data` is the file's JSON, or its text if it is not JSON. `folder` is the one that holds it, for files
   * that it names.
   */
  readonly run: (data: unknown, folder: string) => readonly Outcome[];
}

/** Passed if it holds; else failed, with what came instead. */
export function checked(id: string, holds: boolean, got?: unknown): Outcome {
  return holds
    ? { id, result: 'passed' }
    : { id, result: 'failed', reason: `got ${JSON.stringify(got)?.slice(0, 120)}` };
}

/** An outcome that differs by design. */
export function differs(id: string, reason: string): Outcome {
  return { id, result: 'differs', reason };
}
