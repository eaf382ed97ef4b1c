import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  areaIds,
  areaTitles,
  modes,
} from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { MlopsCard, ModeGlyph, visuallyHidden } from '../pieces';
import { PracticeCell } from './PracticeCell';
import { PracticesLegend } from './PracticesLegend';

const useStyles = makeStyles(theme => ({
  scroll: { position: 'relative', overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': { padding: 3, textAlign: 'left', fontWeight: 400 },
    '& thead th': { fontSize: 12, lineHeight: '16px', fontWeight: 700 },
    // The name stays in sight while the areas scroll under it.
    '& th:first-child': {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      paddingLeft: 0,
      paddingRight: 12,
      minWidth: 140,
      background: theme.palette.background.paper,
    },
  },
  team: { display: 'flex', alignItems: 'center', gap: 8, minHeight: 24 },
  hidden: { ...visuallyHidden },
}));

/** One page of teams by the eight areas of practice, as a table that scrolls inside its card. */
export function PracticesCard(props: {
  teams: readonly MlopsApiSchemas['TeamSummary'][];
  /** The teams are about to change. */
  loading: boolean;
}) {
  const { teams, loading } = props;
  const classes = useStyles();
  return (
    <MlopsCard
      title="Practices by team"
      subheader="Passing checks of those that apply, for the teams in the table above."
    >
      <div
        className={classes.scroll}
        // Whoever has no mouse scrolls it with the keys.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label="Practices by team, scrolls sideways"
        aria-busy={loading}
      >
        <table className={classes.table} aria-label="Practices by team">
          <thead>
            <tr>
              <th scope="col">Team</th>
              {areaIds.map(area => (
                <th scope="col" key={area}>
                  {areaTitles[area]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {teams.map(team => (
              <tr key={team.ref}>
                <th scope="row">
                  <span className={classes.team}>
                    <ModeGlyph mode={team.mode} />
                    <EntityRefLink
                      hideIcon
                      entityRef={team.ref}
                      title={team.title}
                    />
                    <span className={classes.hidden}>
                      , {team.mode ? modes[team.mode].title : 'Undetermined'}
                    </span>
                  </span>
                </th>
                {areaIds.map(area => (
                  <td key={area}>
                    <PracticeCell
                      profile={team.areas.find(one => one.area === area)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PracticesLegend />
    </MlopsCard>
  );
}
