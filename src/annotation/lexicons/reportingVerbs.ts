import type { Manner, Stance } from '../../domain/position.ts';

/**
 * What a cue takes for its content: its complement. `that`: a clause with «أنّ» («أكد أن الحسم قريب»);
 * `speech`: words after a colon or between quotation marks; `object`: a noun («رفض المقترح»); `naming`:
 * somebody or something and what they are called («وصفه بالفاشل»); a preposition: a noun after it («دعا إلى
 * الحوار»).
 */
export type Frame = 'that' | 'speech' | 'object' | 'naming' | Preposition;

/** Prepositions of frames, folded, without the article that may follow. */
export type Preposition = 'الي' | 'من' | 'عن' | 'علي' | 'ب' | 'ل' | 'في';

/** A verb by which somebody says, thinks, wants or does something towards somebody: a row of the lexicon. */
export interface ReportingVerb {
  /** Third person masculine singular of the perfect: «أكد». */
  readonly past: string;
  /** The same of the imperfect: «يؤكد». */
  readonly present: string;
  /** The participle that carries a speech on: «مؤكدا». */
  readonly participle?: string;
  readonly frames: readonly Frame[];
  readonly stance: Stance;
  readonly manner?: Manner;
  /**
   * How we know of it, where not by the speaker's words: `mind` by what others say goes on in them («يدرك»),
   * so that it is never their own word; `deed` by what they did («هاجم»), which others tell.
   */
  readonly known?: 'mind' | 'deed';
  /** The stance of the negated verb («لا يؤيد» opposes); absent where its negation tells no position. */
  readonly negated?: Stance;
  /** Whether the words are those of whom «عن» names: «نقلت الوكالة عن الوزير». */
  readonly relays?: boolean;
  /** Whether whoever stands behind the verb may be its target: «اتهم قطر بـ». */
  readonly aimed?: boolean;
}

const CLAUSE_OR_SPEECH: readonly Frame[] = ['that', 'speech'];

/**
 * The lexicon of reporting and stance verbs, from grammars' lists of «أفعال القول» and the usage of the
 * press. `conjugateVerb` makes their forms.
 */
