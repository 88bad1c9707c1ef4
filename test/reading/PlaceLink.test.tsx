import { fireEvent, render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Place, parsePlace } from '../../src/linking/place.ts';
import { PlaceLink } from '../../src/reading/PlaceLink.tsx';

const places: readonly Place[] = [
  { kind: 'paragraph', hint: 3 },
  { kind: 'heading', hint: 1 },
  { kind: 'entity', id: 'khalifa-haftar' },
  { kind: 'position', id: 'c04' },
  { kind: 'issue', id: 'tripoli' },
  { kind: 'summary', section: 's2', sentence: 3 },
  { kind: 'part', part: 'margin' },
];

function rendered(onPress?: () => void) {
  const { getByRole } = render(
    <PlaceLink place={{ kind: 'part', part: 'text' }} className="way" title="to it" onPress={onPress}>
      words
    </PlaceLink>,
  );
  return getByRole('link', { name: 'words' });
}

describe('a link to a place', () => {
  test.each(places)('leads to it: %j', (place) => {
    const { getByRole } = render(<PlaceLink place={place}>words</PlaceLink>);
    expect(parsePlace(getByRole('link').getAttribute('href') ?? '')).toEqual(place);
  });

  test('takes the attributes of a link', () => {
    const link = rendered();
    expect([link.className, link.title, link.textContent]).toEqual(['way', 'to it', 'words']);
  });

  test('does at a plain press what it is for, and does not lead away', () => {
    const onPress = vi.fn();
    expect(fireEvent.click(rendered(onPress))).toBe(false);
    expect(onPress).toHaveBeenCalledExactlyOnceWith();
  });

  test('leaves a press with a modifier key or another button to the browser', () => {
    const onPress = vi.fn();
    const link = rendered(onPress);
    const press = fc.record({
      button: fc.nat({ max: 2 }),
      altKey: fc.boolean(),
      ctrlKey: fc.boolean(),
      metaKey: fc.boolean(),
      shiftKey: fc.boolean(),
    });
    fc.assert(
      fc.property(press, ({ button, ...keys }) => {
        fc.pre(button !== 0 || Object.values(keys).includes(true));
        expect(fireEvent.click(link, { button, ...keys })).toBe(true);
      }),
    );
    expect(onPress).not.toHaveBeenCalled();
  });

  test('without a press of its own is followed by the browser', () => {
    expect(fireEvent.click(rendered())).toBe(true);
  });
});
