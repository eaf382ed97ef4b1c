import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { Figure, Figures, Freshness, MlopsRoot } from '../pieces';
import { RefreshButton } from './RefreshButton';

const useStyles = makeStyles({
  paper: { borderRadius: 8, padding: '16px 24px' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 48px',
    alignItems: 'center',
  },
  lead: { fontSize: 18, lineHeight: '26px', flex: '1 1 320px' },
  figures: { flex: '2 1 400px' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: 8,
    marginTop: 8,
  },
});

/** The answer in one sentence, four figures, and how fresh they are. */
export function LeadBand(props: {
  overview: MlopsApiSchemas['OverviewResponse'];
  /** A scan that was started here is not over yet. */
  scanning: boolean;
  onScanStarted: () => void;
}) {
  const { overview, scanning, onScanStarted } = props;
  const { teams, entities, confidence, coverage, freshness } = overview;
  const classes = useStyles();
  const withMode = confidence.high + confidence.medium + confidence.low;
  const facts = teams * coverage.length;
  const known = coverage.reduce((sum, axis) => sum + axis.known, 0);
  return (
    <Paper className={classes.paper} elevation={0}>
      <MlopsRoot>
        <div className={classes.row}>
          <p className={classes.lead}>{sentence(overview, withMode)}</p>
          <div className={classes.figures}>
            <Figures>
              <Figure
                label="Teams"
                value={count(teams)}
                note={`${count(withMode)} with a mode`}
              />
              <Figure
                label="ML entities"
                value={count(entities.total)}
                note={
                  entities.withoutTeam > 0
                    ? `${count(entities.withoutTeam)} without a team`
                    : 'all with a team'
                }
              />
              <Figure
                label="Confidence"
                value={`${count(confidence.high)} high`}
                note={`${count(confidence.medium)} medium, ${count(confidence.low)} low`}
              />
              <Figure
                label="Facts known"
                value={
                  facts === 0
                    ? 'None'
                    : `${Math.round((known / facts) * 100)}\u00a0%`
                }
                note={`${count(known)} of ${count(facts)}`}
              />
            </Figures>
          </div>
        </div>
        <div className={classes.foot}>
          <Freshness freshness={freshness} />
          <RefreshButton scanning={scanning} onScanStarted={onScanStarted} />
        </div>
      </MlopsRoot>
    </Paper>
  );
}

function sentence(
  { modes, teams, totalFindings = 0 }: MlopsApiSchemas['OverviewResponse'],
  withMode: number,
): string {
  const parts = [modesIn(modes, teams, withMode)];
  if (totalFindings > 0) {
    parts.push(
      totalFindings === 1
        ? 'One value in the catalog needs mending.'
        : `${count(totalFindings)} values in the catalog need mending.`,
    );
  }
  return parts.join(' ');
}

function modesIn(
  modes: MlopsApiSchemas['OverviewResponse']['modes'],
  teams: number,
  withMode: number,
): string {
  if (teams === 0) return 'No team owns machine learning yet.';
  if (withMode === 0) return `None of ${count(teams)} teams has a mode yet.`;
  const settled = modes.reduce((sum, row) => sum + row.settled, 0);
  const have = withMode === 1 ? 'has' : 'have';
  const are = settled === 1 ? 'is' : 'are';
  return `${count(withMode)} of ${count(teams)} teams ${have} a mode, and ${count(settled)} of them ${are} settled.`;
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
