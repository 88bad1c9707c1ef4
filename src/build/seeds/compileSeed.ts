import { compileArticle } from '../../annotation/editorial/compileArticle.ts';
import { EditorialAnnotation } from '../../annotation/editorial/editorialAnnotation.ts';
import { faultMessages } from '../../annotation/editorial/faultMessages.ts';
import type { SoundLibrary } from '../../annotation/editorial/soundLibrary.ts';
import { soundParts } from '../../annotation/editorial/soundParts.ts';
import { structurePlainText } from '../../annotation/structure/structurePlainText.ts';
import type { Article } from '../../domain/article.ts';
import type { Fault } from '../../domain/fault.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import { type LocatedFault, located } from './located.ts';
import { readYaml, type YamlDocument } from './yamlDocument.ts';

/** An article with its warnings, or every fault of its annotation; both in the order of their lines. */
export interface CompiledSeed {
  readonly article?: Article;
  readonly faults: readonly LocatedFault[];
  readonly warnings: readonly LocatedFault[];
}

/**
 * A text and its annotation as they were read: the text as bytes; the annotation undefined if there is none.
 */
export interface Seed {
  readonly id: string;
  readonly textFile: string;
  readonly bytes: Uint8Array;
  readonly annotationFile: string;
  readonly annotation: string | undefined;
}

/**
 * Compiles a text with its annotation. Each is checked even where the other is faulty, so that all faults
 * come at once.
 */
export function compileSeed(seed: Seed, known: SoundLibrary): CompiledSeed {
  const { id, bytes, textFile, annotationFile, annotation } = seed;
  const text = decodeUtf8(bytes);
  const textFaults = faultsOfText(text).map((fault) => located(textFile, fault, START));
  if (annotation === undefined)
    return faulty([...textFaults, located(textFile, noAnnotation(textFile, annotationFile), START)]);
  const document = readYaml(annotationFile, annotation, EditorialAnnotation);
  if (text === undefined || textFaults.length > 0) return faulty([...textFaults, ...document.faults]);
  return compileDocument(id, text, document, known);
}

const START = { line: 1, column: 1 };

/**
 * The sound parts of an annotation are checked against the text even where others have no form that can be
 * read; what may only follow from those is not told.
 */
function compileDocument(
  id: string,
  text: string,
  document: YamlDocument<EditorialAnnotation>,
  { library, lacking }: SoundLibrary,
): CompiledSeed {
  if (document.value) {
    const {
      article,
      faults = [],
      warnings = [],
    } = compileArticle(id, text, document.value, library, lacking);
    const isWhole = article && lacking.size === 0;
    const placed = (list: readonly Fault[]) => inOrder(list.map((fault) => document.locate(fault)));
    return { ...(isWhole && { article }), faults: placed(faults), warnings: placed(warnings) };
  }
  if (document.written === undefined) return faulty(document.faults);
  const sound = soundParts(document.written);
  const all = new Set([...lacking, ...sound.lacking]);
  const { faults = [] } = compileArticle(id, text, sound.annotation, library, all);
  const told = faults.flatMap((fault) => {
    const path = sound.writtenAt(fault.path);
    return path ? [document.locate({ ...fault, path })] : [];
  });
  return faulty(inOrder([...document.faults, ...told]));
}

function faulty(faults: readonly LocatedFault[]): CompiledSeed {
  return { faults, warnings: [] };
}

function inOrder(faults: readonly LocatedFault[]): readonly LocatedFault[] {
  return [...faults].sort((a, b) => a.line - b.line || a.column - b.column);
}

function faultsOfText(text: string | undefined): readonly Fault[] {
  if (text === undefined) return [notUtf8];
  const hasParagraph = structurePlainText(text).some(({ kind }) => kind === 'paragraph');
  return hasParagraph ? [] : [{ path: [], ...faultMessages.noParagraph() }];
}

const notUtf8: Fault = {
  path: [],
  message: { ar: 'ترميز الملف ليس UTF-8', en: 'the file is not UTF-8' },
  hint: { ar: 'احفظه بترميز UTF-8 ثم أعد البناء.', en: 'save it as UTF-8 and build again.' },
};

function noAnnotation(text: string, annotation: string): Fault {
  const draft = `npm run hashiya -- annotate ${text} --yaml`;
  return {
    path: [],
    message: { ar: 'نصّ بلا حاشية', en: 'a text without its annotation' },
    hint: {
      ar: `اكتبها في ${annotation}؛ ويسوّدها لك: ${draft}`,
      en: `write it in ${annotation}; a draft of it comes from: ${draft}`,
    },
  };
}
