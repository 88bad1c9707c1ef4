import { describe, expect, test } from 'vitest';
import { annotated, positionsIn } from '../engine.ts';

const END = ' وانتهى الاجتماع مساء.';

describe('who says what', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'verb before subject',
      'قال كمال سالم إن الخطة جاهزة.',
      ['salem | considers | قال | قال كمال سالم إن الخطة جاهزة'],
    ],
    [
      'without hamza',
      'واكد كمال سالم ان الخطة جاهزة.',
      ['salem | considers | اكد | واكد كمال سالم ان الخطة جاهزة'],
    ],
    [
      'with vocalisation',
      'أكَّدَ كمال سالم أنَّ الخطة جاهزة.',
      ['salem | considers | أكَّدَ | أكَّدَ كمال سالم أنَّ الخطة جاهزة'],
    ],
    [
      'subject before verb',
      'كمال سالم يؤكد أن الخطة جاهزة.',
      ['salem | considers | يؤكد | كمال سالم يؤكد أن الخطة جاهزة'],
    ],
    [
      'subject, قد and an adverbial before the verb',
      'كانت وزارة المالية قد أعلنت في بيان أمس عن خطة جديدة.',
      ['ministry | announces | أعلنت | كانت وزارة المالية قد أعلنت في بيان أمس عن خطة جديدة'],
    ],
    [
      'أما … ف',
      'أما وزارة المالية فترى أن الخطة جاهزة.',
      ['ministry | considers | ترى | أما وزارة المالية فترى أن الخطة جاهزة'.replace('أما ', '')],
    ],
    [
      'pronoun subject',
      'قال كمال سالم إن الخطة جاهزة. وأضاف أن العمل يبدأ غدا.',
      [
        'salem | considers | قال | قال كمال سالم إن الخطة جاهزة',
        'salem | considers | أضاف | وأضاف أن العمل يبدأ غدا',
      ],
    ],
    [
      'pronoun subject by gender',
      'قالت هالة نور إن الخطة جاهزة. قال كمال سالم إن الوقت ضيق. وأضافت أن العمل بدأ.',
      [
        'nour | considers | قالت | قالت هالة نور إن الخطة جاهزة',
        'salem | considers | قال | قال كمال سالم إن الوقت ضيق',
        'nour | considers | أضافت | وأضافت أن العمل بدأ',
      ],
    ],
    [
      'the statement speaks for who issued it',
      'أعلنت وزارة المالية في بيان أن الخطة جاهزة. وأضاف البيان أن العمل بدأ.',
      [
        'ministry | announces | أعلنت | أعلنت وزارة المالية في بيان أن الخطة جاهزة',
        'ministry | considers | أضاف | وأضاف البيان أن العمل بدأ',
      ],
    ],
    [
      'unnamed voices',
      'يرى خبراء ومراقبون أن الخطة متأخرة. وأضاف المراقبون أن الوقت ضيق.',
      [
        'خبراء ومراقبون | considers | يرى | يرى خبراء ومراقبون أن الخطة متأخرة',
        'خبراء ومراقبون | considers | أضاف | وأضاف المراقبون أن الوقت ضيق',
      ],
    ],
    [
      'a counted voice',
      'أكد عدد من الخبراء أن الخطة متأخرة.',
      ['الخبراء | considers | أكد | أكد عدد من الخبراء أن الخطة متأخرة'],
    ],
    [
      'an adjective ends the voice',
      'رجحت مصادر دبلوماسية التوافق على نص جديد.',
      ['مصادر دبلوماسية | predicts | رجحت | رجحت مصادر دبلوماسية التوافق على نص جديد'],
    ],
    [
      'accusation of two',
      'اتهم كمال سالم حزب النهضة بتعطيل العمل.',
      ['salem | accuses | اتهم | اتهم كمال سالم حزب النهضة بتعطيل العمل'],
    ],
    [
      'call, the called one not taken for the caller',
      'قالت هالة نور إن الوقت ضيق. ودعت اتحاد العمال إلى الحوار.',
      [
        'nour | considers | قالت | قالت هالة نور إن الوقت ضيق',
        'nour | calls-for | دعت | ودعت اتحاد العمال إلى الحوار',
      ],
    ],
    [
      'direct speech',
      'قال كمال سالم: «سنبدأ العمل. لا رجعة».',
      ['salem | considers | قال | قال كمال سالم: «سنبدأ العمل. لا رجعة'],
    ],
    [
      'participle',
      'رحب كمال سالم بالخطة، مشيرا إلى أن العمل بدأ.',
      ['salem | supports | رحب | رحب كمال سالم بالخطة', 'salem | considers | مشيرا | مشيرا إلى أن العمل بدأ'],
    ],
    [
      'phrase before',
      'وبحسب وزارة المالية، فإن العجز تراجع.',
      ['ministry | considers | وبحسب وزارة المالية | وبحسب وزارة المالية، فإن العجز تراجع'],
    ],
    [
      'phrase behind, with its verb',
      'تراجع العجز، حسبما أعلنت وزارة المالية.',
      ['ministry | considers | حسبما أعلنت وزارة المالية | تراجع العجز، حسبما أعلنت وزارة المالية'],
    ],
    [
      'two contents of one verb',
      'أكد كمال سالم أن الخطة جاهزة وأن العمل بدأ.',
      ['salem | considers | أكد | أكد كمال سالم أن الخطة جاهزة', 'salem | considers | أكد | وأن العمل بدأ'],
    ],
    [
      'content cut where another speaks',
      'أكد كمال سالم أن الخطة جاهزة، فيما رفضت وزارة المالية المقترح.',
      [
        'salem | considers | أكد | أكد كمال سالم أن الخطة جاهزة',
        'ministry | opposes | رفضت | رفضت وزارة المالية المقترح',
      ],
    ],
    [
      'nested',
      'قال كمال سالم إن وزارة المالية أعلنت أن العجز تراجع.',
      [
        'salem | considers | قال | قال كمال سالم إن وزارة المالية أعلنت أن العجز تراجع',
        'salem ← ministry | announces | أعلنت | وزارة المالية أعلنت أن العجز تراجع',
      ],
    ],
    [
      'relayed',
      'نقل اتحاد العمال عن كمال سالم قوله إن الخطة جاهزة.',
      ['union ← salem | announces | نقل | نقل اتحاد العمال عن كمال سالم قوله إن الخطة جاهزة'],
    ],
    [
      'mind: never the own word',
      'يدرك كمال سالم أن الوقت ضيق.',
      ['(salem) | considers | يدرك | يدرك كمال سالم أن الوقت ضيق'],
    ],
    ['deed', 'عارضت وزارة المالية الخطة.', ['(ministry) | opposes | عارضت | عارضت وزارة المالية الخطة']],
    [
      'forecast',
      'أكد كمال سالم أن العمل سوف ينتهي.',
      ['salem | predicts | أكد | أكد كمال سالم أن العمل سوف ينتهي'],
    ],
    [
      'allegation',
      'زعم حزب النهضة أن الأرقام مزورة.',
      ['party | considers | زعم | زعم حزب النهضة أن الأرقام مزورة'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(positionsIn(annotated(sentence + END))).toEqual(expected);
  });

  test.each([
    ['negated saying', 'لم يؤكد كمال سالم أن الخطة جاهزة.'],
    ['a noun that looks like a verb', 'تحدث الناس عن دعم وزارة المالية.'],
    ['an unknown subject', 'قال الحارس إن الباب مغلق.'],
    ['«بعد أن»', 'أعلن بعد أن انتهى كل شيء.'],
    ['opinion, not saw', 'هذا رأي أن تقبله.'],
    ['law, not a speaker', 'جرى العمل وفق القانون.'],
  ])('no position: %s', (_, sentence) => {
    expect(positionsIn(annotated(sentence + END))).toEqual([]);
  });

  test('a negated stance is the opposite one', () => {
    expect(positionsIn(annotated(`لا يؤيد كمال سالم الخطة.${END}`))).toEqual([
      '(salem) | opposes | يؤيد | لا يؤيد كمال سالم الخطة'.replace('(salem)', 'salem'),
    ]);
  });

  test('an accusation is aimed at each accused', () => {
    const { positions } = annotated(`اتهمت وزارة المالية حزب النهضة واتحاد العمال بتعطيل العمل.${END}`);
    expect(positions.map(({ target }) => target)).toEqual(['party', 'union']);
    expect(positions.map(({ manner }) => manner)).toEqual(['alleged', 'alleged']);
  });

  test('no pronoun reaches back over a heading', () => {
    const text = `قال كمال سالم إن الخطة جاهزة وإن العمل قد بدأ فعلا في كل المواقع منذ أيام.\n\nعنوان جديد\n\nوأضاف أن العمل بدأ اليوم في كل المواقع القريبة من المدينة القديمة.`;
    expect(
      annotated(text).positions.filter(({ quote }) => text.slice(quote.start).startsWith('وأضاف')),
    ).toEqual([]);
  });
});
