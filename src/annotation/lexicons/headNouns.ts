import { foldText } from '../../arabic/fold.ts';

/**
 * Nouns that open the name of an event, a document or a matter of the news, without the article. Those of one
 * row may call one another back: «المكالمة», «الاتصال الهاتفي» and «المحادثة» may be one call. With the
 * article a noun with `!` is a mention by itself: «المكالمة».
 */
const EVENT_FAMILIES: Readonly<Record<string, string>> = {
  call: 'مكالمة! اتصال! محادثة! محادثات!',
  battle:
    'حرب! معركة! معارك! هجوم! قتال! اشتباكات! عملية عمليات تحرير حصار! قصف غارة! غارات! اجتياح! غزو! تفجير! اغتيال!',
  crisis: 'أزمة! صراع! نزاع! ملف خلاف انقسام',
  vote: 'انتخابات! استفتاء! اقتراع!',
  meeting: 'جلسة! اجتماع! قمة! مؤتمر! ملتقى! مفاوضات! مباحثات! مشاورات! لقاء! زيارة! حوار! جولة',
  accord: 'اتفاق! اتفاقية! معاهدة! هدنة! صفقة! تسوية! مبادرة! خطة! خارطة ميثاق!',
  draft: 'مشروع قرار قانون! ميزانية! موازنة! مرسوم!',
  statement: 'بيان! تصريح تصريحات بلاغ!',
  solution: 'حل سيناريو',
  protest: 'احتجاجات! مظاهرة! مظاهرات! تظاهرة! إضراب! اعتصام! انتفاضة! ثورة! انقلاب!',
  measure: 'عقوبات! حظر ترتيبات إصلاحات إجراءات ممرات',
  disaster: 'زلزال! فيضان! فيضانات! حريق! جائحة! كارثة!',
};

/** Nouns for bodies of people without an office, without the article: «المجموعات المسلحة», «النازحين». */
const GROUPS = `مجموعات! جماعات! مليشيات! ميليشيات! فصائل! كتائب! متمردون! متمردين! مسلحون! مسلحين! نازحون! نازحين! لاجئون! لاجئين!
  مدنيون! مدنيين! متظاهرون! متظاهرين! محتجون! محتجين! مهاجرون! مهاجرين! أسرى! رهائن! انفصاليون! انفصاليين! دواعش مرتزقة! مستوطنون!
  مستوطنين! مقاتلون! مقاتلين! إرهابيون! إرهابيين! معتقلون! معتقلين! عشائر! قبائل!`;

/** Nouns that open the name of an organisation, without the article. */
const BODIES = `صحيفة موقع وكالة لجان أحزاب قوى نقابات وفد وزارة حكومة رئاسة جيش قيادة شرطة مجلس برلمان حزب حركة منظمة هيئة لجنة اتحاد نقابة جمعية بعثة مفوضية محكمة نيابة بنك مصرف
  شركة مؤسسة جامعة بلدية سفارة إدارة جبهة تحالف كتلة ائتلاف كنيسة قوات سلطة سلطات جهاز صندوق غرفة رابطة شبكة ديوان خارجية داخلية`;

/** What kind of name a noun opens. */
export interface HeadNoun {
  readonly kind: 'event' | 'group' | 'organisation';
  /** Nouns of one family may call one another back. */
  readonly family: string;
  /** Whether, with the article, it is a mention by itself: «الأزمة». */
  readonly alone: boolean;
}

/** Nouns that open a name («أزمة», «نازحون», «وزارة»), by their folded form without article. */
export const HEAD_NOUNS: ReadonlyMap<string, HeadNoun> = new Map([
  ...Object.entries(EVENT_FAMILIES).flatMap(([family, words]) => heads(words, 'event', () => family)),
  ...heads(GROUPS, 'group', (word) => word),
  ...heads(BODIES, 'organisation', (word) => word),
]);

function heads(
  words: string,
  kind: HeadNoun['kind'],
  family: (word: string) => string,
): [string, HeadNoun][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => {
      const form = foldText(word.replace('!', ''));
      return [form, { kind, family: family(form), alone: word.endsWith('!') }];
    });
}
