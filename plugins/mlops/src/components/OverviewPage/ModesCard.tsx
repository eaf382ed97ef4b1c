import { makeStyles } from '@material-ui/core/styles';
import { modes } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { MlopsCard, modeColor, ModeGlyph, visuallyHidden } from '../pieces';
import { Bar, Key } from './Bar';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& td, & th': {
      padding: '10px 8px 10px 0',
      textAlign: 'left',
      fontWeight: 400,
    },
    '& thead': {
      ...visuallyHidden,
    },
  },
  name: {
    display: 'flex',
    alignItems: 'baseline',
    gap: 10,
    background: 'none',
    border: 0,
    padding: 0,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover strong, &[aria-pressed=true] strong': {
      textDecoration: 'underline',
    },
  },
  summary: {
    display: 'block',
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--mlops-text-2)',
  },
  bar: { width: '45%' },
  hidden: {
    ...visuallyHidden,
  },
  count: {
    fontSize: 20,
    fontWeight: '700 !important' as never,
    textAlign: 'right !important' as never,
    paddingRight: '0 !important',
  },
  keys: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    marginTop: 8,
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--mlops-text-2)',
  },
});

/** How many teams work in each mode. Choosing one filters the teams below, choosing it again shows all. */
export function ModesCard(props: {
  overview: MlopsApiSchemas['OverviewResponse'];
  /** The modes that the teams below are filtered by. */
  chosen: readonly MlopsApiSchemas['ModeFilter'][];
  onChoose: (modes: MlopsApiSchemas['ModeFilter'][]) => void;
}) {
  const { overview, chosen, onChoose } = props;
  const rows = overview.modes;
  const classes = useStyles();
  const totals = rows.map(
    row => row.settled + row.provisional + row.undetermined,
  );
  const max = Math.max(...totals);
  return (
    <MlopsCard
      title="How teams work"
      subheader="A mode describes, it does not rate."
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Mode</th>
            <th scope="col">Share</th>
            <th scope="col">Teams</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const filter = row.mode ?? 'undetermined';
            const pressed = chosen.length === 1 && chosen[0] === filter;
            const title = row.mode ? modes[row.mode].title : 'Undetermined';
            return (
              <tr key={title}>
                <th scope="row">
                  <button
                    type="button"
                    className={classes.name}
                    aria-pressed={pressed}
                    onClick={() => onChoose(pressed ? [] : [filter])}
                  >
                    <ModeGlyph mode={row.mode} />
                    <span>
                      <span className={classes.hidden}>Show teams in</span>{' '}
                      <strong>{title}</strong>
                      <span className={classes.summary}>
                        {row.mode
                          ? modes[row.mode].summary
                          : 'Too little is declared to name a mode'}
                      </span>
                    </span>
                  </button>
                </th>
                <td className={classes.bar}>
                  <Bar
                    max={max}
                    color={modeColor(row.mode, 'mark')}
                    label={`${row.settled} settled, ${row.provisional} provisional, ${row.undetermined} undetermined`}
                    parts={[
                      { count: row.settled, look: 'solid' },
                      { count: row.provisional, look: 'dashed' },
                      { count: row.undetermined, look: 'hatched' },
                    ]}
                  />
                </td>
                <td className={classes.count}>
                  {totals[index].toLocaleString('en-US')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className={classes.keys}>
        <Key look="solid">Settled</Key>
        <Key look="dashed">Provisional</Key>
        <Key look="hatched">Undetermined</Key>
      </div>
    </MlopsCard>
  );
}
