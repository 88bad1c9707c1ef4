import type { Fault } from '../../domain/fault.ts';
import type { Localized } from '../../domain/localized.ts';

/** A fault with the place in a file where a person can mend it. Lines and columns count from 1. */
export interface LocatedFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: Localized;
  readonly hint?: Localized;
}

/** A fault at the place of its value, by the document's own way of telling lines. */
export function located(file: string, fault: Fault, place: { line: number; column: number }): LocatedFault {
  const { message, hint } = fault;
  return { file, ...place, message, ...(hint && { hint }) };
}

/** The fault as a terminal shows it: the place, then each language with what to do. */
export function formatFault({ file, line, column, message, hint }: LocatedFault): string {
  const lines = [
    `${file}:${line}:${column}`,
    `  ${message.ar}${hint ? ` — ${hint.ar}` : ''}`,
    `  ${message.en}${hint ? ` — ${hint.en}` : ''}`,
  ];
  return lines.join('\n');
}

/** The same of what is no fault, but an editor does well to look at again. */
export function formatWarning({ message, ...warning }: LocatedFault): string {
  return formatFault({
    ...warning,
    message: { ar: `تنبيه: ${message.ar}`, en: `warning: ${message.en}` },
  });
}
