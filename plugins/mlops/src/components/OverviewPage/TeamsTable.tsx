import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { formatBytes } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { Confidence, ModeChip, Unknown } from '../pieces';
import type { TeamsFiltersProps } from './TeamsFilters';

const useStyles = makeStyles(theme => ({
  parent: { fontSize: 12, lineHeight: '16px', color: 'var(--mlops-text-2)' },
  // The name stays in sight while the rest scrolls under it.
  row: {
    '&:nth-of-type(even)': { backgroundColor: theme.palette.background.paper },
  },
  name: {
    minWidth: 160,
    position: 'sticky',
    left: 0,
    zIndex: 1,
    backgroundColor: 'inherit',
    '& a': { display: 'inline-block', lineHeight: '24px' },
  },
  systems: { minWidth: 120 },
  head: { whiteSpace: 'nowrap' },
}));

const columns: {
  title: string;
  sort?: MlopsApiSchemas['TeamSort'];
  numeric?: boolean;
}[] = [
  { title: 'Team', sort: 'name' },
  { title: 'Mode', sort: 'mode' },
  { title: 'Confidence', sort: 'confidence' },
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
      <Table size="small">
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

function TeamRow({ team }: { team: MlopsApiSchemas['TeamSummary'] }) {
  const classes = useStyles();
  const unknown = <Unknown>{team.withheld ? 'not shown' : 'unknown'}</Unknown>;
  return (
    <TableRow className={classes.row}>
      <TableCell component="th" scope="row" className={classes.name}>
        <EntityRefLink hideIcon entityRef={team.ref} title={team.title} />
        {team.parent && (
          <div className={classes.parent}>
            in {team.parent.title ?? parseEntityRef(team.parent.ref).name}
          </div>
        )}
      </TableCell>
      <TableCell title={team.why}>
        <ModeChip mode={team.mode} status={team.status} dense />
      </TableCell>
      <TableCell>
        {team.mode ? <Confidence level={team.confidence} short /> : '–'}
      </TableCell>
      <TableCell align="right">
        {Math.round(team.coverage * 100)}&nbsp;%
      </TableCell>
      <TableCell align="right">
        {team.teamSize?.toLocaleString('en-US') ?? unknown}
      </TableCell>
      <TableCell align="right">
        {team.largestDatasetBytes === undefined
          ? unknown
          : formatBytes(team.largestDatasetBytes)}
      </TableCell>
      <TableCell className={classes.systems}>
        {team.dataSystems ? team.dataSystems.join(', ') || 'None' : unknown}
      </TableCell>
      <TableCell align="right">
        {team.pipelineCount?.toLocaleString('en-US') ?? unknown}
      </TableCell>
    </TableRow>
  );
}
