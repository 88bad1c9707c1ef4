import { describe, expect, test } from 'vitest';
import { compileArticle } from '../../../src/annotation/editorial/compileArticle.ts';
import { faultMessages } from '../../../src/annotation/editorial/faultMessages.ts';
import { sampleAnnotation, sampleLibrary, samplePosition, TEXT } from './sample.ts';

type Change = Readonly<Record<string, unknown>>;

const section = (change: Change = {}) => ({
  id: 's1',
  title: { ar: 'قسم', en: 'Section' },
  blocks: ['p1', 'h1', 'p2'],
  summary: [{ ar: 'جملة.', en: 'Sentence.', basis: ['p1'] }],
  ...change,
});

const event = (change: Change = {}) => ({
  id: 'e1',
  precision: 'undated',
  told: 'told',
  label: { ar: 'حدث', en: 'Event' },
  ...change,
});

/** The faults of a text with a changed annotation, as `path: message`. */
function faultsOf(change: Change, text = TEXT): readonly string[] {
  const { faults = [] } = compileArticle('sample', text, sampleAnnotation(change), sampleLibrary());
  return faults.map(({ path, message }) => `${path.join('.')}: ${message.en}`);
}

describe('the faults of an annotation', () => {
  const cases: readonly [fault: keyof typeof faultMessages, change: Change, expected: readonly string[]][] = [
    ['unknownEntity', { names: { armee: ['الجيش'] } }, ['names.armee: unknown entity: armee']],
    [
      'unknownEntity',
      { positions: [samplePosition({ actor: 'x', target: 'y', attribution: ['article-voice', 'z'] })] },
      [
        'positions.0.actor: unknown entity: x',
        'positions.0.target: unknown entity: y',
        'positions.0.attribution.1: unknown entity: z',
      ],
    ],
    ['unknownEntity', { events: [event({ entities: ['x'] })] }, ['events.0.entities.0: unknown entity: x']],
    [
      'unknownEntity',
      { except: [{ text: 'حفتر', in: 'p1', entity: 'x', why: 'w' }] },
      ['except.0.entity: unknown entity: x'],
    ],
    [
      'unknownEntity',
      { positions: [samplePosition({ actor: 'constructor' })] },
      ['positions.0.actor: unknown entity: constructor'],
    ],
    [
      'unknownReference',
      {
        positions: [samplePosition({ references: ['vox', 'x'] })],
        events: [event({ references: ['toString'] })],
      },
      [
        'positions.0.references.1: unknown reference: x',
        'events.0.references.0: unknown reference: toString',
      ],
    ],
    [
      'unknownIssue',
      { positions: [samplePosition({ issue: 'x' })] },
      ['positions.0.issue: unknown issue: x'],
    ],
    [
      'unknownBlock',
      { sections: [section({ blocks: ['p1', 'h1', 'p2', 'p9'] })] },
      ['sections.0.blocks.3: no paragraph or heading p9'],
    ],
    [
      'unknownBlock',
      { positions: [samplePosition({ in: 'p9' })] },
      ['positions.0.in: no paragraph or heading p9'],
    ],
    [
      'unknownBlock',
      { positions: [samplePosition({ quote: { text: 'ترامب هاتف حفتر', in: 'p9' } })] },
      ['positions.0.quote.in: no paragraph or heading p9'],
    ],
    [
      'unknownBlock',
      { sections: [section({ summary: [{ ar: 'ج', en: 's', basis: ['p9'] }] })] },
      ['sections.0.summary.0.basis.0: no paragraph or heading p9'],
    ],
    [
      'idTwice',
      { positions: [samplePosition(), samplePosition()], events: [event(), event()] },
      ['positions.1.id: id used twice: c1', 'events.1.id: id used twice: e1'],
    ],
    [
      'idTwice',
      {
        sections: [
          section({ blocks: ['p1'] }),
          section({ blocks: ['h1', 'p2'], summary: [{ ar: 'ج', en: 's', basis: ['p2'] }] }),
        ],
      },
      ['sections.1.id: id used twice: s1'],
    ],
    [
      'idTwice',
      {
        issues: [
          { id: 'call', question: { ar: 'س', en: 'q' } },
          { id: 'call', question: { ar: 'س', en: 'q' } },
        ],
      },
      ['issues.1.id: id used twice: call'],
    ],
    [
      'gistless',
      { positions: [samplePosition({ gist: undefined })] },
      ['positions.0: a position without its sentence, gist'],
    ],
    [
      'blockTwice',
      { sections: [section(), section({ id: 's2', blocks: ['p1'] })] },
      ['sections.1.blocks.0: p1 is in two sections'],
    ],
    ['blockLeftOut', { sections: [section({ blocks: ['p1', 'h1'] })] }, ['sections: p2 is in no section']],
    [
      'blocksOutOfOrder',
      { sections: [section({ blocks: ['h1', 'p1', 'p2'] })] },
      ['sections: the sections do not follow the order of the text'],
    ],
    [
      'basisElsewhere',
      { sections: [section({ blocks: ['p1'] }), section({ id: 's2', blocks: ['h1', 'p2'] })] },
      ['sections.1.summary.0.basis.0: the summary sentence rests on p1, outside its section'],
    ],
    [
      'formUnused',
      { namings: [{ entity: 'army', form: 'القوات' }] },
      ['namings.0.form: the text never calls army «القوات»'],
    ],
    [
      'formUnused',
      { namings: [{ entity: 'army', form: 'حفتر' }] },
      ['namings.0.form: the text never calls army «حفتر»'],
    ],
    [
      'crossing',
      { names: { army: [{ text: 'قائد الجيش', in: 'p1' }], libya: [{ text: 'الجيش الليبي', in: 'p1' }] } },
      ['names.army.0: «الجيش الليبي» and «قائد الجيش» cross'],
    ],
    [
      'contested',
      { names: { army: ['الليبي'], libya: ['الليبي'] } },
      [
        'names.libya.0: «الليبي» names two entities: army and libya',
        'names.libya.0: «الليبي» names two entities: army and libya',
      ],
    ],
    [
      'nameUnused',
      { names: { army: ['القوات'] } },
      ['names.army.0: the name «القوات» (army) is not in the text'],
    ],
    [
      'unlocated',
      { positions: [samplePosition({ quote: 'ترامب يهاتف حفتر', cue: 'أعلن' })] },
      ['positions.0.quote: not in the text: «ترامب يهاتف حفتر»'],
    ],
    [
      'unlocated',
      { positions: [samplePosition({ quote: 'طرابلس' })] },
      ['positions.0.quote: «طرابلس» occurs more than once (p2 p2)'],
    ],
    [
      'unlocated',
      { positions: [samplePosition({ cue: 'وأضاف' })], events: [event({ quote: 'سرت' })] },
      ['positions.0.cue: not in the text: «وأضاف»', 'events.0.quote: not in the text: «سرت»'],
    ],
    [
      'unlocated',
      { except: [{ text: 'سلامة', within: 'سلامة المدنيين', why: 'w' }] },
      ['except.0: not in the text: «سلامة المدنيين»'],
    ],
  ];

  test.each(cases)('%s', (_fault, change, expected) => {
    expect(faultsOf(change)).toEqual(expected);
  });

  test.each(['', ' \n\t\n '])('noParagraph, in %j', (text) => {
    expect(faultsOf({}, text)).toEqual([': This text has no paragraph.']);
  });

  test('every fault that can be told is tried above', () => {
    const tried = new Set<string>([...cases.map(([fault]) => fault), 'noParagraph']);
    expect(Object.keys(faultMessages).filter((fault) => !tried.has(fault))).toEqual([]);
  });

  test('every fault is told in both languages, with what to do', () => {
    for (const [, change] of cases) {
      const { faults = [] } = compileArticle('sample', TEXT, sampleAnnotation(change), sampleLibrary());
      for (const { message, hint } of faults) {
        expect(message.ar).toMatch(/\p{Script=Arabic}/u);
        expect(message.en).toMatch(/[a-z]/);
        expect(hint?.ar).toMatch(/\p{Script=Arabic}/u);
        expect(hint?.en).toMatch(/[a-z]/);
      }
    }
  });

  test('all faults come at once', () => {
    expect(
      faultsOf({
        names: { armee: ['القوات'], army: ['الجيش'] },
        sections: [section({ blocks: ['p1', 'h1'] })],
        positions: [samplePosition({ quote: 'ترامب يهاتف حفتر', issue: 'x' })],
        namings: [{ entity: 'army', form: 'القوات' }],
        events: [event({ entities: ['y'] })],
      }),
    ).toEqual([
      'sections: p2 is in no section',
      'names.armee: unknown entity: armee',
      'names.armee.0: the name «القوات» (armee) is not in the text',
      'positions.0.issue: unknown issue: x',
      'positions.0.quote: not in the text: «ترامب يهاتف حفتر»',
      'namings.0.form: the text never calls army «القوات»',
      'events.0.entities.0: unknown entity: y',
    ]);
  });

  const hints: readonly [name: string, change: Change, expected: string][] = [
    [
      'the nearest words, with their block',
      { quote: 'ترامب يهاتف حفتر' },
      'the nearest is (p1) «ترامب هاتف حفتر»',
    ],
    [
      'the nearest words, on one line',
      { quote: 'في انتضار اجرا الانتخابات' },
      'the nearest is (p2) «في انتظار اجراء الانتخابات»',
    ],
    ['nothing near', { quote: 'القاهرة عن المحكمة' }, 'copy the words as they stand in the text.'],
    ['the entity that is meant, a letter wrong', { actor: 'khalifa-hafter' }, 'did you mean khalifa-haftar?'],
    ['the entity that is meant, by a part of its id', { actor: 'trump' }, 'did you mean donald-trump?'],
    ['an entity like no other', { actor: 'ecowas' }, 'define it in seeds/entities.yaml first.'],
    ['the blocks there are', { in: 'p9' }, 'this text has p1 h1 p2'],
  ];
  test.each(hints)('the hint tells %s', (_name, change, expected) => {
    const annotation = sampleAnnotation({ positions: [samplePosition(change)] });
    const { faults = [] } = compileArticle('sample', TEXT, annotation, sampleLibrary());
    expect(faults[0]?.hint?.en).toBe(expected);
  });

  const names: readonly [words: string, expected: string][] = [
    ['البيت الأبيظ', 'the nearest is (p1) «البيت الأبيض»'],
    ['حفتار', 'the nearest is (p1) «حفتر»'],
    ['اجراء انتخابات', 'the nearest is (p2) «اجراء الانتخابات»'],
    ['القوات', 'correct it or delete it.'],
  ];
  test.each(names)('the hint tells what in the text is near the name %j', (words, expected) => {
    const annotation = sampleAnnotation({ names: { army: [words] } });
    const { faults = [] } = compileArticle('sample', TEXT, annotation, sampleLibrary());
    expect(faults.map(({ hint }) => hint?.en)).toEqual([expected]);
  });
});
