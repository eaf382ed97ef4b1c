import { makeStyles } from '@material-ui/core/styles';
import { modeIds } from '@backstage-mlops/plugin-mlops-common';
import type {
  MlopsApiSchemas,
  ModeId,
} from '@backstage-mlops/plugin-mlops-common';
import { modeColor, Notice } from '../pieces';
import { LedgerFact } from './LedgerFact';
import { ModeHead } from './ModeHead';

const useStyles = makeStyles(theme => ({
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: '8px 8px',
      textAlign: 'left',
      verticalAlign: 'top',
      borderBottom: '1px solid var(--mlops-track)',
      fontWeight: 400,
    },
    '& thead th': {
      fontSize: 12,
      fontWeight: 700,
      verticalAlign: 'bottom',
      whiteSpace: 'nowrap',
    },
    [theme.breakpoints.down('xs')]: {
      '& thead': { display: 'none' },
      '& tr': {
        display: 'grid',
        gridTemplateColumns: '1fr 1fr',
        padding: '8px 0',
        borderBottom: '1px solid var(--mlops-track)',
      },
      '& th, & td': { border: 0, padding: 4 },
      '& th[scope=row], & td:nth-child(2)': { gridColumn: '1 / -1' },
    },
  },
  total: {
    fontSize: 20,
    lineHeight: '28px',
    fontWeight: '700 !important' as never,
  },
  totalNote: { fontSize: 12, fontWeight: 400 },
  guards: { marginTop: 12 },
}));

/** Points of every fact for every mode, with their sum, and the modes that a fact rules out. */
export function Ledger(props: { team: MlopsApiSchemas['TeamAssessment'] }) {
  const { verdict, facts } = props.team;
  const classes = useStyles();
  const scale = Math.max(
    1,
    ...verdict.ledger.flatMap(row => Object.values(row.points).map(Math.abs)),
  );
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table} aria-label="Points by fact and mode">
          <thead>
            <tr>
              <th scope="col">Fact</th>
              <th scope="col">What was found</th>
              {modeIds.map(mode => (
                <th scope="col" key={mode} style={tint(mode, verdict.mode)}>
                  <ModeHead mode={mode} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map(fact => (
              <LedgerFact
                key={fact.axis}
                fact={fact}
                points={
                  verdict.ledger.find(row => row.axis === fact.axis)?.points
                }
                scale={scale}
                cellStyle={mode => tint(mode, verdict.mode)}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                <strong>Total</strong>
              </th>
              <td>{lead(verdict)}</td>
              {modeIds.map(mode => (
                <td key={mode} style={tint(mode, verdict.mode)}>
                  <ModeHead mode={mode} stacked />
                  <div
                    className={classes.total}
                    style={{ color: modeColor(mode, 'ink') }}
                  >
                    {String(verdict.scores[mode]).replace('-', '−')}
                  </div>
                  <div className={classes.totalNote}>{note(mode, verdict)}</div>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {verdict.guards.length > 0 && (
        <div className={classes.guards}>
          {verdict.guards.map(guard => (
            <Notice tone="neutral" key={guard.sentence}>
              {guard.sentence}
            </Notice>
          ))}
        </div>
      )}
    </>
  );
}

function tint(mode: ModeId, leading?: ModeId) {
  return mode === leading ? { background: modeColor(mode, 'tint') } : undefined;
}

function note(mode: ModeId, verdict: MlopsApiSchemas['Verdict']): string {
  if (verdict.excluded.includes(mode)) return 'ruled out';
  return mode === verdict.mode ? 'leads' : '';
}

function lead({ margin, mode }: MlopsApiSchemas['Verdict']): string {
  if (!mode) return '';
  if (margin === undefined) return 'Every other mode is ruled out';
  if (margin === 0) return 'A tie, decided for the mode with more checks';
  return `${margin} ahead of the next mode`;
}
