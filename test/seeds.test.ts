import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../src/domain/article.ts';
import { blockAt } from '../src/domain/block.ts';
import { isAscribed } from '../src/domain/position.ts';
import { contains, crosses, isSpanOf, type Span, sliceOf } from '../src/domain/span.ts';
import { seedArticle } from './seedArticle.ts';

let article: Article;

beforeAll(async () => {
  article = await seedArticle();
});

const words = (span: Span) => sliceOf(article.text, span);

describe('the text', () => {
  test('equals the file byte for byte', () => {
    expect(Buffer.from(article.text, 'utf8').equals(readFileSync('seeds/tripoli-2019.txt'))).toBe(true);
  });

  test('has eight paragraphs and a heading between the fourth and the fifth', () => {
    const outline = article.blocks.map(({ id, kind }) => `${kind} ${id}`);
    expect(outline).toEqual([
      'paragraph p1',
      'paragraph p2',
      'paragraph p3',
      'paragraph p4',
      'heading h1',
      'paragraph p5',
      'paragraph p6',
      'paragraph p7',
      'paragraph p8',
    ]);
    const heading = article.blocks.find(({ id }) => id === 'h1');
    expect(heading && words(heading.span)).toBe('حسم المعركة اصبح وشيكا');
  });

  test('goes on in the seventh paragraph after the stray line break', () => {
    const p7 = article.blocks.find(({ id }) => id === 'p7');
    expect(p7 && words(p7.span)).toMatch(
      /^في ظل المتغيرات[\s\S]*في انتظار\nاجراء الانتخابات[\s\S]*يتجدد في ليبيا\.$/,
    );
  });

  test('lies in its blocks but for the line breaks between them', () => {
    const outside = article.blocks.reduceRight(
      (text, { span }) => text.slice(0, span.start) + text.slice(span.end),
      article.text,
    );
    expect(outside.trim()).toBe('');
  });

  const quirks = [
    'البيت البيض',
    'التوفق',
    'ليبيا.كما',
    '،ورجحت',
    'ملتقى «غدامس»',
    'والخاصة..',
    'الرئيس الأمريكي',
  ];
  test.each(quirks)('keeps «%s» as it stands', (quirk) => {
    expect(article.text).toContain(quirk);
  });

  test('is named by a title of the editor’s, in both languages, and dated by inference', () => {
    expect(article.title).toMatchObject({
      origin: 'editorial',
      ar: expect.stringMatching(/حفتر/),
      en: expect.stringMatching(/Haftar/),
    });
    expect(article.published).toMatchObject({ date: '2019-04-21', basis: 'inferred' });
  });
});

describe('every span', () => {
  test('lies in the text and begins and ends with a word or a mark', () => {
    const spans = [
      ...article.mentions.map(({ span }) => span),
      ...article.positions.flatMap(({ quote, cue }) => (cue ? [quote, cue] : [quote])),
      ...article.events.flatMap(({ span }) => span ?? []),
      ...article.namings.flatMap((naming) => naming.spans),
    ];
    expect(spans.length).toBeGreaterThan(250);
    for (const span of spans) {
      expect(isSpanOf(article.text, span)).toBe(true);
      expect(words(span)).toBe(words(span).trim());
    }
  });

  test('of a mention lies in one block, in text order, and crosses no other', () => {
    article.mentions.forEach(({ span }, n) => {
      const block = blockAt(article.blocks, span);
      expect(block && contains(block.span, span)).toBe(true);
      for (const other of article.mentions.slice(n + 1)) {
        expect(other.span.start).toBeGreaterThanOrEqual(span.start);
        expect(crosses(span, other.span)).toBe(false);
      }
    });
  });
});

