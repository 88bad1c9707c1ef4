import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/annotation/annotate.ts';
import type { Label } from '../../../src/annotation/tagging/model/label.ts';
import type { Entity } from '../../../src/domain/entity.ts';
import { entity, KNOWN } from '../engine.ts';

/** A tagger that knows the names it is told, by their tokens. */
function tagger(names: Readonly<Record<string, 'PER' | 'LOC' | 'ORG'>>) {
  return (sentences: readonly (readonly string[])[]) =>
    sentences.map((sentence) => {
      const labels: Label[] = sentence.map(() => 'O');
      for (const [name, kind] of Object.entries(names).sort(([a], [b]) => a.length - b.length)) {
        const tokens = name.split(' ');
        sentence.forEach((_, at) => {
          if (!tokens.every((token, n) => sentence[at + n] === token)) return;
          tokens.forEach((__, n) => {
            labels[at + n] = n === 0 ? `B-${kind}` : `I-${kind}`;
          });
        });
      }
      return labels.map((label) => ({ label, confidence: 0.9 }));
    });
}

function linked(
  text: string,
  names: Readonly<Record<string, 'PER' | 'LOC' | 'ORG'>> = {},
  known: readonly Entity[] = KNOWN,
) {
  const { mentions } = annotate('test', text, { tag: tagger(names), known });
  return mentions.map(({ entity: id, span }) => `${text.slice(span.start, span.end)} = ${id}`);
}

const TRIPOLI = { ...entity('tripoli', 'place', 'طرابلس'), role: { ar: 'عاصمة ليبيا', en: 'capital' } };

describe('linking names to entities', () => {
  test.each<[string, string, Readonly<Record<string, 'PER' | 'LOC' | 'ORG'>>, readonly string[]]>([
    ['a known name and its alias', 'وصل كمال سالم، ثم عاد سالم.', {}, ['كمال سالم = salem', 'سالم = salem']],
    ['without its clitics', 'سلّم الرسالة لسالم بعد كمال سالم.', {}, ['سالم = salem', 'كمال سالم = salem']],
    ['a surname of somebody else', 'وصل أحمد سالم وحده.', { 'أحمد سالم': 'PER' }, ['أحمد سالم = ahmd-salm']],
    [
      'variants of a new name',
      'وصل رشيد بن ناصر. وعاد ناصر. ثم جلس رشيد.',
      { 'رشيد بن ناصر': 'PER', ناصر: 'PER', رشيد: 'PER' },
      ['رشيد بن ناصر = rshyd-bn-nasr', 'ناصر = rshyd-bn-nasr', 'رشيد = rshyd-bn-nasr'],
    ],
    [
      'the surname before the full name',
      'عاد ناصر. كان رشيد ناصر هنا.',
      { 'رشيد ناصر': 'PER', ناصر: 'PER' },
      ['ناصر = rshyd-nasr', 'رشيد ناصر = rshyd-nasr'],
    ],
    [
      'with the office before it',
      'وصل وزير النقل رشيد ناصر.',
      { 'رشيد ناصر': 'PER' },
      ['وزير النقل رشيد ناصر = rshyd-nasr'],
    ],
    [
      'a state by its adjective',
      'عاد الوفد الفرنسي إلى فرنسا.',
      {},
      ['الوفد الفرنسي = alwfd-alfrnsy', 'الفرنسي = france', 'فرنسا = france'],
    ],
    [
      'a shorter name of a body',
      'اجتمع مجلس الأمن الدولي. ثم غادر مجلس الأمن.',
      { 'مجلس الأمن الدولي': 'ORG' },
      ['مجلس الأمن الدولي = mjls-alamn-aldwly', 'مجلس الأمن = mjls-alamn-aldwly'],
    ],
    [
      'a bare noun calls its body back',
      'اجتمعت وزارة المالية. ثم أعلنت الوزارة ذلك.',
      {},
      ['وزارة المالية = ministry', 'الوزارة = ministry'],
    ],
    [
      'a bare noun with an adjective of its own does not',
      'اجتمع حزب النهضة. وجاء الحزب الآخر.',
      {},
      ['حزب النهضة = party'],
    ],
    [
      'an introduced name',
      'قال رئيسها مقران قاسي إن العمل بدأ. وعاد قاسي.',
      {},
      ['رئيسها مقران قاسي = mqran-qasy', 'قاسي = mqran-qasy'],
    ],
    [
      'a joined name',
      'زار وهران وقسنطينة.',
      { وهران: 'LOC', وقسنطينة: 'LOC' },
      ['وهران = whran', 'قسنطينة = qsntynh'],
    ],
    [
      'a call by its several names',
      'جرت المكالمة أمس. وكان الاتصال الهاتفي قصيرا.',
      {},
      ['المكالمة = almkalmh', 'الاتصال الهاتفي = almkalmh'],
    ],
  ])('%s', (_, text, names, expected) => {
    expect(linked(text, names)).toEqual(expected);
  });

  test('a known place of one word is taken where the text speaks of its surroundings', () => {
    expect(linked('سافر إلى طرابلس في ليبيا.', {}, [TRIPOLI])).toEqual(['طرابلس = tripoli', 'ليبيا = libya']);
    expect(linked('سافر إلى طرابلس في لبنان.', { طرابلس: 'LOC' }, [TRIPOLI])).toEqual([
      'طرابلس = trabls',
      'لبنان = lebanon',
    ]);
  });

  test('a known name is not read across the end of a paragraph', () => {
    expect(linked('حضر كمال\n\nسالم الاجتماع مساء.', {})).toEqual(['سالم = salem', 'الاجتماع = alajtmaa']);
  });

  test('voices of one article are no names in another', () => {
    const source = entity('experts-of-one-article', 'source', 'خبراء ومراقبون');
    expect(linked('يرى خبراء ومراقبون أن الوقت ضيق.', {}, [source])).toEqual([
      'خبراء ومراقبون = khbra-wmraqbwn',
    ]);
  });
});
