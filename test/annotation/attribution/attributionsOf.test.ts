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
        'ministry | announces | أضاف | وأضاف البيان أن العمل بدأ',
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
      ['ministry | announces | حسبما أعلنت وزارة المالية | تراجع العجز، حسبما أعلنت وزارة المالية'],
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
      ['union ← salem | considers | نقل | نقل اتحاد العمال عن كمال سالم قوله إن الخطة جاهزة'],
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
    [
      'a refusal is no forecast',
      'أكد كمال سالم أن بلاده لن تقبل الشروط.',
      ['salem | considers | أكد | أكد كمال سالم أن بلاده لن تقبل الشروط'],
    ],
    [
      'a name that charges',
      'وصف كمال سالم خصومه بأنهم عصابة.',
      ['salem | accuses | وصف | وصف كمال سالم خصومه بأنهم عصابة'],
    ],
    [
      'the cause is a claim of its own',
      'قال كمال سالم إن الخطة التي أقرت في المدينة القديمة قبل سنة ونصف لن تنهي الأزمة لسبب بسيط وهو فشل وزارة المالية في جمع المال.',
      [
        'salem | predicts | قال | قال كمال سالم إن الخطة التي أقرت في المدينة القديمة قبل سنة ونصف لن تنهي الأزمة',
        'salem | accuses | قال | فشل وزارة المالية في جمع المال',
      ],
    ],
    [
      'a person the sentence is about speaks in it',
      'زار كمال سالم المدينة القديمة وأعلن أن العمل بدأ.',
      ['salem | announces | أعلن | وأعلن أن العمل بدأ'],
    ],
    [
      'and in the next',
      'زار كمال سالم المدينة القديمة. وقال: «سنبدأ العمل غدا».',
      ['salem | considers | قال | وقال: «سنبدأ العمل غدا'],
    ],
    [
      'what goes on from a speech does so over a deed',
      'قالت هالة نور إن الوقت ضيق. زارت وزارة المالية المدينة. وأضافت أن العمل بدأ.',
      [
        'nour | considers | قالت | قالت هالة نور إن الوقت ضيق',
        'nour | considers | أضافت | وأضافت أن العمل بدأ',
      ],
    ],
    [
      'people told of by what they do',
      'أكد المجتمعون أن الخطة جاهزة.',
      ['المجتمعون | considers | أكد | أكد المجتمعون أن الخطة جاهزة'],
    ],
    [
      'insisting that, and insisting on',
      'شدد كمال سالم على أن الوقت ضيق. وشدد كمال سالم على ضرورة الحوار.',
      [
        'salem | considers | شدد | شدد كمال سالم على أن الوقت ضيق',
        'salem | calls-for | شدد | وشدد كمال سالم على ضرورة الحوار',
      ],
    ],
    [
      'whom a speaker quotes does not go on',
      'قال كمال سالم إن وزارة المالية أعلنت أن العجز تراجع. وأضاف أن الوقت ضيق.',
      [
        'salem | considers | قال | قال كمال سالم إن وزارة المالية أعلنت أن العجز تراجع',
        'salem ← ministry | announces | أعلنت | وزارة المالية أعلنت أن العجز تراجع',
        'salem | considers | أضاف | وأضاف أن الوقت ضيق',
      ],
    ],
    [
      'a name right before a verb of telling somebody',
      'كمال سالم أبلغ وزارة المالية بأن الوقت ضيق.',
      ['salem | announces | أبلغ | كمال سالم أبلغ وزارة المالية بأن الوقت ضيق'],
    ],
    [
      'a statement of a body',
      'وأشار بيان وزارة المالية إلى أن العجز تراجع.',
      ['ministry | announces | أشار | وأشار بيان وزارة المالية إلى أن العجز تراجع'],
    ],
    [
      'praise, and mere notice',
      'نوه كمال سالم بالخطة. ونوه كمال سالم إلى أن الوقت ضيق.',
      [
        'salem | supports | نوه | نوه كمال سالم بالخطة',
        'salem | considers | نوه | ونوه كمال سالم إلى أن الوقت ضيق',
      ],
    ],
    [
      'a phrase after «و» opens what follows',
      'تراجع العجز قليلا، وبحسب وزارة المالية، كانت الخطة ناجحة.',
      ['ministry | considers | وبحسب وزارة المالية | وبحسب وزارة المالية، كانت الخطة ناجحة'],
    ],
    [
      'a negated verb after «ولم» goes on',
      'قال كمال سالم إن الوقت ضيق. ولم يستبعد خطوات جديدة.',
      [
        'salem | considers | قال | قال كمال سالم إن الوقت ضيق',
        'salem | predicts | يستبعد | ولم يستبعد خطوات جديدة',
      ],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(positionsIn(annotated(sentence + END))).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    [
      'somebody’s «of whom»',
      'رأى خبراء أن الزيارة اعتراف من وزارة المالية باتحاد العمال.',
      [
        'خبراء | considers | رأى | رأى خبراء أن الزيارة اعتراف من وزارة المالية باتحاد العمال',
        'خبراء ← (ministry) | supports | رأى | اعتراف من وزارة المالية باتحاد العمال',
      ],
    ],
    [
      'noun, holder, preposition',
      'جاء ذلك بعد رفض حزب النهضة لمقترحات وزارة المالية.',
      ['(party) | opposes |  | رفض حزب النهضة لمقترحات وزارة المالية'],
    ],
    [
      'an adjective for a state',
      'تلقى الوفد وعودا عن دعم مصري لحزب النهضة.',
      ['(egypt) | supports |  | دعم مصري لحزب النهضة'],
    ],
    [
      'going on with it',
      'واصل حزب النهضة مهاجمة اتحاد العمال.',
      ['(party) | opposes |  | حزب النهضة مهاجمة اتحاد العمال'],
    ],
    [
      'whose proposal it is',
      'ناقش المجلس مشروع قرار مصري مساء.',
      ['(egypt) | supports |  | مشروع قرار مصري'],
    ],
    ['nobody whom it is towards', 'جاء ذلك بعد رفض حزب النهضة الكامل.', []],
    [
      'the holder’s own words say it already',
      'أعلن حزب النهضة تأييد حزب النهضة لمقترحات وزارة المالية.',
      ['party | announces | أعلن | أعلن حزب النهضة تأييد حزب النهضة لمقترحات وزارة المالية'],
    ],
  ])('by a noun: %s', (_, sentence, expected) => {
    expect(positionsIn(annotated(sentence + END))).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    [
      'a forecast',
      'ويبدو أن وزارة المالية سوف تتأخر.',
      ['article-voice | predicts |  | ويبدو أن وزارة المالية سوف تتأخر'],
    ],
    [
      'what is expected',
      'ومن المتوقع أن تتأخر وزارة المالية.',
      ['article-voice | predicts |  | ومن المتوقع أن تتأخر وزارة المالية'],
    ],
    ['a plan is none', 'سيجتمع حزب النهضة غدا.', []],
    ['a relative clause', 'جاءت الخطة التي يبدو أنها تخص وزارة المالية.', []],
    ['what was expected', 'وكان من المتوقع أن تتأخر وزارة المالية.', []],
    ['it turned out', 'وتبين أن وزارة المالية تأخرت.', []],
    [
      'another’s forecast',
      'قال كمال سالم إن العمل سوف يتأخر.',
      ['salem | predicts | قال | قال كمال سالم إن العمل سوف يتأخر'],
    ],
  ])('in the text’s own voice: %s', (_, sentence, expected) => {
    const own = positionsIn(annotated(sentence + END)).map((line) => line.replace(/^ \|/, 'article-voice |'));
    expect(own).toEqual(expected);
  });

  test.each([
    ['negated saying', 'لم يؤكد كمال سالم أن الخطة جاهزة.'],
    ['a noun that looks like a verb', 'تحدث الناس عن دعم وزارة المالية.'],
    ['an unknown subject', 'قال الحارس إن الباب مغلق.'],
    ['«بعد أن»', 'أعلن بعد أن انتهى كل شيء.'],
    ['opinion, not saw', 'هذا رأي أن تقبله.'],
    ['law, not a speaker', 'جرى العمل وفق القانون.'],
    ['an unknown subject before «قد»', 'قال كمال سالم. كان الحارس قد أعلن أن الباب مغلق.'],
    ['«I» in a speech', 'قال كمال سالم. وأعتقد أن الوقت ضيق.'],
    ['called so', 'وتدعى القرية أن الناس نسوها.'],
    ['what a noun is told to do', 'خرجت مظاهرات تطالب وزارة المالية بالرحيل.'],
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