/** How often the text names each entity, nested mentions counted: a count made apart from the annotation. */
const COUNTS: Readonly<Record<string, number>> = {
  'ahmed-al-mismari': 1,
  benghazi: 1,
  civilians: 1,
  derna: 1,
  'diplomatic-sources': 1,
  'displaced-people': 1,
  'donald-trump': 6,
  egypt: 1,
  'egyptian-scenario': 1,
  'expected-elections': 1,
  'expected-unsc-statement': 2,
  'experts-and-observers': 2,
  'fayez-al-sarraj': 2,
  'followers-p2': 1,
  germany: 1,
  ghadames: 1,
  'ghadames-national-conference': 1,
  'humanitarian-corridors': 1,
  iran: 1,
  'is-fighters-from-syria': 1,
  'khalifa-haftar': 8,
  libya: 13,
  'libyan-crisis': 3,
  'libyan-national-army': 10,
  'libyan-oil': 2,
  'lna-air-arm': 1,
  'lna-general-command': 2,
  'military-experts': 1,
  'military-solution': 1,
  'political-solution': 1,
  qatar: 1,
  russia: 1,
  saadiya: 1,
  'saadiya-airstrike': 1,
  'security-arrangements': 1,
  'southern-libya': 1,
  syria: 1,
  'terrorist-groups-as-labelled': 1,
  tripoli: 7,
  // «الارهاب» is theirs once, in p1; in «الحرب على الارهاب» it is no group.
  'tripoli-defending-groups': 7,
  'tripoli-offensive-2019': 8,
  'trump-haftar-call': 6,
  turkey: 2,
  'uk-draft-resolution': 1,
  'un-security-council': 3,
  'united-kingdom': 1,
  'united-states': 4,
  'unsc-session-18-april': 1,
  'upcoming-unsc-session': 1,
  'us-energy-states-tension': 1,
  venezuela: 1,
  'war-on-terror': 1,
  'western-libya': 1,
  'white-house': 2,
  'white-house-statement': 4,
  zawiya: 1,
};

