import { makeStyles } from '@material-ui/core/styles';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { MlopsCard, visuallyHidden } from '../pieces';
import { Bar } from './Bar';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    marginBottom: 8,
    '& td, & th': {
      padding: '4px 8px 4px 0',
      textAlign: 'left',
      fontWeight: 400,
    },
    '& thead': {
      ...visuallyHidden,
    },
  },
  bar: { width: '55%' },
  count: {
    textAlign: 'right !important' as never,
    whiteSpace: 'nowrap',
    paddingRight: '0 !important',
  },
});

/** For how many teams each fact is known. */
export function CoverageCard(props: {
  overview: MlopsApiSchemas['OverviewResponse'];
}) {
  const { coverage, teams } = props.overview;
  const classes = useStyles();
  const rows = [...coverage].sort((a, b) => b.known - a.known);
  return (
    <MlopsCard
      title="What is known"
      subheader="Teams for which each fact is known. Hatched: not declared."
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">Share</th>
            <th scope="col">Teams</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ axis, title, known }) => (
            <tr key={axis}>
              <th scope="row">{title}</th>
              <td className={classes.bar}>
                <Bar
                  max={teams}
                  color="var(--mlops-level)"
                  label={`Known for ${known} of ${teams} teams`}
                  parts={[
                    { count: known, look: 'solid' },
                    { count: teams - known, look: 'hatched' },
                  ]}
                />
              </td>
              <td className={classes.count}>
                {known} of {teams}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </MlopsCard>
  );
}
