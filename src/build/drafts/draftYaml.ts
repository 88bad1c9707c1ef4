import { Document, isMap, isSeq, visit } from 'yaml';
import type { Draft } from './draftOf.ts';

const OPTIONS = { lineWidth: 0 } as const;

/** The annotation of a draft as YAML, as an editor writes it. */
export function annotationYaml({ annotation }: Draft): string {
  const document = new Document(present(annotation));
  document.commentBefore =
    ' Drafted by the machine: correct it, then run «hashiya check». Of a position that you have corrected, delete\n «provenance: automatic» and write its gist.\n مسودة آلية: صحّحها ثم تحقّق منها بالأمر check. وما صحّحته من المواقف فاحذف منه provenance: automatic واكتب جملته gist.';
  return compact(document);
}

/** The entities that a draft adds to the shared ones, as YAML; empty if there are none. */
export function entitiesYaml({ entities }: Draft): string {
  if (Object.keys(entities).length === 0) return '';
  const document = new Document(present({ entities }));
  document.commentBefore = ' Entities that entities.yaml lacks: move them there when they are right.';
  return compact(document);
}

/** Short lists and pairs stand on one line, as in `seeds/`. */
function compact(document: Document): string {
  visit(document, {
    Map: (key, node) => {
      if (
        key !== null &&
        node.items.every(({ value }) => !isMap(value) && !isSeq(value)) &&
        String(node).length < 90
      )
        node.flow = true;
    },
    Seq: (_, node) => {
      if (
        node.items.length > 0 &&
        node.items.every((item) => !isMap(item) && !isSeq(item)) &&
        String(node).length < 90
      )
        node.flow = true;
    },
  });
  return document.toString(OPTIONS);
}

/** The value without undefined fields and empty lists. */
function present(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      Array.isArray(inner) && inner.length === 0 ? undefined : inner,
    ),
  );
}
