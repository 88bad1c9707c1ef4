/**
 * How the spelling of a language differs from the common rules: the sounds of letters or groups of letters.
 */
export type Spelling = 'english' | 'french' | 'german' | 'italian' | 'spanish' | 'slavic' | 'nordic';

type Sounds = Readonly<Record<string, string>>;

/**
 * Groups of letters and single letters, with their Arabic spelling. The longest group that fits is taken.
 * Where writers differ, the spellings are separated by «|».
 */
const COMMON: Sounds = {
  tsch: 'تش',
  sch: 'ش',
  sh: 'ش',
  ch: 'تش',
  ph: 'ف',
  th: 'ث|ت',
  kh: 'خ',
  gh: 'غ',
  zh: 'ج',
  ck: 'ك',
  qu: 'كو|ك',
  ou: 'و',
  oo: 'و',
  ee: 'ي',
  ea: 'ي',
  ie: 'ي',
  ai: 'اي|ي',
  ay: 'اي|ي',
  ei: 'اي|ي',
  ey: 'ي',
  au: 'او|و',
  aw: 'او|و',
  ow: 'او|و',
  ew: 'يو',
  eu: 'يو|و',
  oe: 'و',
  ia: 'يا',
  io: 'يو',
  a: 'ا|',
  b: 'ب',
  c: 'ك',
  d: 'د',
  e: '|ي',
  f: 'ف',
  g: 'غ|ج',
  h: 'ه',
  i: 'ي',
  j: 'ج',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'ب',
  q: 'ك',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'و',
  v: 'ف',
  w: 'و',
  x: 'كس',
  y: 'ي',
  z: 'ز',
};

const OWN: Readonly<Record<Spelling, Sounds>> = {
  english: { ce: 'س', ci: 'سي', cy: 'سي', wh: 'و', gn: 'ن', kn: 'ن', wr: 'ر' },
  french: {
    ch: 'ش',
    eau: 'و',
    aux: 'و',
    au: 'و',
    oi: 'وا',
    ce: 'س',
    ci: 'سي',
    gn: 'ني',
    ge: 'ج',
    gi: 'جي',
    ill: 'يي',
    th: 'ت',
    h: '',
    qu: 'ك',
    gu: 'غ',
  },
  german: { ch: 'خ|ش', w: 'ف', z: 'تس', v: 'ف', j: 'ي', th: 'ت', ae: 'ي', ue: 'و', st: 'شت|ست', g: 'غ' },
  italian: {
    ch: 'ك',
    ci: 'تشي',
    ce: 'تشي',
    cci: 'تشي',
    cce: 'تشي',
    cia: 'تشا',
    cio: 'تشو',
    gi: 'جي',
    ge: 'جي',
    gia: 'جا',
    gio: 'جو',
    gli: 'لي',
    gn: 'ني',
    sc: 'سك',
    sci: 'شي',
    z: 'ز|تس',
    h: '',
    e: 'ي|',
  },
  spanish: { j: 'خ', ll: 'ي', ce: 'سي|س', ci: 'سي', gi: 'خي', ge: 'خي', h: '', qu: 'ك', gu: 'غ', e: 'ي|' },
  slavic: {
    c: 'تس|ك',
    cz: 'تش',
    sz: 'ش',
    rz: 'ج',
    w: 'ف',
    j: 'ي',
    h: 'ه|خ',
    e: 'ي|',
    ch: 'خ|تش',
    lj: 'لي',
    nj: 'ني',
  },
  nordic: { j: 'ي', g: 'غ', th: 'ت', kj: 'ش', sk: 'سك', hj: 'ي', aa: 'و', oe: 'و', e: 'ي|' },
};

/** Letters with an accent that sound different from those without it. */
const SIGNED: Readonly<Record<string, string>> = {
  š: 'sh',
  ś: 'sh',
  ş: 'sh',
  č: 'tsh',
  ć: 'tsh',
  ç: 's',
  ž: 'zh',
  ż: 'zh',
  ź: 'zh',
  ř: 'rzh',
  ñ: 'ny',
  ń: 'ny',
  ß: 'ss',
  ø: 'oe',
  ö: 'oe',
  œ: 'oe',
  æ: 'ae',
  ł: 'l',
  đ: 'dj',
  å: 'o',
};

const MOST_FORMS = 6;

/**
 * The likely Arabic spellings of the foreign name `name`, guessed from its Latin spelling: at most
 * `MOST_FORMS`, the likeliest first. None if the name has other letters.
 */
export function transliterate(name: string, spelling: Spelling): readonly string[] {
  const latin = name
    .toLowerCase()
    .replace(/./gu, (letter) => SIGNED[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/([b-df-hj-np-tv-z])\1/g, '$1');
  if (!/^[a-z]{3,}$/.test(latin)) return [];
  const sounds = { ...COMMON, ...OWN[spelling] };
  let forms = [''];
  for (let at = 0; at < latin.length; ) {
    const group = groupAt(latin, at, sounds);
    const readings = readingsOf(group, at, latin, sounds);
    forms = readings.flatMap((reading) => forms.map((form) => form + reading)).slice(0, MOST_FORMS);
    at += group.length;
  }
  return [...new Set(forms.map((form) => form.replace(/([اوي])\1+/g, '$1')))].filter(
    (form) => form.length > 2,
  );
}

function groupAt(latin: string, at: number, sounds: Sounds): string {
  for (let length = 4; length > 1; length--) {
    const group = latin.slice(at, at + length);
    if (group.length === length && sounds[group] !== undefined) return group;
  }
  return latin.charAt(at);
}

function readingsOf(group: string, at: number, latin: string, sounds: Sounds): readonly string[] {
  const readings = (sounds[group] ?? '').split('|');
  const last = at + group.length === latin.length;
  if (at === 0 && /^[aeiou]/.test(group)) {
    return readings.map((reading) => (reading.startsWith('ا') ? reading : `ا${reading}`));
  }
  if (last && group === 'e') return [''];
  if (last && group === 'a') return ['ا'];
  return readings;
}