export const REPORTING_VERBS: readonly ReportingVerb[] = [
  { past: 'قال', present: 'يقول', participle: 'قائلا', frames: CLAUSE_OR_SPEECH, stance: 'considers' },
  {
    past: 'صرح',
    present: 'يصرح',
    participle: 'مصرحا',
    frames: [...CLAUSE_OR_SPEECH, 'ب'],
    stance: 'announces',
  },
  { past: 'أضاف', present: 'يضيف', participle: 'مضيفا', frames: CLAUSE_OR_SPEECH, stance: 'considers' },
  { past: 'تابع', present: 'يتابع', participle: 'متابعا', frames: ['speech'], stance: 'considers' },
  { past: 'أردف', present: 'يردف', participle: 'مردفا', frames: CLAUSE_OR_SPEECH, stance: 'considers' },
  { past: 'استطرد', present: 'يستطرد', participle: 'مستطردا', frames: CLAUSE_OR_SPEECH, stance: 'considers' },
  { past: 'استدرك', present: 'يستدرك', participle: 'مستدركا', frames: CLAUSE_OR_SPEECH, stance: 'considers' },
  { past: 'أوضح', present: 'يوضح', participle: 'موضحا', frames: CLAUSE_OR_SPEECH, stance: 'considers' },
  { past: 'بيّن', present: 'يبين', participle: 'مبينا', frames: ['that'], stance: 'considers' },
  { past: 'شرح', present: 'يشرح', participle: 'شارحا', frames: ['that'], stance: 'considers' },
  { past: 'ذكر', present: 'يذكر', participle: 'ذاكرا', frames: CLAUSE_OR_SPEECH, stance: 'announces' },
  { past: 'أفاد', present: 'يفيد', participle: 'مفيدا', frames: CLAUSE_OR_SPEECH, stance: 'announces' },
  { past: 'أخبر', present: 'يخبر', frames: ['that'], stance: 'announces', aimed: true },
  { past: 'أبلغ', present: 'يبلغ', frames: ['that'], stance: 'announces', aimed: true },
  { past: 'روى', present: 'يروي', frames: ['that'], stance: 'announces' },
  { past: 'كتب', present: 'يكتب', participle: 'كاتبا', frames: ['speech', 'that'], stance: 'considers' },
  { past: 'نقل', present: 'ينقل', participle: 'ناقلا', frames: ['that'], stance: 'announces', relays: true },
  { past: 'أورد', present: 'يورد', participle: 'موردا', frames: ['that'], stance: 'announces' },
  {
    past: 'أعلن',
    present: 'يعلن',
    participle: 'معلنا',
    frames: [...CLAUSE_OR_SPEECH, 'عن', 'object'],
    stance: 'announces',
  },
  {
    past: 'كشف',
    present: 'يكشف',
    participle: 'كاشفا',
    frames: ['that', 'عن', 'object'],
    stance: 'announces',
  },
  {
    past: 'أكد',
    present: 'يؤكد',
    participle: 'مؤكدا',
    frames: [...CLAUSE_OR_SPEECH, 'علي', 'object'],
    stance: 'considers',
  },
  {
    past: 'شدد',
    present: 'يشدد',
    participle: 'مشددا',
    frames: ['that', 'speech', 'علي'],
    stance: 'calls-for',
  },
  { past: 'جزم', present: 'يجزم', participle: 'جازما', frames: ['that', 'ب'], stance: 'considers' },
  { past: 'أقر', present: 'يقر', participle: 'مقرا', frames: ['that', 'ب'], stance: 'considers' },
  { past: 'اعترف', present: 'يعترف', participle: 'معترفا', frames: ['that', 'ب'], stance: 'considers' },
  {
    past: 'أشار',
    present: 'يشير',
    participle: 'مشيرا',
    frames: ['that', 'speech', 'الي'],
    stance: 'considers',
  },
  { past: 'لفت', present: 'يلفت', participle: 'لافتا', frames: ['that', 'الي'], stance: 'considers' },
  { past: 'نوه', present: 'ينوه', participle: 'منوها', frames: ['that', 'ب', 'الي'], stance: 'supports' },
  { past: 'ألمح', present: 'يلمح', participle: 'ملمحا', frames: ['that', 'الي'], stance: 'considers' },
  { past: 'لمّح', present: 'يلمح', frames: ['that', 'الي'], stance: 'considers' },
  { past: 'رأى', present: 'يرى', participle: 'رائيا', frames: ['that', 'speech'], stance: 'considers' },
  {
    past: 'اعتبر',
    present: 'يعتبر',
    participle: 'معتبرا',
    frames: ['that', 'speech', 'naming'],
    stance: 'considers',
  },
  { past: 'عدّ', present: 'يعد', frames: ['that'], stance: 'considers' },
  { past: 'اعتقد', present: 'يعتقد', participle: 'معتقدا', frames: ['that'], stance: 'considers' },
  { past: 'ظن', present: 'يظن', frames: ['that'], stance: 'considers' },
  {
    past: 'زعم',
    present: 'يزعم',
    participle: 'زاعما',
    frames: ['that', 'speech', 'object'],
    stance: 'considers',
    manner: 'alleged',
  },
  {
    past: 'ادعى',
    present: 'يدعي',
    participle: 'مدعيا',
    frames: ['that', 'object'],
    stance: 'considers',
    manner: 'alleged',
  },
  { past: 'سمّى', present: 'يسمي', frames: ['naming'], stance: 'considers' },
  { past: 'أسمى', present: 'يسمي', frames: ['naming'], stance: 'considers' },
  { past: 'وصف', present: 'يصف', participle: 'واصفا', frames: ['naming'], stance: 'considers' },
  { past: 'نعت', present: 'ينعت', participle: 'ناعتا', frames: ['naming'], stance: 'accuses' },
  { past: 'نفى', present: 'ينفي', participle: 'نافيا', frames: ['that', 'object'], stance: 'denies' },
  { past: 'أنكر', present: 'ينكر', participle: 'منكرا', frames: ['that', 'object'], stance: 'denies' },
  { past: 'كذّب', present: 'يكذب', participle: 'مكذبا', frames: ['object'], stance: 'denies' },
  { past: 'فنّد', present: 'يفند', participle: 'مفندا', frames: ['object'], stance: 'denies' },
  {
    past: 'استبعد',
    present: 'يستبعد',
    participle: 'مستبعدا',
    frames: ['that', 'object'],
    stance: 'denies',
    negated: 'predicts',
  },
  { past: 'شكك', present: 'يشكك', participle: 'مشككا', frames: ['that', 'في', 'ب'], stance: 'opposes' },
  {
    past: 'اتهم',
    present: 'يتهم',
    participle: 'متهما',
    frames: ['ب', 'that'],
    stance: 'accuses',
    manner: 'alleged',
    aimed: true,
  },
  {
    past: 'حمّل',
    present: 'يحمل',
    participle: 'محملا',
    frames: ['object'],
    stance: 'accuses',
    manner: 'alleged',
    aimed: true,
  },
  {
    past: 'انتقد',
    present: 'ينتقد',
    participle: 'منتقدا',
    frames: ['object'],
    stance: 'opposes',
    aimed: true,
  },
  {
    past: 'هاجم',
    present: 'يهاجم',
    participle: 'مهاجما',
    frames: ['object'],
    stance: 'opposes',
    aimed: true,
    known: 'deed',
  },
  { past: 'أدان', present: 'يدين', participle: 'مدينا', frames: ['object'], stance: 'opposes', aimed: true },
  { past: 'دان', present: 'يدين', frames: ['object'], stance: 'opposes', aimed: true },
  {
    past: 'استنكر',
    present: 'يستنكر',
    participle: 'مستنكرا',
    frames: ['object', 'that'],
    stance: 'opposes',
    aimed: true,
  },
  { past: 'شجب', present: 'يشجب', participle: 'شاجبا', frames: ['object'], stance: 'opposes', aimed: true },
  { past: 'ندد', present: 'يندد', participle: 'منددا', frames: ['ب'], stance: 'opposes', aimed: true },
  { past: 'رفض', present: 'يرفض', participle: 'رافضا', frames: ['that', 'object'], stance: 'opposes' },
  {
    past: 'عارض',
    present: 'يعارض',
    participle: 'معارضا',
    frames: ['object', 'that'],
    stance: 'opposes',
    known: 'deed',
  },
  { past: 'اعترض', present: 'يعترض', participle: 'معترضا', frames: ['علي'], stance: 'opposes' },
  { past: 'احتج', present: 'يحتج', participle: 'محتجا', frames: ['علي', 'that'], stance: 'opposes' },
  { past: 'تحفظ', present: 'يتحفظ', participle: 'متحفظا', frames: ['علي'], stance: 'opposes' },
  {
    past: 'أيّد',
    present: 'يؤيد',
    participle: 'مؤيدا',
    frames: ['object'],
    stance: 'supports',
    negated: 'opposes',
  },
  {
    past: 'دعم',
    present: 'يدعم',
    participle: 'داعما',
    frames: ['object'],
    stance: 'supports',
    negated: 'opposes',
    known: 'deed',
  },
  {
    past: 'ساند',
    present: 'يساند',
    participle: 'مساندا',
    frames: ['object'],
    stance: 'supports',
    negated: 'opposes',
    known: 'deed',
  },
  {
    past: 'رحّب',
    present: 'يرحب',
    participle: 'مرحبا',
    frames: ['ب'],
    stance: 'supports',
    negated: 'opposes',
  },
  { past: 'أشاد', present: 'يشيد', participle: 'مشيدا', frames: ['ب'], stance: 'supports' },
  { past: 'ثمّن', present: 'يثمن', participle: 'مثمنا', frames: ['object'], stance: 'supports' },
  { past: 'بارك', present: 'يبارك', participle: 'مباركا', frames: ['object'], stance: 'supports' },
  {
    past: 'وافق',
    present: 'يوافق',
    participle: 'موافقا',
    frames: ['علي'],
    stance: 'supports',
    negated: 'opposes',
  },
  { past: 'دافع', present: 'يدافع', participle: 'مدافعا', frames: ['عن'], stance: 'supports' },
  { past: 'تعهد', present: 'يتعهد', participle: 'متعهدا', frames: ['ب', 'that'], stance: 'announces' },
  { past: 'وعد', present: 'يعد', participle: 'واعدا', frames: ['ب', 'that'], stance: 'announces' },
  { past: 'اقترح', present: 'يقترح', participle: 'مقترحا', frames: ['that', 'object'], stance: 'calls-for' },
  {
    past: 'دعا',
    present: 'يدعو',
    participle: 'داعيا',
    frames: ['الي', 'ل'],
    stance: 'calls-for',
    aimed: true,
  },
  {
    past: 'طالب',
    present: 'يطالب',
    participle: 'مطالبا',
    frames: ['ب', 'that'],
    stance: 'calls-for',
    aimed: true,
  },
  {
    past: 'ناشد',
    present: 'يناشد',
    participle: 'مناشدا',
    frames: ['object', 'that'],
    stance: 'calls-for',
    aimed: true,
  },
  { past: 'حثّ', present: 'يحث', participle: 'حاثا', frames: ['علي'], stance: 'calls-for', aimed: true },
  { past: 'أوصى', present: 'يوصي', participle: 'موصيا', frames: ['ب', 'that'], stance: 'calls-for' },
  { past: 'أهاب', present: 'يهيب', participle: 'مهيبا', frames: ['ب'], stance: 'calls-for' },
  { past: 'حذّر', present: 'يحذر', participle: 'محذرا', frames: ['من', 'that', 'speech'], stance: 'opposes' },
  { past: 'نبّه', present: 'ينبه', participle: 'منبها', frames: ['الي', 'that', 'من'], stance: 'considers' },
  { past: 'هدد', present: 'يهدد', participle: 'مهددا', frames: ['ب', 'that'], stance: 'opposes' },
  { past: 'توعد', present: 'يتوعد', participle: 'متوعدا', frames: ['ب'], stance: 'opposes' },
  {
    past: 'توقع',
    present: 'يتوقع',
    participle: 'متوقعا',
    frames: ['that', 'object'],
    stance: 'predicts',
    manner: 'predicted',
  },
  {
    past: 'رجّح',
    present: 'يرجح',
    participle: 'مرجحا',
    frames: ['that', 'object'],
    stance: 'predicts',
    manner: 'predicted',
  },
  {
    past: 'تكهن',
    present: 'يتكهن',
    participle: 'متكهنا',
    frames: ['ب', 'that'],
    stance: 'predicts',
    manner: 'predicted',
  },
  {
    past: 'تنبأ',
    present: 'يتنبأ',
    participle: 'متنبئا',
    frames: ['ب', 'that'],
    stance: 'predicts',
    manner: 'predicted',
  },
  { past: 'أعرب', present: 'يعرب', participle: 'معربا', frames: ['عن'], stance: 'considers' },
  { past: 'عبّر', present: 'يعبر', participle: 'معبرا', frames: ['عن'], stance: 'considers' },
  { past: 'أبدى', present: 'يبدي', participle: 'مبديا', frames: ['object'], stance: 'considers' },
  { past: 'ردّ', present: 'يرد', participle: 'رادا', frames: ['speech', 'that'], stance: 'considers' },
  { past: 'تساءل', present: 'يتساءل', participle: 'متسائلا', frames: ['speech', 'عن'], stance: 'considers' },
  { past: 'علّق', present: 'يعلق', participle: 'معلقا', frames: ['speech'], stance: 'considers' },
  { past: 'ختم', present: 'يختم', participle: 'خاتما', frames: ['speech'], stance: 'considers' },
  {
    past: 'أدرك',
    present: 'يدرك',
    participle: 'مدركا',
    frames: ['that'],
    stance: 'considers',
    known: 'mind',
  },
  { past: 'علم', present: 'يعلم', frames: ['that'], stance: 'considers', known: 'mind' },
  { past: 'خشي', present: 'يخشى', frames: ['that', 'من'], stance: 'opposes', known: 'mind' },
  { past: 'أمل', present: 'يأمل', participle: 'آملا', frames: ['that', 'في'], stance: 'supports' },
  { past: 'تمنى', present: 'يتمنى', participle: 'متمنيا', frames: ['that'], stance: 'supports' },
  { past: 'أراد', present: 'يريد', frames: ['that'], stance: 'supports', known: 'mind' },
];
