import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import FilterListIcon from '@material-ui/icons/FilterList';
import PlaylistAddCheckIcon from '@material-ui/icons/PlaylistAddCheck';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { CardState, CheckBar, Freshness, StaleNotice } from '../pieces';
import { Areas } from './Areas';
import { StateFilter } from './StateFilter';
import { countByState, useStateFilter } from './useStateFilter';

const useStyles = makeStyles({
  filter: { margin: '12px 0 8px' },
  foot: {
    marginTop: 16,
    paddingTop: 12,
    borderTop: '1px solid var(--mlops-track)',
  },
});

/** The checks of one entity: how they stand together, a filter, and then each of them. */
export function EntityChecksList(props: {
  assessment: MlopsApiSchemas['EntityAssessmentResponse'];
}) {
  const { entity, freshness } = props.assessment;
  const { checks } = entity;
  const classes = useStyles();
  const { states, toggle, clear } = useStateFilter();
  const counts = countByState(checks);
  const shown = checks.filter(
    ({ state }) => states.length === 0 || states.includes(state),
  );
  return (
    <>
      <StaleNotice freshness={freshness} />
      {checks.length === 0 ? (
        <CardState icon={<PlaylistAddCheckIcon />} title="No check applies yet">
          None of the checks judges an entity of this kind in the mode of its
          team.
        </CardState>
      ) : (
        <>
          <CheckBar {...counts} label="Checks on this entity" />
          <div className={classes.filter}>
            <StateFilter
              counts={counts}
              states={states}
              onToggle={toggle}
              onClear={clear}
            />
          </div>
          <Areas checks={shown} entity={entity} />
        </>
      )}
      {checks.length > 0 && shown.length === 0 && (
        <CardState
          icon={<FilterListIcon />}
          title="No check is in this state"
          actions={
            <Button variant="outlined" size="small" onClick={clear}>
              Show all {checks.length} checks
            </Button>
          }
        >
          The filter leaves out everything that applies here.
        </CardState>
      )}
      <div className={classes.foot}>
        <Freshness freshness={freshness} />
      </div>
    </>
  );
}
