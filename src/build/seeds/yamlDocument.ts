import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Fault } from '../../domain/fault.ts';
import { type LocatedFault, located } from './located.ts';

/** A YAML file read against a schema: its value, or everything wrong with its form; and where a value of it stands. */
export interface YamlDocument<T> {
  readonly value?: T;
  readonly faults: readonly LocatedFault[];
  readonly locate: (fault: Fault) => LocatedFault;
}

/** Reads `source` as YAML 1.2 of the form of `schema`. Never throws: what is wrong is in `faults`. */
export function readYaml<TSchema extends v.GenericSchema>(
  file: string,
  source: string,
  schema: TSchema,
): YamlDocument<v.InferOutput<TSchema>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const locate = (fault: Fault) => located(file, fault, place(offsetOf(document, fault.path)));
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos, message }) =>
      located(file, syntaxFault(message), place(pos[0])),
    );
    return { faults, locate };
  }
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { value: result.output, faults: [], locate };
  return { faults: result.issues.flatMap(flatten).map((issue) => locate(formFault(issue))), locate };
}

function syntaxFault(message: string): Fault {
  const reason = message.split('\n')[0] ?? message;
  return {
    path: [],
    message: { ar: `YAML غير سليم: ${reason}`, en: `this is not well-formed YAML: ${reason}` },
    hint: {
      ar: 'راجع المسافات البادئة وعلامات الاقتباس والنقطتين.',
      en: 'check the indentation, quotation marks and colons.',
    },
  };
}

/** A union's issue tells only that nothing fitted; the issues of its likeliest member tell what is wrong. */
function flatten(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  if (issue.type !== 'union' || typeof issue.input !== 'object') return [issue];
  const inner = issue.issues?.filter(({ type }) => type !== 'string') ?? [];
  return inner.length > 0 ? inner : [issue];
}

function formFault(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const name = path.at(-1) ?? '';
  const missing = issue.received === 'undefined';
  const extra = issue.type === 'strict_object' && issue.expected === 'never';
  const [ar, en] = missing
    ? [`ينقص ${name}`, `${name} is missing`]
    : extra
      ? [`حقل غير معروف: ${name}`, `unknown field: ${name}`]
      : [`قيمة ${name} غير مقبولة: ${issue.received}`, `${name} cannot be ${issue.received}`];
  const expected = issue.expected && !extra ? issue.expected : undefined;
  return {
    path,
    message: { ar, en },
    ...(expected && { hint: { ar: `المقبول: ${expected}`, en: `expected ${expected}` } }),
  };
}

/** The offset of the value at `path`, or of the nearest value above it that is there. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Fault['path']): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
