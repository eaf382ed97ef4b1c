import { makeStyles } from '@material-ui/core/styles';
import type { PropsWithChildren, ReactNode } from 'react';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: '16px 24px',
    margin: '16px 0 0',
  },
  label: { fontSize: 12, lineHeight: '16px', color: 'var(--mlops-text-2)' },
  value: { margin: 0, fontSize: 20, lineHeight: '28px', fontWeight: 700 },
  unknown: { margin: 0, fontSize: 14, lineHeight: '28px' },
  note: {
    margin: 0,
    fontSize: 12,
    lineHeight: '16px',
    minHeight: 16,
    color: 'var(--mlops-text-2)',
    overflowWrap: 'anywhere',
  },
});

/** Figures side by side, as many in a row as fit. */
export function Figures({ children }: PropsWithChildren<{}>) {
  return <dl className={useStyles().grid}>{children}</dl>;
}

/** One figure: its name, its value, and where it is from. A missing value keeps its place. */
export function Figure(props: {
  label: string;
  value?: ReactNode;
  /** Stands in the place of a missing value. */
  missing?: ReactNode;
  note?: ReactNode;
}) {
  const { label, value, missing, note } = props;
  const classes = useStyles();
  return (
    <div>
      <dt className={classes.label}>{label}</dt>
      {value === undefined ? (
        <dd className={classes.unknown}>{missing}</dd>
      ) : (
        <dd className={classes.value}>{value}</dd>
      )}
      <dd className={classes.note}>{note}</dd>
    </div>
  );
}
