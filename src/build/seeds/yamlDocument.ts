import * as v from 'valibot';
import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Fault } from '../../domain/fault.ts';
import type { Localized } from '../../domain/localized.ts';
import { type LocatedFault, located } from './located.ts';

/**
 * A YAML file read against a schema: its value, or everything wrong with its form; and where a value of it
 * stands.
 */
export interface YamlDocument<T> {
  readonly value?: T;
  /** What the file says, of whatever form; undefined if it is not well-formed YAML. */
  readonly written?: unknown;
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
  const locate = (fault: Fault, at: Place = 'value') =>
    located(file, fault, place(offsetOf(document, fault.path, at)));
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos, message }) =>
      located(file, syntaxFault(message), place(pos[0])),
    );
    return { faults, locate };
  }
  try {
    const written: unknown = document.toJS();
    const result = v.safeParse(schema, written);
    if (result.success) return { value: result.output, written, faults: [], locate };
    return {
      written,
      faults: result.issues
        .flatMap(flatten)
        .map((issue) => locate(formFault(issue), issue.expected === 'never' ? 'key' : 'value')),
      locate,
    };
  } catch (error) {
    // An alias without its anchor comes to light only when the values are taken.
    return { faults: [locate(syntaxFault(error instanceof Error ? error.message : String(error)))], locate };
  }
}

/** `message` is the parser's; what it says of the place is told by the fault's own. */
function syntaxFault(message: string): Fault {
  const reason = (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
  return {
    path: [],
    message: { ar: `YAML غير سليم: ${reason}`, en: `this is not well-formed YAML: ${reason}` },
    hint: {
      ar: 'راجع المسافات البادئة وعلامات الاقتباس والنقطتين.',
      en: 'check the indentation, quotation marks and colons.',
    },
  };
}

/** What is wrong with the form of a value: the kind of wrong, what came and what was wanted, and where. */
interface FormIssue extends Pick<v.BaseIssue<unknown>, 'type' | 'expected' | 'received' | 'message'> {
  readonly path: readonly (string | number)[];
}

/**
 * A union's issue tells only that nothing fitted; those of the member that was likely meant tell what is
 * wrong.
 */
function flatten(issue: v.BaseIssue<unknown>): readonly FormIssue[] {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const isMapping = typeof issue.input === 'object' && issue.input !== null;
  const inner = issue.issues?.filter(({ type }) => (type === 'string') !== isMapping) ?? [];
  if (issue.type !== 'union' || inner.length === 0) return [{ ...issue, path }];
  return inner.flatMap(flatten).map((deeper) => ({ ...deeper, path: [...path, ...deeper.path] }));
}

function formFault(issue: FormIssue): Fault {
  const last = issue.path.at(-1);
  const name = typeof last === 'number' ? `${issue.path.at(-2) ?? ''}[${last}]` : last;
  const [message, hint] = name === undefined ? formless : formWords(issue, name);
  return { path: issue.path, message, hint };
}

const formless: readonly [Localized, Localized] = [
  { ar: 'الملف فارغ أو على غير صورته', en: 'the file is empty or of another form' },
  {
    ar: 'اكتبه أسماءً وقيمًا، كما في الملفات الأخرى.',
    en: 'write it as names and values, as in the other files.',
  },
];

/** What is wrong with the value of `name`, and what to do. */
function formWords(issue: FormIssue, name: string): readonly [Localized, Localized] {
  const { type, expected, received, message } = issue;
  if (received === 'undefined') {
    return [
      { ar: `ينقص ${name}`, en: `${name} is missing` },
      { ar: 'أضفه.', en: 'add it.' },
    ];
  }
  if (expected === 'never') {
    return [
      { ar: `حقل غير معروف: ${name}`, en: `unknown field: ${name}` },
      { ar: 'صحّح اسمه أو احذفه.', en: 'correct its name or delete it.' },
    ];
  }
  if (type === 'non_empty') {
    return [
      { ar: `${name} فارغ`, en: `${name} is empty` },
      { ar: 'اكتب قيمته.', en: 'write its value.' },
    ];
  }
  // For a pattern the schema's message is an example of it.
  const wanted = type === 'regex' ? message : (expected ?? type);
  return [
    { ar: `قيمة ${name} غير مقبولة: ${received}`, en: `${name} cannot be ${received}` },
    { ar: `المقبول: ${wanted}`, en: `expected ${wanted}` },
  ];
}

/** Whether a fault is in a value or in the name that it stands under. */
type Place = 'key' | 'value';

/**
 * The offset of what is at `path`, or of the nearest above it that is there: of the value, or of its name if
 * that is at fault or the value is a list or mapping, which may begin lines below its name.
 */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Fault['path'], at: Place): number {
  for (let length = path.length; length > 0; length--) {
    const above = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(above)
      ? above.items.find(({ key }) => isScalar(key) && String(key.value) === path[length - 1])
      : undefined;
    const value = document.getIn(path.slice(0, length), true);
    if (
      isNode(pair?.key) &&
      pair.key.range &&
      (isCollection(value) || (at === 'key' && length === path.length))
    )
      return pair.key.range[0];
    if (isNode(value) && value.range) return value.range[0];
  }
  return 0;
}
