import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    padding: '0 8px',
    borderRadius: 4,
    border: '1px solid var(--mlops-level)',
    fontSize: 12,
    lineHeight: '18px',
    whiteSpace: 'nowrap',
  },
  key: {
    background: 'var(--mlops-level)',
    color: 'var(--mlops-on-level)',
  },
});

/** The level that a check counts towards, and whether that level stands on it. */
export function LevelChip(props: { level: number; isKey: boolean }) {
  const classes = useStyles();
  return (
    <>
      <span className={classes.chip}>Level {props.level}</span>
      {props.isKey && (
        <span
          className={`${classes.chip} ${classes.key}`}
          title="A level is reached only with all of its key checks"
        >
          Key
        </span>
      )}
    </>
  );
}
