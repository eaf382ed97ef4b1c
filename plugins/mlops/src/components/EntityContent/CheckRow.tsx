import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import {
  CheckFix,
  CheckState,
  DeclareButton,
  LevelChip,
  WaiverNote,
} from '../pieces';
import { EvidenceList } from './EvidenceList';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: '168px minmax(0, 1fr)',
    alignItems: 'start',
    gap: '4px 16px',
    padding: '12px 0',
    overflowWrap: 'anywhere',
    '& + &': { borderTop: '1px solid var(--mlops-track)' },
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
  },
  reason: { color: 'var(--mlops-text-2)' },
  fix: {
    display: 'grid',
    gap: 8,
    padding: 12,
    borderRadius: 4,
    border: '1px solid var(--mlops-track)',
  },
}));

/** One check: its state, what it says, why it is so, what shows it, and how it is mended. */
export function CheckRow(props: {
  result: MlopsApiSchemas['CheckResult'];
  entityRef: string;
  ownerRef?: string;
}) {
  const { result, entityRef, ownerRef } = props;
  const { check, state, strength, reason, waiver } = result;
  const classes = useStyles();
  const [isOpen, setOpen] = useState(false);
  // What passes or does not apply needs no mending, and may still be asked about.
  const isMendable = state !== 'pass' && state !== 'not-applicable';
  return (
    <li className={classes.row}>
      <CheckState state={state} strength={strength} />
      <div>
        <div className={classes.head}>
          <strong>{check.statement}</strong>
          <LevelChip level={check.level} isKey={check.key} />
        </div>
        {waiver && <WaiverNote waiver={waiver} />}
        <p className={classes.reason}>{reason}</p>
        <EvidenceList evidence={result.evidence} />
        <DeclareButton
          title={check.statement}
          open={isOpen}
          words={[isMendable ? 'How to fix' : 'Why it matters', 'Close']}
          onToggle={() => setOpen(!isOpen)}
        />
        {isOpen && (
          <div className={classes.fix}>
            <p>{check.why}</p>
            {isMendable && (
              <>
                <p>{check.remedy}</p>
                <p className={classes.reason}>Effort: {check.effort}</p>
                <CheckFix
                  check={check}
                  entityRef={entityRef}
                  ownerRef={ownerRef}
                />
              </>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
