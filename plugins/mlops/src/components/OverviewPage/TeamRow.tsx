import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { formatBytes } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { Confidence, ModeChip, Unknown } from '../pieces';
import { LevelFigure } from './LevelFigure';

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
}));

/** One team: what it is, how sure that is, its level, and its figures. */
export function TeamRow({ team }: { team: MlopsApiSchemas['TeamSummary'] }) {
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
        <LevelFigure maturity={team.maturity} />
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
