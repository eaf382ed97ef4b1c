import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    padding: '6px 0',
    overflowWrap: 'anywhere',
    '& a': { textDecoration: 'underline' },
  },
  accepted: { fontSize: 12, lineHeight: '16px', color: 'var(--mlops-text-2)' },
});

/** What is wrong or could not be read: entity, field, value and the accepted form. */
export function FindingsList(props: {
  findings: readonly MlopsApiSchemas['Finding'][];
  /** Shown before "Show all". */
  first?: number;
  hideEntity?: boolean;
}) {
  const { findings, first = 5, hideEntity } = props;
  const classes = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, first);
  return (
    <>
      <ul className={classes.list}>
        {shown.map(finding => (
          <li key={JSON.stringify(finding)} className={classes.item}>
            {!hideEntity && (
              <>
                <EntityRefLink hideIcon entityRef={finding.ref} />{' '}
              </>
            )}
            <code>{finding.field}</code> {finding.message}
            {finding.accepted && (
              <div className={classes.accepted}>
                Accepted: {finding.accepted}
              </div>
            )}
          </li>
        ))}
      </ul>
      {findings.length > shown.length && (
        <Button size="small" onClick={() => setAll(true)}>
          Show all {findings.length}
        </Button>
      )}
    </>
  );
}
