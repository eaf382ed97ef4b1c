import { makeStyles } from '@material-ui/core/styles';
import type { PropsWithChildren, ReactNode } from 'react';

const useStyles = makeStyles({
  root: { marginTop: 24, minWidth: 0 },
  lead: {
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--mlops-text-2)',
    marginTop: '4px !important',
  },
});

/** A part of the team's card: its title, and a sentence on how to read it. */
export function Section(
  props: PropsWithChildren<{ title: string; lead?: ReactNode }>,
) {
  const { title, lead, children } = props;
  const classes = useStyles();
  return (
    <section className={classes.root} aria-label={title}>
      <h3>{title}</h3>
      {lead && <p className={classes.lead}>{lead}</p>}
      {children}
    </section>
  );
}
