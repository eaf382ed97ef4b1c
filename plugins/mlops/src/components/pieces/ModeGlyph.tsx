import type { ModeId } from '@backstage-mlops/plugin-mlops-common';

/** Short name of a mode in CSS variables. */
const tones: Record<ModeId, string> = {
  'small-data-ops': 'small',
  'big-data-ops': 'big',
  'hybrid-mlops': 'hybrid',
  'large-scale-mlops': 'large',
};

const shapes: Record<ModeId, JSX.Element> = {
  'small-data-ops': <circle cx="8" cy="8" r="6.5" />,
  'big-data-ops': <path d="M8 1.5 15 14H1z" />,
  'hybrid-mlops': <path d="m8 .8 7.2 7.2L8 15.2.8 8z" />,
  'large-scale-mlops': <path d="M2 2h12v12H2z" />,
};

/** A mode's colour; undetermined is grey. */
export function modeColor(
  mode: ModeId | undefined,
  part: 'mark' | 'ink' | 'tint',
): string {
  return `var(--mlops-${mode ? tones[mode] : 'none'}-${part})`;
}

/** The shape of a mode, beside its name; shape and colour always go together. */
export function ModeGlyph(props: { mode?: ModeId; size?: number }) {
  const { mode, size = 12 } = props;
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill={mode ? modeColor(mode, 'mark') : 'none'}
      stroke={mode ? 'none' : modeColor(undefined, 'mark')}
      strokeWidth={2}
      strokeDasharray="3.4 2.1"
      style={{ flex: 'none' }}
      aria-hidden="true"
      focusable="false"
    >
      {mode ? shapes[mode] : <circle cx="8" cy="8" r="6" />}
    </svg>
  );
}
