import type { Block } from './block.ts';
import type { Entity } from './entity.ts';
import type { Happening } from './happening.ts';
import type { Issue } from './issue.ts';
import type { Localized } from './localized.ts';
import type { Mention } from './mention.ts';
import type { Naming } from './naming.ts';
import type { Position } from './position.ts';
import type { Provenance } from './provenance.ts';
import type { Reference } from './reference.ts';
import type { Section } from './section.ts';

/** A title, and whose it is: the source's own, or the editor's where the source has none. */
export interface Title extends Localized {
  readonly origin: 'source' | 'editorial';
}

/** When a text was published or written, and how that is known. */
export interface Dating {
  /** ISO date, or a prefix of it. */
  readonly date: string;
  readonly basis: 'stated' | 'inferred';
  readonly note?: Localized;
}

/**
 * One text and everything said about it. `text` equals the decoded source unit for unit, and every span is
 * over it, so that whatever is quoted is verbatim by construction.
 */
export interface Article {
  readonly id: string;
  readonly title: Title;
  /** What a reader should expect, in a sentence of ours. */
  readonly description?: Localized;
  /** BCP 47 tag of the text's language. */
  readonly language: string;
  /** Who wrote the text, where it says so. */
  readonly author?: Localized;
  readonly source?: Localized;
  readonly published?: Dating;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** In text order, outer before inner; they may nest but never cross. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
  readonly events: readonly Happening[];
  readonly namings: readonly Naming[];
  readonly references: readonly Reference[];
  readonly provenance: Provenance;
}
