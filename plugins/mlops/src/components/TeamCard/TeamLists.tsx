import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { ModeChip } from '../pieces';

/** Rows before "Show all". */
const first = 10;

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))',
    gap: '4px 24px',
  },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: 8,
    padding: '4px 0',
  },
  role: { fontSize: 12, color: 'var(--mlops-text-2)', whiteSpace: 'nowrap' },
});

/** The ML entities of a team, with what each is. */
export function TeamEntities(props: {
  entities: readonly MlopsApiSchemas['MlEntity'][];
}) {
  const { entities } = props;
  const classes = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? entities : entities.slice(0, first);
  return (
    <>
      <ul className={classes.list}>
        {shown.map(({ ref, title, role, lifecycle, ml }) => (
          <li key={ref} className={classes.item}>
            <EntityRefLink hideIcon entityRef={ref} title={title} />
            <span className={classes.role}>
              {[
                role.replace('-', ' '),
                lifecycle,
                ml === 'probable' && 'probable',
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {entities.length > shown.length && (
        <Button size="small" onClick={() => setAll(true)}>
          Show all {entities.length}
        </Button>
      )}
    </>
  );
}

/** The units directly below a team, with their own modes. */
export function TeamChildren(props: {
  teams: readonly MlopsApiSchemas['TeamLink'][];
}) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.teams.map(({ ref, title, mode, status }) => (
        <li key={ref} className={classes.item}>
          <EntityRefLink hideIcon entityRef={ref} title={title} />
          <ModeChip mode={mode} status={status} dense />
        </li>
      ))}
    </ul>
  );
}
