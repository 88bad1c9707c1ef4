import { describe, expect, test } from 'vitest';
import {
  atEntity,
  atIssue,
  atPosition,
  withBeside,
  withCard,
  withCell,
  withFlipped,
  withIssue,
  withoutCard,
  withoutPlace,
  withTab,
  withView,
} from '../../../src/app/place/addresses.ts';
import type { Address } from '../../../src/app/place/location.ts';

/** Somewhere in an article, with everything open that can be, and a parameter of others. */
const AT: Address = { search: '?view=summaries&flip=s1.s2&tab=issues&actor=libya&utm=x', hash: '#p3' };

const ways: readonly [name: string, to: Address, expected: string][] = [
  [
    'the card of another',
    withCard(AT, 'qatar'),
    '?view=summaries&flip=s1.s2&tab=issues&actor=qatar&utm=x#p3',
  ],
  ['no card', withoutCard(AT), '?view=summaries&flip=s1.s2&tab=issues&utm=x#p3'],
  ['the actors', withTab(AT, 'actors'), '?view=summaries&flip=s1.s2&actor=libya&utm=x#p3'],
  ['the text of all sections', withView(AT, 'text'), '?tab=issues&actor=libya&utm=x#p3'],
  ['the summaries of all', withView(AT, 'summaries'), '?view=summaries&tab=issues&actor=libya&utm=x#p3'],
  [
    'a section turned',
    withFlipped(AT, 's4'),
    '?view=summaries&flip=s1.s2.s4&tab=issues&actor=libya&utm=x#p3',
  ],
  ['one turned back', withFlipped(AT, 's1'), '?view=summaries&flip=s2&tab=issues&actor=libya&utm=x#p3'],
  ['no place', withoutPlace(AT), '?view=summaries&flip=s1.s2&tab=issues&actor=libya&utm=x'],
  ['an entity', atEntity(AT, 'qatar'), '?view=summaries&flip=s1.s2&tab=issues&actor=qatar&utm=x'],
  [
    'a position',
    atPosition(AT, { id: 'c04', actor: 'qatar' }),
    '?view=summaries&flip=s1.s2&tab=issues&actor=qatar&utm=x#position-c04',
  ],
  ['an issue', atIssue({ search: '?actor=libya', hash: '' }, 'i1'), '?tab=issues&issue=i1#issue-i1'],
  [
    'the margin at the paragraph',
    withTab(AT, 'here'),
    '?view=summaries&flip=s1.s2&tab=here&actor=libya&utm=x#p3',
  ],
  ['an open issue', withIssue({ search: '?issue=i1', hash: '' }, 'i2'), '?issue=i2'],
  ['no open issue', withIssue({ search: '?issue=i1', hash: '' }, undefined), ''],
  ['an open cell', withCell({ search: '', hash: '' }, { issue: 'i1', actor: 'libya' }), '?cell=i1.libya'],
  ['a first one to compare', withBeside({ search: '', hash: '' }, 'libya'), '?beside=libya'],
  ['a second', withBeside({ search: '?beside=libya', hash: '' }, 'qatar'), '?beside=libya.qatar'],
  [
    'a third in its place',
    withBeside({ search: '?beside=libya.qatar', hash: '' }, 'iran'),
    '?beside=libya.iran',
  ],
  [
    'the second taken away',
    withBeside({ search: '?beside=libya.qatar', hash: '' }, 'qatar'),
    '?beside=libya',
  ],
  ['none to compare', withBeside({ search: '?beside=libya.qatar', hash: '' }, undefined), ''],
];

describe('the address of', () => {
  test.each(ways)('%s', (_name, { search, hash }, expected) => {
    const [wantedSearch = '', wantedHash = ''] = expected.split('#');
    expect(hash.slice(1)).toBe(wantedHash);
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual(
      Object.fromEntries(new URLSearchParams(wantedSearch)),
    );
  });
});
