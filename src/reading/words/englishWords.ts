import type { InterfaceWords, VerbForms } from './interfaceWords.ts';
import { pluralizer } from './plural.ts';

const counted = pluralizer('en', String);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** “19 April 2019” from `2019-04-19`; “April 2019” and “2019” from the shorter forms. */
function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function verb(singular: string, plural: string): VerbForms {
  return { masculine: singular, feminine: singular, plural, 'non-human-plural': plural };
}

export const englishWords: InterfaceWords = {
  direction: 'ltr',
  product: 'Hashiya',
  skipToText: 'Skip to the text',
  skipToMargin: 'Skip to the margin',
  views: { label: 'View', text: 'Full text', summaries: 'Section summaries' },
  margin: {
    label: 'Actors and positions',
    open: 'Open actors and positions',
    close: 'Close actors and positions',
    shut: 'Close',
    grip: 'Height of the actors and positions panel',
    tabs: { label: 'Arrangement of the margin', actors: 'Actors', issues: 'Issues', here: 'This paragraph' },
    backTo: { actors: 'All actors', issues: 'Issues', here: 'This paragraph' },
    copyIssueLink: 'Copy link to issue',
    none: 'No name, issue or position matches.',
    ownVoice: 'The article’s own voice',
    others: 'Other names in the text',
  },
  card: {
    context: 'Context from outside the text',
    asOf: (when) => `as of ${when}`,
    sources: 'Sources',
    names: 'Names in the text',
    mentions: 'Mentions',
    mention: (index, count) => `${index} of ${count}`,
    next: 'Next mention',
    previous: 'Previous mention',
    positions: 'Positions in the text',
    heldOfIt: 'What others hold of it',
    noPosition: 'No position stated',
    noMention: 'The text does not name it',
    copyLink: 'Copy link to card',
    approximate: 'approximate location',
  },
  position: {
    stances: {
      supports: verb('supports', 'support'),
      opposes: verb('opposes', 'oppose'),
      fights: verb('fights', 'fight'),
      accuses: verb('accuses', 'accuse'),
      'calls-for': verb('calls for', 'call for'),
      warns: verb('warns', 'warn'),
      predicts: verb('predicts', 'predict'),
      considers: verb('holds', 'hold'),
      states: verb('says', 'say'),
      announces: verb('announces', 'announce'),
      pledges: verb('pledges', 'pledge'),
      acknowledges: verb('acknowledges', 'acknowledge'),
      denies: verb('denies', 'deny'),
    },
    manners: {
      asserted: 'in the article’s voice',
      attributed: 'reported',
      ascribed: 'ascribed',
      alleged: 'unproven charge',
      predicted: 'forecast',
    },
    standings: { own: 'in its own words', ascribed: 'ascribed to it', article: 'in the article’s voice' },
    bearings: { for: 'For', against: 'Against', other: 'Otherwise' },
    according: (names) => `according to ${names}`,
    whoSays: 'Who says so:',
    alone: (speaker) => `${speaker} alone`,
    about: (actor) => `about ${actor}`,
    cue: 'in the word',
    toWords: (block) => `To the words: ${block}`,
    elsewhere: 'Editor’s note',
    copyLink: 'Copy link to position',
  },
  issue: {
    list: 'Issues',
    grid: 'Who holds what',
    clause: (verb, { first, many }, names) =>
      `${names} ${many || first === 'plural' || first === 'non-human-plural' ? verb.plural : verb.masculine}`,
    heard: (names) => `others heard: ${names}`,
    byArticleAlone: (line) => `${line} — all according to the article`,
    silent: (names) => `The article reports no word on this from ${names}`,
    choose: (holder) => `Choose ${holder} to compare`,
    chooseSecond: (holder) => `Choose another to lay beside ${holder}`,
    shutCell: 'Close',
    beside: 'Two side by side',
    endBeside: 'End the comparison',
    agreements: {
      agree: 'they agree',
      differ: 'they differ',
      each: 'each says something',
      silent: 'only one is reported',
    },
    nothing: 'The article reports nothing from it',
  },
  here: {
    inThis: (kind) => (kind === 'heading' ? 'In this heading:' : 'In this paragraph:'),
    positions: counted({ one: '# position', other: '# positions' }),
  },
  search: {
    label: 'Find names, issues and positions',
    hint: 'Search the margin',
    names: 'Names',
    positions: 'Positions',
  },
  comma: ', ',
  kinds: {
    person: 'People',
    organisation: 'Organisations',
    state: 'States',
    group: 'Groups',
    source: 'Unnamed voices',
    place: 'Places',
    event: 'Events and matters',
  },
  text: {
    editorialTitle: 'Title by the editor',
    brackets: 'Titles in brackets [ ] are the editor’s, not the source’s.',
    sourceHeading: 'Heading of the source',
    editorialSection: 'Section title by the editor',
    inferredDate: (when) => `Probably written ${when}`,
    statedDate: (when) => when,
    paragraphs: counted({ one: '# paragraph', other: '# paragraphs' }),
    minutes: counted({ zero: 'less than a minute', one: '# minute', other: '# minutes' }),
    summary: 'Section summary',
    showText: 'Read the whole section',
    showSummary: 'Read the summary',
    sentenceLink: 'Copy link to sentence',
    basis: (blocks) => `rests on ${blocks}`,
    paragraphLink: (number) => `Copy link to paragraph ${number}`,
    headingLink: (title) => `Copy link to heading: ${title}`,
    paragraph: (number) => `paragraph ${number}`,
    heading: 'heading',
  },
  passage: {
    label: 'Selected passage',
    copyLink: 'Copy link to passage',
    copyQuotation: 'Copy as quotation',
    share: 'Share',
    dismiss: 'Clear the highlight',
    quotation: (words, title, block, link) => `«${words}»\n${title}, ${block}\n${link}`,
  },
  quoting: { cite: 'Cite' },
  strip: (blocks) => `Occurs in ${blocks}`,
  times: counted({ one: 'mentioned once', other: 'mentioned # times' }),
  list,
  number: String,
  date,
  tools: {
    label: 'Reading tools',
    density: 'Marking of names',
    densities: { off: 'off', quiet: 'quiet', full: 'full' },
    theme: 'Appearance',
    themes: { auto: 'as the device', light: 'light', dark: 'dark' },
    marked: 'Kinds marked',
    settings: 'Display',
    otherLanguage: 'العربية',
  },
  notices: {
    linkCopied: 'Link copied',
    quotationCopied: 'Quotation copied',
    copyFailed: (text) => `Copying failed. Copy it yourself: ${text}`,
    unknownPlace: 'The place this link names was not found; this is the start of the article.',
    moved: (from, to) => `This paragraph has moved from ${from} to ${to} since the link was made.`,
    changed: 'The text has changed since this link was made; this is probably the place.',
    gone: 'The text has changed since this link was made, and what it pointed to is no longer found.',
    unreadable: (block) => `This link is cut or damaged; all it still leads to is ${block}.`,
    dismiss: 'Dismiss',
    unknownActor: 'No actor of this name in the article.',
    loadFailed:
      'The margin could not be loaded. The whole text is here; names and positions do not respond. Check the connection, then try again.',
    loadInvalid:
      'The data of the margin arrived incomplete or damaged. The whole text is here; try again, and if it happens again tell the publisher.',
    retry: 'Try again',
    unchecked: 'The place of this link could not be checked; this is the paragraph of its number.',
    partMissing: 'This part could not be loaded. Check the connection.',
  },
  otherArticles: 'Other articles',
};
