import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '0 16px',
    marginBottom: 4,
  },
  note: { fontSize: 12, lineHeight: '16px', color: 'var(--mlops-text-2)' },
});

/** Title of a part of the card, with a remark at its other end. */
export function SectionHead(props: { title: string; note?: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <h3>{props.title}</h3>
      <span className={classes.note}>{props.note}</span>
    </div>
  );
}
