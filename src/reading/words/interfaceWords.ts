import type { Agreement, EntityKind } from '../../domain/entity.ts';
import type { Manner, Stance } from '../../domain/position.ts';

/** A verb in the forms it takes after the names it agrees with. */
export type VerbForms = Readonly<Record<'masculine' | Agreement, string>>;

/** Everything the interface says, in one language. Functions take what varies and give a finished phrase. */
export interface InterfaceWords {
  readonly direction: 'rtl' | 'ltr';
  readonly product: string;
  readonly skipToText: string;
  readonly skipToMargin: string;
  readonly views: { readonly label: string; readonly text: string; readonly summaries: string };
  readonly margin: {
    readonly label: string;
    readonly open: string;
    readonly close: string;
    readonly shut: string;
    readonly grip: string;
    readonly tabs: { readonly label: string; readonly actors: string; readonly issues: string };
    readonly copyIssueLink: string;
    readonly filterLabel: string;
    readonly kindsLabel: string;
    readonly none: string;
    readonly allParties: string;
    readonly others: string;
    readonly actors: (count: number) => string;
  };
  readonly card: {
    readonly context: string;
    readonly asOf: (date: string) => string;
    readonly sources: string;
    readonly names: string;
    readonly mentions: string;
    readonly mention: (index: number, count: number) => string;
    readonly next: string;
    readonly previous: string;
    readonly positions: string;
    readonly heldOfIt: string;
    readonly noPosition: string;
    readonly noMention: string;
    readonly copyLink: string;
    readonly approximate: string;
  };
  readonly position: {
    readonly stances: Readonly<Record<Stance, VerbForms>>;
    /** An attributed position is `attributed` where it is the actor's own word, `ascribed` where others give it to the actor. */
    readonly manners: Readonly<Record<Manner | 'ascribed', string>>;
    readonly according: (names: string) => string;
    readonly chain: string;
    readonly cue: string;
    readonly toWords: (block: string) => string;
    readonly elsewhere: string;
    readonly copyLink: string;
  };
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly text: {
    readonly editorialTitle: string;
    /** Says what the brackets around section titles mean. */
    readonly brackets: string;
    readonly sourceHeading: string;
    readonly editorialSection: string;
    readonly inferredDate: (date: string) => string;
    readonly statedDate: (date: string) => string;
    readonly paragraphs: (count: number) => string;
    readonly minutes: (count: number) => string;
    readonly summary: string;
    readonly showText: string;
    readonly showSummary: string;
    readonly sentenceLink: string;
    readonly basis: (blocks: string) => string;
    readonly paragraphLink: (number: string) => string;
    readonly headingLink: (title: string) => string;
    readonly paragraph: (number: string) => string;
    readonly heading: string;
  };
  readonly passage: {
    readonly label: string;
    readonly copyLink: string;
    readonly copyQuotation: string;
    readonly share: string;
    readonly dismiss: string;
    /** A quotation with its source, as it goes to the clipboard. */
    readonly quotation: (words: string, title: string, block: string, link: string) => string;
  };
  /** What else is said of citing is fetched with it: see `quotingWords`. */
  readonly quoting: { readonly cite: string };
  readonly strip: (blocks: string) => string;
  readonly times: (count: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly number: (value: number) => string;
  readonly date: (iso: string) => string;
  readonly tools: {
    readonly label: string;
    readonly density: string;
    readonly densities: { readonly off: string; readonly quiet: string; readonly full: string };
    readonly theme: string;
    readonly themes: { readonly auto: string; readonly light: string; readonly dark: string };
    readonly marked: string;
    readonly settings: string;
    readonly otherLanguage: string;
  };
  readonly notices: {
    readonly linkCopied: string;
    readonly quotationCopied: string;
    readonly copyFailed: (text: string) => string;
    readonly unknownPlace: string;
    readonly moved: (from: string, to: string) => string;
    readonly changed: string;
    readonly gone: string;
    /** `block` is what the rest of a damaged link names. */
    readonly unreadable: (block: string) => string;
    readonly dismiss: string;
    readonly unknownActor: string;
    readonly loadFailed: string;
    readonly loadInvalid: string;
    readonly retry: string;
  };
  readonly otherArticles: string;
}
