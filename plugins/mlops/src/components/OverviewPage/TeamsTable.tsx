import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { TeamRow } from './TeamRow';
import type { TeamsFiltersProps } from './TeamsFilters';

const useStyles = makeStyles({ head: { whiteSpace: 'nowrap' } });

const columns: {
  title: string;
  sort?: MlopsApiSchemas['TeamSort'];
  numeric?: boolean;
}[] = [
  { title: 'Team', sort: 'name' },
  { title: 'Mode', sort: 'mode' },
  { title: 'Confidence', sort: 'confidence' },
  { title: 'Level', sort: 'level', numeric: true },
  { title: 'Facts known', sort: 'coverage', numeric: true },
  { title: 'Team size', numeric: true },
  { title: 'Largest dataset', numeric: true },
  { title: 'Data systems' },
  { title: 'Pipelines', numeric: true },
];

/** One page of teams. */
export function TeamsTable(
  props: TeamsFiltersProps & {
    teams: readonly MlopsApiSchemas['TeamSummary'][];
  },
) {
  const { teams, query, onChange } = props;
  const classes = useStyles();
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label="Teams, scrolls sideways"
    >
      <Table size="small" aria-label="Teams">
        <TableHead>
          <TableRow>
            {columns.map(({ title, sort, numeric }) => (
              <TableCell
                key={title}
                className={classes.head}
                align={numeric ? 'right' : 'left'}
                sortDirection={
                  sort && query.sort === sort ? query.order : false
                }
              >
                {sort ? (
                  <TableSortLabel
                    active={query.sort === sort}
                    direction={query.sort === sort ? query.order : 'asc'}
                    onClick={() =>
                      onChange({
                        sort,
                        order:
                          query.sort === sort && query.order === 'asc'
                            ? 'desc'
                            : 'asc',
                      })
                    }
                  >
                    {title}
                  </TableSortLabel>
                ) : (
                  title
                )}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {teams.map(team => (
            <TeamRow key={team.ref} team={team} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
