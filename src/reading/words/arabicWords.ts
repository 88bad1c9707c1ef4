import type { InterfaceWords, VerbForms } from './interfaceWords.ts';
import { arabicNumeral } from './numeral.ts';
import { pluralizer } from './plural.ts';

const counted = pluralizer('ar', arabicNumeral);

const MONTHS = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

/** «١٩ أبريل ٢٠١٩» from `2019-04-19`; «أبريل ٢٠١٩» and «٢٠١٩» from the shorter forms. */
function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return [day && arabicNumeral(day), month && MONTHS[month - 1], year && arabicNumeral(year)]
    .filter(Boolean)
    .join(' ');
}

/** «أ وب وج»: the conjunction joined to each word after the first, as Arabic lists are written. */
function list(items: readonly string[]): string {
  return items.join(' و');
}

/** The forms of a verb; a plural of things takes the feminine. */
function verb(masculine: string, feminine: string, plural: string): VerbForms {
  return { masculine, feminine, plural, 'non-human-plural': feminine };
}

export const arabicWords: InterfaceWords = {
  direction: 'rtl',
  product: 'حاشية',
  skipToText: 'انتقل إلى النص',
  skipToMargin: 'انتقل إلى الحاشية',
  views: { label: 'طريقة العرض', text: 'النص الكامل', summaries: 'ملخّص الأقسام' },
  margin: {
    label: 'الأطراف والمواقف',
    open: 'افتح الأطراف والمواقف',
    close: 'أغلق الأطراف والمواقف',
    shut: 'إغلاق',
    grip: 'ارتفاع لوحة الأطراف والمواقف',
    tabs: { label: 'ترتيب الحاشية', actors: 'الأطراف', issues: 'القضايا', here: 'عند هذه الفقرة' },
    backTo: { actors: 'كل الأطراف', issues: 'القضايا', here: 'عند هذه الفقرة' },
    copyIssueLink: 'انسخ رابط القضية',
    none: 'لا اسم ولا قضية ولا موقف يطابق ما كتبت.',
    ownVoice: 'صوت المقال نفسه',
    others: 'أسماء أخرى في النص',
  },
  card: {
    context: 'سياق من خارج النص',
    asOf: (when) => `حتى ${when}`,
    sources: 'المصادر',
    names: 'التسميات في النص',
    mentions: 'مواضع الذكر',
    mention: (index, count) => `${arabicNumeral(index)} من ${arabicNumeral(count)}`,
    next: 'الموضع التالي',
    previous: 'الموضع السابق',
    positions: 'المواقف في النص',
    heldOfIt: 'مواقف الآخرين منه',
    noPosition: 'لا ينقل المقال قولًا عن هذا الطرف.',
    nothingOwn: 'لا ينقل المقال قولًا عن هذا الطرف نفسه، وما يلي يقوله غيره عنه.',
    noMention: 'لم يرد الاسم في النص',
    copyLink: 'انسخ رابط البطاقة',
    approximate: 'موضع تقريبي',
  },
  position: {
    stances: {
      supports: verb('يؤيّد', 'تؤيّد', 'يؤيّدون'),
      opposes: verb('يعارض', 'تعارض', 'يعارضون'),
      fights: verb('يقاتل', 'تقاتل', 'يقاتلون'),
      accuses: verb('يتّهم', 'تتّهم', 'يتّهمون'),
      'calls-for': verb('يدعو إلى', 'تدعو إلى', 'يدعون إلى'),
      warns: verb('يحذّر', 'تحذّر', 'يحذّرون'),
      predicts: verb('يتوقّع', 'تتوقّع', 'يتوقّعون'),
      considers: verb('يرى', 'ترى', 'يرون'),
      states: verb('يقول', 'تقول', 'يقولون'),
      announces: verb('يعلن', 'تعلن', 'يعلنون'),
      pledges: verb('يتعهّد', 'تتعهّد', 'يتعهّدون'),
      acknowledges: verb('يقرّ', 'تقرّ', 'يقرّون'),
      denies: verb('ينفي', 'تنفي', 'ينفون'),
    },
    manners: {
      asserted: 'بصوت المقال',
      attributed: 'منقول عنه',
      ascribed: 'منسوب إليه',
      alleged: 'اتهام لم يثبت',
      predicted: 'توقّع',
    },
    standings: { own: 'قوله كما نُقل', ascribed: 'منسوب إليه', article: 'بصوت المقال' },
    bearings: { for: 'مع', against: 'ضد', other: 'غير ذلك' },
    automatic: 'آلي',
    automaticNote: 'استخرجته الآلة ولم يراجعه محرّر',
    according: (names) => `بحسب ${names}`,
    whoSays: 'من يقول؟',
    alone: (speaker) => `${speaker} وحده`,
    about: (actor) => `عن ${actor}`,
    cue: 'بلفظ',
    toWords: (block) => `إلى موضع الكلام: ${block}`,
    elsewhere: 'ملاحظة المحرّر:',
    copyLink: 'انسخ رابط الموقف',
  },
  issue: {
    list: 'القضايا',
    grid: 'من مع ماذا',
    heard: (names) => `أقوال أخرى: ${names}`,
    byArticleAlone: (line) => `${line} — كلّه بحسب المقال`,
    silent: (names) => `لا ينقل المقال هنا قولًا مباشرًا عن: ${names}`,
    choose: (holder) => `اختر ${holder} للمقارنة`,
    chooseSecond: (holder) => `اختر طرفًا ثانيًا يُعرض إلى جانب: ${holder}`,
    compareHint: 'اختر طرفين لعرضهما جنبًا إلى جنب.',
    shutCell: 'إغلاق',
    beside: 'طرفان جنبًا إلى جنب',
    endBeside: 'أنهِ المقارنة',
    agreements: { agree: 'يتفقان', differ: 'يختلفان', each: 'لكلٍّ قول', silent: 'لا يُنقل إلا قول أحدهما' },
    nothing: 'لا ينقل المقال عنه قولًا',
  },
  here: {
    inThis: (kind) => (kind === 'heading' ? 'في هذا العنوان:' : 'في هذه الفقرة:'),
    positions: counted({
      zero: 'لا مواقف',
      one: 'موقف واحد',
      two: 'موقفان',
      few: '# مواقف',
      many: '# موقفًا',
      other: '# موقف',
    }),
  },
  search: {
    label: 'ابحث في الأسماء والقضايا والمواقف',
    hint: 'ابحث في الحاشية',
    names: 'أسماء',
    positions: 'مواقف',
  },
  comma: '، ',
  kinds: {
    person: 'أشخاص',
    organisation: 'هيئات ومنظمات',
    state: 'دول',
    group: 'جماعات',
    source: 'أصوات بلا أسماء',
    place: 'أماكن',
    event: 'أحداث وملفات',
  },
  text: {
    editorialTitle: 'عنوان من وضع المحرّر',
    brackets: 'العناوين بين معقوفين [ ] من وضع المحرّر، لا من الأصل.',
    sourceHeading: 'عنوان في الأصل',
    editorialSection: 'عنوان القسم من وضع المحرّر',
    inferredDate: (when) => `تاريخ مرجّح: ${when}`,
    statedDate: (when) => when,
    paragraphs: counted({
      zero: 'لا فقرات',
      one: 'فقرة واحدة',
      two: 'فقرتان',
      few: '# فقرات',
      many: '# فقرة',
      other: '# فقرة',
    }),
    minutes: counted({
      zero: 'أقل من دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '# دقائق',
      many: '# دقيقة',
      other: '# دقيقة',
    }),
    summary: 'ملخّص القسم',
    showText: 'اقرأ القسم كاملًا',
    showSummary: 'اقرأ ملخّص القسم',
    sentenceLink: 'انسخ رابط الجملة',
    basis: (blocks) => `تستند إلى ${blocks}`,
    paragraphLink: (number) => `انسخ رابط الفقرة ${number}`,
    headingLink: (title) => `انسخ رابط العنوان: ${title}`,
    paragraph: (number) => `الفقرة ${number}`,
    heading: 'العنوان',
  },
  passage: {
    label: 'المقطع المحدَّد',
    copyLink: 'انسخ رابط المقطع',
    copyQuotation: 'انسخ اقتباسًا',
    share: 'شارك',
    dismiss: 'أزل تظليل المقطع',
    quotation: (words, title, block, link) => `«${words}»\n${title}، ${block}\n${link}`,
  },
  quoting: { cite: 'اقتبس' },
  strip: (blocks) => `المواضع: ${blocks}`,
  times: counted({
    zero: 'لا ذكر في النص',
    one: 'موضع واحد في النص',
    two: 'موضعان في النص',
    few: '# مواضع في النص',
    many: '# موضعًا في النص',
    other: '# موضع في النص',
  }),
  list,
  number: arabicNumeral,
  date,
  tools: {
    label: 'أدوات القراءة',
    density: 'إبراز الأسماء',
    densities: { off: 'بلا إبراز', quiet: 'هادئ', full: 'كامل' },
    theme: 'المظهر',
    themes: { auto: 'بحسب الجهاز', light: 'فاتح', dark: 'داكن' },
    marked: 'ما يُبرَز',
    settings: 'العرض',
    otherLanguage: 'English',
  },
  notices: {
    linkCopied: 'نُسخ الرابط',
    quotationCopied: 'نُسخ الاقتباس',
    copyFailed: (text) => `تعذّر النسخ. انسخه بنفسك: ${text}`,
    unknownPlace: 'لم نجد الموضع الذي يشير إليه الرابط، فهذا أول المقال.',
    moved: (from, to) => `كان موضع هذا الكلام عند إنشاء الرابط ${from}، وهو الآن ${to}.`,
    changed: 'تغيّر النص بعد هذا الرابط، ولعلّ هذا هو الموضع المقصود.',
    gone: 'تغيّر النص بعد هذا الرابط، ولم نعد نجد فيه ما كان يشير إليه.',
    unreadable: (block) => `الرابط ناقص أو تالف، وغاية ما يدلّ عليه: ${block}.`,
    dismiss: 'أغلق التنبيه',
    unknownActor: 'لا طرف بهذا الاسم في المقال.',
    loadFailed:
      'تعذّر تحميل الحاشية. النص أمامك كاملًا، لكن الأسماء والمواقف لا تستجيب. تحقّق من الاتصال ثم أعد المحاولة.',
    loadInvalid:
      'وصلت بيانات الحاشية ناقصة أو تالفة. النص أمامك كاملًا؛ أعد المحاولة، فإن تكرّر ذلك فأبلغ الناشر.',
    retry: 'أعد المحاولة',
    unchecked: 'تعذّر التحقق من موضع هذا الرابط، وهذه هي الفقرة التي يحمل رقمها.',
    partMissing: 'تعذّر تحميل هذا الجزء. تحقّق من الاتصال.',
  },
  otherArticles: 'مقالات أخرى',
};
