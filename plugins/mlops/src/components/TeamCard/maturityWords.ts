import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';

/** "Level 2, could be 3: 4 unknown". What is unknown is never counted as failing. */
export function levelWords(maturity: MlopsApiSchemas['Maturity']): string {
  const { level, couldBe, unknown } = maturity;
  if (level === undefined) return 'No level: no check applies';
  const open = unknown > 0 ? `: ${count(unknown)} unknown` : '';
  return couldBe !== undefined && couldBe > level
    ? `Level ${level}, could be ${couldBe}${open}`
    : `Level ${level}${open}`;
}

/** "Microsoft's model: 2 of 4. Google's: 0 of 2. ML Test Score: 0.5". */
export function otherModelsWords(
  { microsoft, google }: MlopsApiSchemas['Maturity'],
  score: number,
): string {
  const of = (level: number | undefined, last: number) =>
    level === undefined ? 'no level' : `${level} of ${last}`;
  return `Microsoft's model: ${of(microsoft, 4)}. Google's: ${of(google, 2)}. ML Test Score: ${score.toLocaleString('en-US')}`;
}

/** "1 check fails", "2 checks fail". */
export function failingWords(failing: number): string {
  return failing === 1 ? '1 check fails' : `${count(failing)} checks fail`;
}

/** Thousands as `1,840`. */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}
