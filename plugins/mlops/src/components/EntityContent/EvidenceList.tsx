import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { isEntityRef } from '@backstage-mlops/plugin-mlops-common';
import { ago } from '../pieces/ago';

const useStyles = makeStyles({
  list: {
    margin: '4px 0 0',
    padding: 0,
    listStyle: 'none',
    fontSize: 12,
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    '& a': { textDecoration: 'underline' },
  },
});

/** What a result stands on: the entity, the field that was read there, and what it says. */
export function EvidenceList(props: {
  evidence: readonly MlopsApiSchemas['Source'][];
}) {
  const { evidence } = props;
  const classes = useStyles();
  if (evidence.length === 0) return null;
  return (
    <ul className={classes.list} aria-label="Evidence">
      {evidence.map(source => (
        <li key={JSON.stringify(source)}>
          <EntityRefLink hideIcon entityRef={source.ref} />{' '}
          <code>{source.field}</code>
          {source.value !== undefined && (
            <>
              : <Value value={source.value} />
            </>
          )}
          {source.observed && <Observed {...source.observed} />}
        </li>
      ))}
    </ul>
  );
}

/** The tool that said so, and how long ago. */
function Observed(props: { by: string; at: string; url?: string }) {
  const { by, at, url } = props;
  return (
    <span title={at}>
      {' '}
      · seen by {url ? <Value value={url} label={by} /> : by} {ago(at)}
    </span>
  );
}

/** Only web addresses become links: anything may stand in an annotation. */
function Value(props: { value: string; label?: string }) {
  const { value, label = value } = props;
  if (/^https?:\/\/\S+$/i.test(value)) return <Link to={value}>{label}</Link>;
  if (isEntityRef(value)) return <EntityRefLink hideIcon entityRef={value} />;
  return <>{label}</>;
}
