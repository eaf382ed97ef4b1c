import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TablePagination from '@material-ui/core/TablePagination';
import SearchIcon from '@material-ui/icons/Search';
import { useRef } from 'react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { mlopsApiRef } from '../../api';
import { useRequest } from '../../hooks/useRequest';
import { CardState, ErrorState, MlopsCard, Skeleton } from '../pieces';
import { TeamsFilters } from './TeamsFilters';
import { TeamsTable } from './TeamsTable';
import {
  isFiltered,
  pageSizes,
  toRequest,
  useTeamsQuery,
} from './useTeamsQuery';

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
export function TeamsCard(props: {
  /** Another time means another list. */
  assessedAt?: string;
}) {
  const api = useApi(mlopsApiRef);
  const classes = useStyles();
  const { query, update } = useTeamsQuery();
  const state = useRequest(
    () => api.listTeams(toRequest(query)),
    [api, query, props.assessedAt],
  );
  // The page before stays in sight while the next one loads.
  const last = useRef<MlopsApiSchemas['TeamsResponse']>();
  if (state.value) last.current = state.value;
  const teams = state.value ?? last.current;
  return (
    <MlopsCard title="Teams">
      <TeamsFilters query={query} onChange={update} />
      {state.error && (
        <ErrorState
          error={state.error}
          what="the list of teams"
          onRetry={state.retry}
        />
      )}
      {!state.error && !teams && (
        <Skeleton label="Loading teams" heights={[32, 48, 48, 48, 48]} />
      )}
      {!state.error && teams && teams.items.length === 0 && (
        <NoTeams
          reason={reasonOf(teams.totalItems, isFiltered(query))}
          onFirstPage={() => update({ page: 0 })}
          onClear={() => update({ modes: [], statuses: [], text: '' })}
        />
      )}
      {!state.error && teams && teams.items.length > 0 && (
        <div aria-busy={state.loading}>
          <TeamsTable teams={teams.items} query={query} onChange={update} />
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
            onPageChange={(_, page) => update({ page })}
            onRowsPerPageChange={event =>
              update({ size: Number(event.target.value) })
            }
          />
        </div>
      )}
    </MlopsCard>
  );
}

type NoTeamsReason = 'past the end' | 'filtered' | 'none';

/** A link may name a page that is gone by now, and a catalog may hold ML entities that no group owns. */
function reasonOf(totalItems: number, filtered: boolean): NoTeamsReason {
  if (totalItems > 0) return 'past the end';
  return filtered ? 'filtered' : 'none';
}

const titles: Record<NoTeamsReason, string> = {
  'past the end': 'No teams on this page',
  filtered: 'No team matches',
  none: 'No team owns machine learning yet',
};

function NoTeams(props: {
  reason: NoTeamsReason;
  onFirstPage: () => void;
  onClear: () => void;
}) {
  const { reason, onFirstPage, onClear } = props;
  return (
    <CardState icon={<SearchIcon />} title={titles[reason]}>
      {reason === 'past the end' && (
        <Button variant="outlined" size="small" onClick={onFirstPage}>
          First page
        </Button>
      )}
      {reason === 'filtered' && (
        <Button variant="outlined" size="small" onClick={onClear}>
          Clear filters
        </Button>
      )}
      {reason === 'none' &&
        'A team is a Group that owns ML entities, itself or through the groups below it.'}
    </CardState>
  );
}
