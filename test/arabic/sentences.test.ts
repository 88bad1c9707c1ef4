import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/arabic/sentences.ts';
import { isSpanOf, type Span, sliceOf } from '../../src/domain/span.ts';

const sentences = (text: string, span?: Span) => sentencesOf(text, span).map((found) => sliceOf(text, found));

/** Each case is the sentences it must be read as, joined by what stands between them. */
const cases: readonly [name: string, between: string, ...expected: string[]][] = [
  ['full stops', ' ', 'قال الرئيس إنه باق.', 'ورفض الرحيل.'],
  ['a space before the full stop', ' ', 'كانت بطلب من ترامب .', 'ويرى متابعون غير ذلك .'],
  ['no mark at the end', ' ', 'انتهى الاجتماع.', 'ولم يصدر بيان'],
  ['no space after the full stop', '', 'الى غرب ليبيا.', 'كما اكدت ان كتيبة وصلت.'],
  ['two full stops', ' ', 'الممتلكات العامة والخاصة..', 'وهكذا انتهى.'],
  ['a question', ' ', 'ماذا حدث بعد الانتخابات؟', 'لا أحد يعرف.'],
  ['«؟!»', ' ', 'أهذا معقول؟!', 'لا أظن.'],
  ['«!!»', ' ', 'نعم!!', 'لا.'],
  ['a colon, a comma and a semicolon end nothing', ' ', 'وقال: إن الأمر، كما ترى؛ انتهى.', 'ثم مضى.'],
  ['an Urdu full stop', ' ', 'ميرا نام احمد ہے۔', 'کیا حال ہے؟'],
  // Abbreviations and initials
  ['«د.»', ' ', 'وقال د. أحمد إنه باق.', 'ومضى.'],
  ['«د.» without a space', ' ', 'وقال د.أحمد إنه باق.', 'ومضى.'],
  ['«أ.د.»', ' ', 'حضر أ.د. سمير الندوة.', 'ومضى.'],
  ['«أ. د.»', ' ', 'حضر أ. د. سمير الندوة.', 'ومضى.'],
  ['«أ.م.د.»', ' ', 'حضر أ.م.د. سمير الندوة.', 'ومضى.'],
  ['«ود.»', ' ', 'حضر د. سمير ود. أحمد الندوة.', 'ومضى.'],
  ['direction marks about the full stop', ' ', 'وقال د‪.‬ ديفيد إنه باق.', 'ومضى.'],
  ['an initial', ' ', 'اغتيل جون ف. كنيدي في دالاس.', 'ومضى.'],
  ['Latin initials', ' ', 'كتب J. K. Rowling الرواية.', 'ومضت.'],
  ['a Latin title', ' ', 'قال Dr. Smith كلمته.', 'ومضى.'],
  ['«ق.م» after a year', ' ', 'وبين عامي 512 و511 ق.م, أقر الملك.', 'ومضى.'],
  ['«ق. م.» in two', ' ', 'في سنة 511 ق. م. تقريبا كان ذلك.', 'ومضى.'],
  ['«هـ.» after a year ends', ' ', 'ولد سنة 1440 هـ.', 'وقد مات شابا.'],
  ['«م.» after a year ends', ' ', 'ولد سنة 1990 م.', 'وقد مات شابا.'],
  ['«أ.ف.ب»', ' ', 'ذكرت أ.ف.ب أنه باق.', 'ومضى.'],
  ['«ص.» before a page', ' ', 'انظر ص. 45 من الكتاب.', 'ومضى.'],
  ['a domain', ' ', 'نشرت الجزيرة.نت الخبر.', 'ومضت.'],
  ['a Latin domain', ' ', 'نشر موقع www.example.com الخبر.', 'ومضى.'],
  // Numbers
  ['a decimal number', ' ', 'بلغت 7.9 مليارات يورو.', 'ومضى.'],
  ['an Arabic decimal number', ' ', 'بلغت ٧.٩ مليارات يورو.', 'ومضى.'],
  ['a dotted date', ' ', 'صدر في 22.4.2019 قرار.', 'ومضى.'],
  ['a number at the end', ' ', 'صدر القرار عام 2019.', 'ومضى.'],
  ['a number of a list', ' ', '1. وقف إطلاق النار فورا.', '2. سحب القوات.'],
  // Quotations and brackets
  ['a quotation', ' ', 'قال «انتهى كل شيء».', 'ومضى.'],
  ['full stops in a quotation', ' ', 'قال «انتهى كل شيء. لن نعود. أبدا» ثم مضى.', 'ولم يعد.'],
  ['a quotation in a quotation', ' ', 'قال «سمعته يقول "تعال. أسرع." فلم أذهب» ثم مضى.', 'ولم يعد.'],
  ['a quoted sentence at the end', ' ', 'وأضافت: "دعونا نواصل الفحوص."', 'في هذه الأثناء نام المريض.'],
  ['a quoted question and who asks it', ' ', '«هل انتهى الأمر؟» سأل الرئيس.', 'ومضى.'],
  ['a quoted question that ends', ' ', 'سأل «هل انتهى الأمر؟»', 'ولم يجبه أحد.'],
  ['spaces inside the quotation marks', ' ', 'وقال: " لن تتغير الخدمة. أبدا ".', 'وتابع حديثه.'],
  ['a comma after the quotation', ' ', 'قال "انتهى.", ثم مضى.', 'ولم يعد.'],
  ['brackets', ' ', 'وصل (بعد لأي. وجهد) إلى المدينة.', 'ومضى.'],
  ['a quotation that never closes', ' ', 'قال «انتهى كل شيء.', 'ومضى إلى بيته.'],
  ['inches', ' ', 'شاشة 15" جديدة.', 'وأخرى 17" أيضا.'],
  // Ellipses
  ['an ellipsis at the end', ' ', 'لا أحد يعرف ما جرى...', 'ثم عاد الهدوء.'],
  ['the ellipsis of one sign', ' ', 'لا أحد يعرف ما جرى…', 'ثم عاد الهدوء.'],
  ['an ellipsis after a word or two', ' ', 'لكن... لم يأت أحد.', 'ومضى.'],
  ['an ellipsis without a space', ' ', 'كان ينتظر طويلا...لكنه مضى.', 'ولم يعد.'],
  ['«... الخ»', ' ', 'جاء بالخبز والماء والملح... الخ ثم مضى.', 'ولم يعد.'],
  // Lines
  ['a line break inside', ' ', 'بصفة مؤقتة في انتظار\nاجراء الانتخابات.', 'ومضى.'],
  ['a line break between', '\n', 'انتهى الاجتماع.', 'ومضى.'],
  ['an empty line', '\n\n', 'عنوان بلا نقطة', 'ومضى.'],
  ['an empty line of Windows', '\r\n \r\n', 'عنوان بلا نقطة', 'ومضى.'],
  ['a line break of Windows', ' ', 'في انتظار\r\nالانتخابات.', 'ومضى.'],
  ['the sign of a paragraph', '\u2029', 'عنوان', 'ومضى.'],
];

