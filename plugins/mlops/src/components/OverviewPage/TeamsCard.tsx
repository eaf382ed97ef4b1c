import { makeStyles } from '@material-ui/core/styles';
import TablePagination from '@material-ui/core/TablePagination';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import type { RequestState } from '../../hooks/useRequest';
import { ErrorState, MlopsCard, Skeleton } from '../pieces';
import { NoTeams } from './NoTeams';
import { TeamsFilters } from './TeamsFilters';
import type { TeamsFiltersProps } from './TeamsFilters';
import { TeamsTable } from './TeamsTable';
import { isFiltered, pageSizes } from './useTeamsQuery';

const useStyles = makeStyles({
  // On narrow screens the arrows stand below, where they are seen.
  pages: {
    overflow: 'visible',
    '& .MuiTablePagination-toolbar': {
      flexWrap: 'wrap',
      justifyContent: 'flex-end',
      padding: 0,
    },
  },
});

/** Every team: searched, filtered, sorted and paged by the backend, with all of it in the URL. */
export function TeamsCard(
  props: TeamsFiltersProps & {
    list: RequestState<MlopsApiSchemas['TeamsResponse']>;
  },
) {
  const { list, query, onChange } = props;
  const classes = useStyles();
  const teams = list.value;
  return (
    <MlopsCard title="Teams">
      <TeamsFilters query={query} onChange={onChange} />
      {list.error && (
        <ErrorState
          error={list.error}
          what="the list of teams"
          onRetry={list.retry}
        />
      )}
      {!list.error && !teams && (
        <Skeleton label="Loading teams" heights={[32, 48, 48, 48, 48]} />
      )}
      {!list.error && teams && teams.items.length === 0 && (
        <NoTeams
          totalItems={teams.totalItems}
          filtered={isFiltered(query)}
          onFirstPage={() => onChange({ page: 0 })}
          onClear={() => onChange({ modes: [], statuses: [], text: '' })}
        />
      )}
      {!list.error && teams && teams.items.length > 0 && (
        <div aria-busy={list.loading}>
          <TeamsTable teams={teams.items} query={query} onChange={onChange} />
          <TablePagination
            component="div"
            className={classes.pages}
            count={teams.totalItems}
            page={Math.min(
              query.page,
              Math.floor((teams.totalItems - 1) / query.size),
            )}
            rowsPerPage={query.size}
            rowsPerPageOptions={pageSizes}
            labelRowsPerPage="Teams a page"
            SelectProps={{
              inputProps: { 'aria-label': 'Teams a page' },
              native: true,
            }}
            onPageChange={(_, page) => onChange({ page })}
            onRowsPerPageChange={event =>
              onChange({ size: Number(event.target.value) })
            }
          />
        </div>
      )}
    </MlopsCard>
  );
}
