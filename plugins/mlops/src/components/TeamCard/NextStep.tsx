import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { LevelChip } from '../pieces';
import { CheckRemedy } from './CheckRemedy';
import { Tag } from './Tag';
import { Toggle } from './Toggle';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: 12,
    padding: '12px 0',
    borderBottom: '1px solid var(--mlops-track)',
    '&:last-child': { borderBottom: 0 },
  },
  number: {
    flex: 'none',
    boxSizing: 'border-box',
    width: 28,
    height: 28,
    borderRadius: '50%',
    border: '1px solid var(--mlops-level)',
    display: 'grid',
    placeItems: 'center',
    fontWeight: 700,
  },
  body: { flex: 1, minWidth: 0 },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
  },
  note: {
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--mlops-text-2)',
    marginTop: '2px !important',
  },
});

const efforts: Record<MlopsApiSchemas['CheckInfo']['effort'], string> = {
  minutes: 'Takes minutes',
  hours: 'Takes hours',
  days: 'Takes days',
  weeks: 'Takes weeks',
};

/** One practice to take up; the rest of it opens below. */
export function NextStep(props: {
  step: MlopsApiSchemas['NextStep'];
  number: number;
  startsOpen: boolean;
}) {
  const { step, number, startsOpen } = props;
  const { check } = step;
  const classes = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = `mlops-step-${check.id}`;
  return (
    <li className={classes.root}>
      {/* The list counts for screen readers already. */}
      <span className={classes.number} aria-hidden="true">
        {number}
      </span>
      <div className={classes.body}>
        <div className={classes.title}>
          <strong>{check.statement}</strong>
          <StepTags step={step} />
        </div>
        <div>{step.reason}</div>
        <p className={classes.note}>
          {efforts[check.effort]}
          {step.blocksNextLevel && ` · blocks level ${check.level}`}
        </p>
        {open && <CheckRemedy step={step} id={id} />}
      </div>
      <Toggle
        label={`How to: ${check.statement}`}
        open={open}
        controls={id}
        onToggle={() => setOpen(!open)}
      />
    </li>
  );
}

/** The level that a practice belongs to, whether all hangs on it, and which troubles of the own mode it is against. */
export function StepTags({ step }: { step: MlopsApiSchemas['NextStep'] }) {
  return (
    <>
      <LevelChip level={step.check.level} isKey={step.check.key} />
      {step.challenges.map(code => (
        <Tag key={code}>{code}</Tag>
      ))}
    </>
  );
}