describe('sentencesOf', () => {
  test.each(cases)('%s', (_name, between, ...expected) => {
    expect(sentences(expected.join(between))).toEqual(expected);
  });

  test.each([
    ['no text', ''],
    ['white space', ' \n \t\n'],
  ])('%s has none', (_name, text) => {
    expect(sentences(text)).toEqual([]);
  });

  test('marks by themselves are one, or belong to the sentence before', () => {
    expect(sentences('...')).toEqual(['...']);
    expect(sentences('انتهى كل شيء الآن. . .')).toEqual(['انتهى كل شيء الآن. . .']);
  });

  test('within a span only, at its place in the text', () => {
    expect(sentences('قبل. هنا. وهناك. بعد.', { start: 5, end: 16 })).toEqual(['هنا.', 'وهناك.']);
  });

  test('a text longer than what is segmented at once is read like its parts', () => {
    const one = 'وقال د. أحمد إن القوات دخلت المدينة بعد ساعات من القتال في أحيائها الشرقية.';
    const text = Array.from({ length: 200 }, () => one).join(' ');
    expect(sentences(text)).toEqual(Array.from({ length: 200 }, () => one));
    const long = `${'كلمة '.repeat(3000)}.`;
    expect(sentences(`${long} ${long}`)).toEqual([long, long]);
  });

  test('whatever the text, sentences hold all of its words, in order and apart, without white space around', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        ...cases.flatMap(([, between, ...texts]) => [between, ...texts]),
        '"',
        '«',
        '»',
        '(',
        '…',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const spans = sentencesOf(text);
        const between = [...spans, { start: text.length, end: 0 }].map(({ start }, n) =>
          text.slice(spans[n - 1]?.end ?? 0, start),
        );
        expect(spans.every((span) => isSpanOf(text, span))).toBe(true);
        expect(spans.every(({ start }, n) => start >= (spans[n - 1]?.end ?? 0))).toBe(true);
        expect(spans.every((span) => sliceOf(text, span).trim() === sliceOf(text, span))).toBe(true);
        expect(between.join('').trim()).toBe('');
      }),
    );
  });
});
