declare module '@nlpjs/lang-ar' {
  export class NormalizerAr {
    normalize(text: string): string;
  }
  export class TokenizerAr {
    constructor(container: object, shouldTokenize?: boolean);
    tokenize(text: string, normalize: boolean): string[];
  }
  export class StemmerAr {
    constructor(container: object);
    stem(tokens: readonly string[]): string[];
  }
}
