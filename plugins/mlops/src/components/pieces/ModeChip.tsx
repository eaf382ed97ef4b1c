import { makeStyles } from '@material-ui/core/styles';
import { modes } from '@backstage-mlops/plugin-mlops-common';
import type {
  ModeId,
  VerdictStatus,
} from '@backstage-mlops/plugin-mlops-common';
import { modeColor, ModeGlyph } from './ModeGlyph';
import { visuallyHidden } from './visuallyHidden';

const useStyles = makeStyles({
  chip: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    gap: 8,
    borderRadius: 999,
    border: '1px solid transparent',
    fontWeight: 700,
    whiteSpace: 'nowrap',
    padding: ({ dense }: { dense?: boolean }) =>
      dense ? '2px 10px' : '7px 15px',
    fontSize: ({ dense }: { dense?: boolean }) => (dense ? 12 : 14),
  },
  hidden: {
    ...visuallyHidden,
  },
});

/** A mode with how settled it is: tinted when settled, a dashed outline when it could still change. */
export function ModeChip(props: {
  mode?: ModeId;
  status?: VerdictStatus;
  dense?: boolean;
}) {
  const { mode, status, dense } = props;
  const classes = useStyles({ dense });
  const provisional = status === 'provisional';
  return (
    <span
      className={classes.chip}
      style={{
        color: modeColor(mode, 'ink'),
        background: provisional ? 'transparent' : modeColor(mode, 'tint'),
        borderColor: provisional ? modeColor(mode, 'mark') : 'transparent',
        borderStyle: provisional ? 'dashed' : 'solid',
      }}
      title={
        provisional ? 'Provisional: what is unknown could change it' : undefined
      }
    >
      <ModeGlyph mode={mode} size={dense ? 10 : 12} />
      {mode ? modes[mode].title : 'Undetermined'}
      {provisional && <span className={classes.hidden}>, provisional</span>}
    </span>
  );
}
