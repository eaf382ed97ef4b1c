import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import type { CSSProperties } from 'react';
import { modeIds } from '@backstage-mlops/plugin-mlops-common';
import type {
  MlopsApiSchemas,
  ModeId,
} from '@backstage-mlops/plugin-mlops-common';
import {
  DeclareButton,
  DeclareSnippet,
  hatch,
  PointsBar,
  visuallyHidden,
} from '../pieces';
import { ModeHead } from './ModeHead';

/** Sources named in a row; the rest is a number. */
const namedSources = 3;

const useStyles = makeStyles({
  title: { fontWeight: 700 },
  small: {
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--mlops-text-2)',
    overflowWrap: 'anywhere',
  },
  blank: {
    height: 10,
    margin: '3px 0',
    border: '1px solid var(--mlops-outline)',
    borderRadius: 2,
    background: hatch,
  },
  hidden: {
    ...visuallyHidden,
  },
});

/** One row of the ledger. An unknown fact keeps its place, hatched, with what would make it known. */
export function LedgerFact(props: {
  fact: MlopsApiSchemas['Fact'];
  points?: MlopsApiSchemas['Points'];
  /** Points that fill half a bar. */
  scale: number;
  cellStyle: (mode: ModeId) => CSSProperties | undefined;
}) {
  const { fact, points, scale, cellStyle } = props;
  const classes = useStyles();
  return (
    <tr>
      <th scope="row">
        <div className={classes.title}>{fact.title}</div>
        <div className={classes.small}>
          {fact.known ? fact.bandLabel : 'not declared'}
        </div>
      </th>
      <td>
        {fact.known ? <KnownValue fact={fact} /> : <UnknownValue fact={fact} />}
      </td>
      {modeIds.map(mode => (
        <td key={mode} style={cellStyle(mode)}>
          <ModeHead mode={mode} stacked />
          {points ? (
            <PointsBar mode={mode} points={points[mode]} scale={scale} />
          ) : (
            <div className={classes.blank}>
              <span className={classes.hidden}>no points</span>
            </div>
          )}
        </td>
      ))}
    </tr>
  );
}

function KnownValue({ fact }: { fact: MlopsApiSchemas['Fact'] }) {
  const classes = useStyles();
  const detail = fact.detail && !fact.text?.includes(fact.detail);
  return (
    <>
      <div>{fact.withheld ? 'Details are not shown to you' : fact.text}</div>
      {detail && <div className={classes.small}>{fact.detail}</div>}
      <Sources fact={fact} />
      {fact.notes.map(text => (
        <div key={text} className={classes.small}>
          {text}
        </div>
      ))}
    </>
  );
}

function UnknownValue({ fact }: { fact: MlopsApiSchemas['Fact'] }) {
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={classes.small}>{fact.reason}</div>
      {fact.declare && (
        <DeclareButton
          title={fact.title}
          open={open}
          onToggle={() => setOpen(!open)}
        />
      )}
      {open && fact.declare && (
        <DeclareSnippet title={fact.title} declare={fact.declare} />
      )}
    </>
  );
}

function Sources({ fact }: { fact: MlopsApiSchemas['Fact'] }) {
  const classes = useStyles();
  const refs = [...new Set(fact.sources.map(({ ref }) => ref))];
  const more = refs.length - namedSources + (fact.moreSources ?? 0);
  if (refs.length === 0) return null;
  return (
    <div className={classes.small}>
      {refs.slice(0, namedSources).map((ref, index) => (
        <span key={ref}>
          {index > 0 && ', '}
          <EntityRefLink hideIcon entityRef={ref} />
        </span>
      ))}
      {more > 0 && ` and ${more.toLocaleString('en-US')} more`}
      {fact.sources.length > 0 && (
        <>
          {' '}
          · <code>{fact.sources[0].field}</code>
        </>
      )}
    </div>
  );
}