describe('mentions', () => {
  test('are as many for each entity as the count says, 130 in all', () => {
    const counts: Record<string, number> = {};
    for (const { entity } of article.mentions) counts[entity] = (counts[entity] ?? 0) + 1;
    expect(counts).toEqual(COUNTS);
    expect(article.mentions).toHaveLength(130);
  });

  test('are of entities that the article holds; beside them only those that no name in it stands for', () => {
    const mentioned = new Set(article.mentions.map(({ entity }) => entity));
    const held = article.entities.map(({ id }) => id);
    expect([...mentioned].filter((id) => !held.includes(id))).toEqual([]);
    expect(held.filter((id) => !mentioned.has(id))).toEqual([
      'government-of-national-accord',
      'article-voice',
    ]);
  });

  /** Words that mislead: where they stand, and the entities that all mentions around them are of. */
  const traps: readonly [text: string, around: string, expected: readonly string[]][] = [
    ['سلامة', 'سلامة المدنيين', []],
    ['جيش', 'وبناء جيش حتى شبه نظامي', []],
    ['بيان', 'أعلن في بيان', ['white-house-statement']],
    ['البيان', 'وأضاف البيان', ['white-house-statement']],
    ['البيان', 'وفق البيان', ['white-house-statement']],
    ['البيان', 'كشفه البيان الصحفي', ['white-house-statement']],
    ['بيان', 'اصدار بيان', ['expected-unsc-statement']],
    ['البيان', 'يشير البيان', ['expected-unsc-statement']],
    ['الازمة', 'على الازمة الليبية', ['libyan-crisis']],
    ['الازمة', 'تصاعد الازمة مع دول', ['us-energy-states-tension']],
    ['الازمة', 'ينهي الازمة والفوضى', ['libyan-crisis']],
    ['الحرب', 'في الحرب على الارهاب', ['war-on-terror']],
    ['الارهاب', 'الحرب على الارهاب', ['war-on-terror']],
    ['الارهاب', 'المسلحة والارهاب', ['tripoli-defending-groups']],
    ['الحرب', 'وقف الحرب في طرابلس', ['tripoli-offensive-2019']],
    ['الحرب', 'انهاء الحرب قريبا', ['tripoli-offensive-2019']],
    ['الحرب', 'ميدان الحرب', ['tripoli-offensive-2019']],
    ['المجلس', 'في المجلس وذلك', ['un-security-council']],
    ['السراج', 'فشل السراج', ['fayez-al-sarraj']],
    ['السراج', 'اما السراج', ['fayez-al-sarraj']],
    ['الزاوية', 'وصلت الزاوية', ['zawiya']],
    ['قطر', 'دولتي قطر', ['qatar']],
    ['الجيش', 'قيادة الجيش', ['lna-general-command', 'libyan-national-army']],
    ['الجيش', 'باسم الجيش', ['libyan-national-army']],
    ['الجيش', 'بين الجيش الذي', ['libyan-national-army']],
    ['الطرف', 'دعم الطرف القوي', ['libyan-national-army']],
    ['الطرف', 'والطرف المقابل', ['tripoli-defending-groups']],
    ['المراقبون', 'وأضاف المراقبون', ['experts-and-observers']],
    ['متابعون', 'ويرى متابعون', ['followers-p2']],
    ['العاصمة', 'وسط العاصمة', ['tripoli']],
    ['الليبي', 'الملف الليبي', ['libyan-crisis', 'libya']],
    ['الليبية', 'الازمة الليبية', ['libyan-crisis', 'libya']],
    ['جيش', 'امريكي للجيش', ['libyan-national-army']],
    ['البيض', 'البيت البيض', ['white-house']],
    ['غدامس', 'ملتقى «غدامس»', ['ghadames-national-conference', 'ghadames']],
    ['الساعدية', 'بالساعدية', ['saadiya']],
  ];
  test.each(traps)('«%s» in «%s»', (text, around, expected) => {
    expect(article.text.split(around)).toHaveLength(2);
    const start = article.text.indexOf(around) + around.indexOf(text);
    const span = { start, end: start + text.length };
    const entities = article.mentions
      .filter((mention) => contains(mention.span, span))
      .map(({ entity }) => entity);
    expect(entities).toEqual(expected);
  });

  test('leave the proclitics out', () => {
    const joined = article.mentions.filter(({ span }) => /\p{L}/u.test(article.text[span.start - 1] ?? ''));
    const forms = joined.map(({ span }) => {
      const before = /\p{L}+$/u.exec(article.text.slice(0, span.start))?.[0];
      return `${before}·${words(span)}`;
    });
    expect(new Set(forms)).toEqual(
      new Set([
        'و·العملية العسكرية',
        'ل·تحرير طرابلس',
        'ب·المليشيات المسلحة',
        'و·الارهاب',
        'ب·ليبيا',
        'ل·لجيش الليبي',
        'و·حرب طرابلس الحالية',
        'و·حفتر',
        'و·الجنوب',
        'ب·الساعدية',
        'و·تركيا',
        'ل·لمجموعات المسلحة',
        'و·الطرف المقابل',
        'ل·لحل العسكري',
      ]),
    );
  });
});

