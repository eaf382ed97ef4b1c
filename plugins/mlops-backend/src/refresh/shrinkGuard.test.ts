import { isHeldBack } from './shrinkGuard';

const base = {
  storedMlEntities: 100,
  scannedEntities: 200,
  scannedMlEntities: 50,
  scanDigest: 'x',
  rulesChanged: false,
};

describe('isHeldBack', () => {
  it.each([
    ['half of them are gone', base, true],
    ['few are gone', { ...base, scannedMlEntities: 80 }, false],
    [
      'there were few',
      { ...base, storedMlEntities: 10, scannedMlEntities: 0 },
      false,
    ],
    ['the scan before agrees', { ...base, heldDigest: 'x' }, false],
    ['the scan before differs', { ...base, heldDigest: 'y' }, true],
    [
      'the catalog is empty',
      { ...base, scannedEntities: 0, heldDigest: 'x' },
      true,
    ],
    ['the rules changed', { ...base, rulesChanged: true }, false],
  ])('when %s', (_name, input, held) => {
    expect(isHeldBack(input)).toBe(held);
  });
});
