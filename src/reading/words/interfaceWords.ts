import type { Block } from '../../domain/block.ts';
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
    readonly tabs: { readonly label: string } & Readonly<Record<'actors' | 'issues' | 'here', string>>;
    /** What the way back from a card leads to. */
    readonly backTo: Readonly<Record<'actors' | 'issues' | 'here', string>>;
    readonly copyIssueLink: string;
    readonly none: string;
    readonly ownVoice: string;
    readonly others: string;
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
    /** All that the actor holds is what others ascribe to it. */
    readonly nothingOwn: string;
    readonly noMention: string;
    readonly copyLink: string;
    readonly approximate: string;
  };
  readonly position: {
    readonly stances: Readonly<Record<Stance, VerbForms>>;
    /**
     * An attributed position is `attributed` where it is the actor's own word, `ascribed` where others give
     * it to the actor.
     */
    readonly manners: Readonly<Record<Manner | 'ascribed', string>>;
    /** Whose word a position is, as the legend says it. */
    readonly standings: Readonly<Record<'own' | 'ascribed' | 'article', string>>;
    readonly bearings: Readonly<Record<'for' | 'against' | 'other', string>>;
    /** The mark of what a machine found, and what it means. */
    readonly automatic: string;
    readonly automaticNote: string;
    readonly according: (names: string) => string;
    readonly whoSays: string;
    /** The one speaker of a chain of one. */
    readonly alone: (speaker: string) => string;
    /** Of whom the speakers say it. */
    readonly about: (actor: string) => string;
    readonly cue: string;
    readonly toWords: (block: string) => string;
    readonly elsewhere: string;
    readonly copyLink: string;
  };
  readonly issue: {
    readonly list: string;
    readonly grid: string;
    readonly heard: (names: string) => string;
    readonly byArticleAlone: (line: string) => string;
    readonly silent: (names: string) => string;
    readonly choose: (holder: string) => string;
    readonly chooseSecond: (holder: string) => string;
    readonly compareHint: string;
    readonly shutCell: string;
    readonly beside: string;
    readonly endBeside: string;
    readonly agreements: Readonly<Record<'agree' | 'differ' | 'each' | 'silent', string>>;
    readonly nothing: string;
  };
  readonly here: {
    readonly inThis: (kind: Block['kind']) => string;
    readonly positions: (count: number) => string;
  };
  readonly search: Readonly<Record<'label' | 'hint' | 'names' | 'positions', string>>;
  /** What parts names that run in. */
  readonly comma: string;
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
    /** The words of a link could not be looked for. */
    readonly unchecked: string;
    /** A part of the page that was asked for did not come. */
    readonly partMissing: string;
  };
  readonly otherArticles: string;
}
