import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { DeclareButton } from '../pieces';
import { CheckRemedy } from './CheckRemedy';
import { StepTags } from './NextStep';
import { Section } from './Section';

/** Practices before "Show all". */
const first = 5;

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: '4px 0 0',
    padding: 0,
    '& > li': { padding: '8px 0' },
  },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: 8,
  },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
  },
  small: {
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--mlops-text-2)',
    overflowWrap: 'anywhere',
  },
});

/** The practices of which nobody says whether they are kept: never a risk, only something to write down. */
export function PracticesToDeclare(props: {
  steps: readonly MlopsApiSchemas['NextStep'][];
}) {
  const { steps } = props;
  const classes = useStyles();
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<string>();
  if (steps.length === 0) return null;
  const shown = all ? steps : steps.slice(0, first);
  return (
    <Section
      title="Practices worth declaring"
      lead="Unknown, not failing. Perhaps it is done and only not written down."
    >
      <ol className={classes.list}>
        {shown.map(step => {
          const { id, statement, declares, level } = step.check;
          return (
            <li key={id}>
              <div className={classes.row}>
                <div>
                  <div className={classes.title}>
                    <span>{statement}</span>
                    <StepTags step={step} />
                  </div>
                  <div className={classes.small}>
                    {step.reason}
                    {step.blocksNextLevel && ` Needed for level ${level}.`}
                  </div>
                  {declares.length > 0 && (
                    <code className={classes.small}>{declares.join(', ')}</code>
                  )}
                </div>
                <DeclareButton
                  title={statement}
                  open={open === id}
                  onToggle={() => setOpen(open === id ? undefined : id)}
                />
              </div>
              {open === id && (
                <CheckRemedy step={step} id={`mlops-declare-${id}`} />
              )}
            </li>
          );
        })}
      </ol>
      {steps.length > shown.length && (
        <Button
          size="small"
          aria-label={`Show all ${steps.length} practices worth declaring`}
          onClick={() => setAll(true)}
        >
          Show all {steps.length}
        </Button>
      )}
    </Section>
  );
}
