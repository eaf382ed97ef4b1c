import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { DeclareButton, DeclareSnippet } from '../pieces';

const useStyles = makeStyles({
  section: { marginTop: 24 },
  lead: {
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--mlops-text-2)',
    marginTop: 4,
  },
  list: {
    listStyle: 'none',
    margin: '4px 0 0',
    padding: 0,
    '& > li': { padding: '4px 0' },
  },
  row: { display: 'flex', justifyContent: 'space-between', gap: 8 },
  code: { fontSize: 12, overflowWrap: 'anywhere' },
});

/** The unknown facts that could change a verdict that is not settled, the most telling first. */
export function WorthDeclaring(props: {
  team: MlopsApiSchemas['TeamAssessment'];
}) {
  const { facts, verdict } = props.team;
  const classes = useStyles();
  const [open, setOpen] = useState<string>();
  const worth = verdict.worthDeclaring
    .map(({ axis }) => facts.find(fact => fact.axis === axis))
    .filter(fact => fact?.declare !== undefined);
  if (worth.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3>Facts worth declaring</h3>
      <p className={classes.lead}>
        Unknown, not failing. What could change the mode most stands first.
      </p>
      <ol className={classes.list}>
        {worth.map(fact => (
          <li key={fact!.axis}>
            <div className={classes.row}>
              <span>
                {fact!.title}
                <br />
                <code className={classes.code}>
                  {fact!.declare!.annotation}
                </code>
              </span>
              <DeclareButton
                title={fact!.title}
                open={open === fact!.axis}
                onToggle={() =>
                  setOpen(open === fact!.axis ? undefined : fact!.axis)
                }
              />
            </div>
            {open === fact!.axis && (
              <DeclareSnippet title={fact!.title} declare={fact!.declare!} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
