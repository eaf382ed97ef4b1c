import { makeStyles } from '@material-ui/core/styles';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { CheckState, WaiverNote } from '../pieces';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: '4px 0 8px',
    padding: '4px 12px',
    borderRadius: 4,
    background: 'var(--mlops-well)',
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(104px, auto) 1fr',
    gap: 12,
    padding: '6px 0',
  },
  small: {
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--mlops-text-2)',
    overflowWrap: 'anywhere',
  },
});

/** The checks of an area with their states, each with its reason. */
export function AreaChecks(props: {
  checks: readonly MlopsApiSchemas['TeamCheck'][];
  id: string;
}) {
  const { checks, id } = props;
  const classes = useStyles();
  return (
    <ul className={classes.list} id={id}>
      {checks.map(({ check, state, strength, reason, waiver }) => (
        <li key={check.id} className={classes.item}>
          <CheckState state={state} strength={strength} />
          <div>
            <div>{check.statement}</div>
            <div className={classes.small}>{reason}</div>
            {waiver && (
              <div className={classes.small}>
                <WaiverNote waiver={waiver} />
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
