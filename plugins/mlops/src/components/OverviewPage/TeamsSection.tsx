import Grid from '@material-ui/core/Grid';
import { PracticesCard } from './PracticesCard';
import { TeamsCard } from './TeamsCard';
import { useTeamsList } from './useTeamsList';
import { useTeamsQuery } from './useTeamsQuery';

/** One page of teams in two tables: what they are, and how well they work. Filters, order and pages apply to both. */
export function TeamsSection(props: { assessedAt?: string }) {
  const { query, update } = useTeamsQuery();
  const list = useTeamsList(query, props.assessedAt);
  const teams = list.error ? undefined : list.value?.items;
  return (
    <Grid container spacing={3}>
      <Grid item xs={12}>
        <TeamsCard list={list} query={query} onChange={update} />
      </Grid>
      {teams && teams.length > 0 && (
        <Grid item xs={12}>
          <PracticesCard teams={teams} loading={list.loading} />
        </Grid>
      )}
    </Grid>
  );
}
