import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { namedEntity } from '@backstage-mlops/plugin-mlops-common';
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
              : <Value source={source} />
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
      · seen by {url ? <WebLink to={url} label={by} /> : by} {ago(at)}
    </span>
  );
}

/** A value that leads somewhere is a link. */
function Value({ source }: { source: MlopsApiSchemas['Source'] }) {
  const named = namedEntity(source);
  if (named) return <EntityRefLink hideIcon entityRef={named} />;
  return <WebLink to={source.value!} />;
}

/** Only web addresses become links: anything may stand in an annotation. */
function WebLink({ to, label = to }: { to: string; label?: string }) {
  return /^https?:\/\/\S+$/i.test(to) ? (
    <Link to={to}>{label}</Link>
  ) : (
    <>{label}</>
  );
}
