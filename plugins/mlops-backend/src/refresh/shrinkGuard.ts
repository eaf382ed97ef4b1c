/** A scan that lost more than both is held back: a half-answering catalog looks just like mass deletion. */
const maxLostShare = 0.2;
const maxLost = 10;

export interface ShrinkGuardInput {
  storedMlEntities: number;
  /** Entities of any kind. */
  scannedEntities: number;
  scannedMlEntities: number;
  scanDigest: string;
  /** Digest of the run before, if it was held back. */
  heldDigest?: string;
  rulesChanged: boolean;
}

/** Whether a complete scan is held back until the next one agrees with it. */
export function isHeldBack(input: ShrinkGuardInput): boolean {
  const { storedMlEntities, scannedMlEntities, scanDigest, heldDigest } = input;
  // A catalog without a single entity is one that is still filling, and agrees with itself all the while.
  if (input.scannedEntities === 0 && storedMlEntities > 0) return true;
  const lost = storedMlEntities - scannedMlEntities;
  const shrunk = lost > maxLost && lost > maxLostShare * storedMlEntities;
  return shrunk && heldDigest !== scanDigest && !input.rulesChanged;
}