describe('positions', () => {
  test('are the 35 of the ledger, and those that the article or its sources ascribe', () => {
    const ids = article.positions.map(({ id }) => id);
    const ledger = ids.filter((id) => /^c\d\d$/.test(id));
    expect(new Set(ledger).size).toBe(35);
    expect(article.positions.filter(({ id }) => /^c\d\d$/.test(id)).some(isAscribed)).toBe(false);
    const added = article.positions.filter(({ id }) => !/^c\d\d$/.test(id));
    expect(added.filter(isAscribed)).toHaveLength(19);
    expect(added.filter((position) => !isAscribed(position)).map(({ id }) => id)).toEqual(['c23a', 'c24a']);
  });

  test('of Trump and of foreign states are all ascribed: the text quotes none of them', () => {
    const silent = [
      'donald-trump',
      'united-states',
      'russia',
      'united-kingdom',
      'germany',
      'qatar',
      'turkey',
      'fayez-al-sarraj',
    ];
    const theirs = article.positions.filter(({ actor }) => silent.includes(actor));
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.filter((position) => !isAscribed(position))).toEqual([]);
  });

  test('all begin with the article’s voice and name known entities, issues and references', () => {
    const entities = new Set(article.entities.map(({ id }) => id));
    const issues = new Set(article.issues.map(({ id }) => id));
    const references = new Set(article.references.map(({ id }) => id));
    for (const position of article.positions) {
      expect(position.attribution[0]).toBe('article-voice');
      const named = [position.actor, position.target ?? position.actor, ...position.attribution];
      expect(named.filter((id) => !entities.has(id))).toEqual([]);
      expect(position.issue === undefined || issues.has(position.issue)).toBe(true);
      expect((position.references ?? []).filter((id) => !references.has(id))).toEqual([]);
    }
  });

  test('quote whole words of one block, with the cue in the same block', () => {
    for (const { quote, cue } of article.positions) {
      const block = blockAt(article.blocks, quote);
      expect(block && contains(block.span, quote)).toBe(true);
      expect(cue === undefined || (block && contains(block.span, cue))).toBeTruthy();
      expect(/\p{L}/u.test(article.text[quote.end] ?? '')).toBe(false);
    }
  });

  test('put in others’ words carry their verb; those in the article’s own voice carry none', () => {
    for (const { id, manner, attribution, cue } of article.positions) {
      if (manner === 'asserted') expect([id, attribution, cue]).toEqual([id, ['article-voice'], undefined]);
      if (attribution.length > 1) expect([id, cue === undefined]).toEqual([id, false]);
    }
  });

  test('are each told in a sentence, in both languages', () => {
    for (const { gist } of article.positions) {
      expect(gist?.ar).toMatch(/^\p{Script=Arabic}[^A-Za-z]+\.$/u);
      expect(gist?.en).toMatch(/^[A-Z][^\p{Script=Arabic}]+\.$/u);
    }
  });

  test('every issue has one', () => {
    const held = new Set(article.positions.map(({ issue }) => issue));
    expect(article.issues.filter(({ id }) => !held.has(id))).toEqual([]);
  });
});

describe('sections', () => {
  test('are four to six and cover every paragraph once, in order', () => {
    expect(article.sections.length).toBeGreaterThanOrEqual(4);
    expect(article.sections.length).toBeLessThanOrEqual(6);
    expect(article.sections.flatMap(({ blocks }) => blocks)).toEqual(article.blocks.map(({ id }) => id));
  });

  test('are summed up in both languages, each sentence resting on blocks of its section, and no block left out', () => {
    for (const { title, blocks, summary } of article.sections) {
      expect(title.ar).toMatch(/\p{Script=Arabic}/u);
      expect(title.en).toMatch(/^[^\p{Script=Arabic}]+$/u);
      for (const { text, basis } of summary) {
        expect(text.ar).toMatch(/^\p{Script=Arabic}[^A-Za-z]+\.$/u);
        expect(text.en).toMatch(/^[A-Z][^\p{Script=Arabic}]+\.$/u);
        expect(basis.length).toBeGreaterThan(0);
        expect(basis.filter((id) => !blocks.includes(id))).toEqual([]);
      }
      const covered = summary.flatMap(({ basis }) => basis);
      expect(blocks.filter((id) => !covered.includes(id))).toEqual([]);
    }
  });
});

describe('entities', () => {
  test('have a name and a role in both languages; a note is dated and rests on references that are there', () => {
    const references = new Set(article.references.map(({ id }) => id));
    for (const { name, role, note, asOf, references: cited } of article.entities) {
      for (const { ar, en } of note ? [name, role, note] : [name, role]) {
        expect(ar).toMatch(/\p{Script=Arabic}/u);
        expect(en).toMatch(/[a-z]/i);
      }
      expect(note === undefined || asOf !== undefined).toBe(true);
      expect(cited.filter((id) => !references.has(id))).toEqual([]);
    }
  });
});

describe('namings', () => {
  test('count where they stand by themselves', () => {
    const count = (form: string) => article.namings.find((naming) => naming.form === form)?.spans.length;
    expect(count('الجيش الليبي')).toBe(4);
    expect(count('الجيش')).toBe(4);
    expect(count('حفتر')).toBe(7);
    expect(count('المجموعات المسلحة')).toBe(1);
    expect(count('المعركة')).toBe(2);
  });
});
