import * as v from 'valibot';
import { EditorialAnnotation, EntityLibrary } from '../../../src/annotation/editorial/editorialAnnotation.ts';

/**
 * A small text with what makes excerpts hard to find: a heading, a stray line break, words that come twice.
 */
export const TEXT = [
  'أعلن البيت الأبيض في بيان أن ترامب هاتف حفتر، قائد الجيش الليبي.',
  'هدوء حذر',
  'وأضاف البيان أن حفتر يتقدم نحو طرابلس في انتظار\nاجراء الانتخابات، وقال حفتر للجيش الليبي إن الجيش قريب من طرابلس.',
].join('\n');

const named = (ar: string, en: string, kind: string) => ({ kind, name: { ar, en }, role: { ar, en } });

/** The shared entities of the samples, and whatever `change` adds to them. */
export function sampleLibrary(change: Readonly<Record<string, unknown>> = {}): EntityLibrary {
  return v.parse(EntityLibrary, {
    references: { vox: { publisher: 'Vox' } },
    entities: {
      'article-voice': named('صوت المقال', 'The article', 'source'),
      'donald-trump': named('دونالد ترامب', 'Donald Trump', 'person'),
      'khalifa-haftar': named('خليفة حفتر', 'Khalifa Haftar', 'person'),
      army: named('الجيش الوطني الليبي', 'Libyan National Army', 'group'),
      libya: named('ليبيا', 'Libya', 'state'),
      'white-house': named('البيت الأبيض', 'White House', 'organisation'),
      ...change,
    },
  });
}

/** A faultless annotation of `TEXT` with the parts of `change` in place of its own. */
export function sampleAnnotation(change: Readonly<Record<string, unknown>> = {}): EditorialAnnotation {
  return v.parse(EditorialAnnotation, {
    title: { ar: 'عنوان', en: 'Title', origin: 'editorial' },
    names: { 'khalifa-haftar': ['حفتر'], army: ['الجيش الليبي', 'الجيش'], libya: ['الليبي'] },
    sections: [
      {
        id: 's1',
        title: { ar: 'قسم', en: 'Section' },
        blocks: ['p1', 'h1', 'p2'],
        summary: [{ ar: 'جملة.', en: 'Sentence.', basis: ['p1'] }],
      },
    ],
    issues: [{ id: 'call', question: { ar: 'المكالمة', en: 'The call' } }],
    ...change,
  });
}

/** A faultless position with the parts of `change` in place of its own. */
export function samplePosition(change: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'c1',
    actor: 'white-house',
    issue: 'call',
    stance: 'announces',
    manner: 'attributed',
    quote: 'ترامب هاتف حفتر',
    attribution: ['article-voice', 'white-house'],
    gist: {
      ar: 'أعلن البيت الأبيض أن ترامب هاتف حفتر.',
      en: 'The White House announced that Trump had phoned Haftar.',
    },
    ...change,
  };
}
