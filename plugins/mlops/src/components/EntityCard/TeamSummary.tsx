import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import ArrowForwardIcon from '@material-ui/icons/ArrowForward';
import { useState } from 'react';
import type { PropsWithChildren } from 'react';
import { modes, shownLean } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import {
  Confidence,
  DeclareButton,
  DeclareSnippet,
  Freshness,
  ModeChip,
  Notice,
} from '../pieces';
import { BroaderNotice } from './BroaderNotice';
import { FactFigures } from './FactFigures';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
  },
  why: { marginTop: '12px !important', marginBottom: '12px !important' },
  declare: { marginTop: 16 },
  notices: {
    '&:not(:empty)': { marginTop: 16 },
    '& > :last-child': { marginBottom: 0 },
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: 8,
    marginTop: 16,
    paddingTop: 12,
    borderTop: '1px solid var(--mlops-track)',
  },
  go: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 4,
    minHeight: 24,
    fontWeight: 700,
    '& svg': { fontSize: 16 },
  },
  lean: { color: 'var(--mlops-text-2)' },
});

/** A team's verdict in brief: which mode, how sure, why, four figures, what else is to say, how fresh. */
export function TeamSummary(
  props: PropsWithChildren<{
    team: MlopsApiSchemas['TeamAssessment'];
    freshness: MlopsApiSchemas['Freshness'];
  }>,
) {
  const { team, freshness, children } = props;
  const { verdict, facts } = team;
  const classes = useStyles();
  const [declaring, setDeclaring] = useState<string>();
  const known = facts.filter(fact => fact.known).length;
  const open = facts.find(fact => fact.axis === declaring);
  const lean = verdict.mode ? undefined : shownLean(verdict);
  return (
    <>
      <div className={classes.head}>
        <ModeChip mode={verdict.mode} status={verdict.status} />
        {verdict.mode && <Confidence level={verdict.confidence} />}
        {lean && (
          <span className={classes.lean}>Leans {modes[lean].title}</span>
        )}
      </div>
      <p className={classes.why}>{verdict.why}</p>
      {verdict.status === 'provisional' && (
        <Notice tone="neutral">
          <strong>Provisional.</strong> {missing(verdict, facts)} could still
          change the mode.
        </Notice>
      )}
      <BroaderNotice broader={team.broader} />
      <FactFigures
        facts={facts}
        teamRef={team.ref}
        declaring={declaring}
        onDeclare={setDeclaring}
      />
      {open?.declare && (
        <div className={classes.declare}>
          <DeclareSnippet title={open.title} declare={open.declare} />
        </div>
      )}
      {!open && <NextDeclaration verdict={verdict} facts={facts} />}
      <div className={classes.notices}>{children}</div>
      <div className={classes.foot}>
        <Freshness
          freshness={freshness}
          more={`${known} of ${facts.length} facts known`}
        />
        <EntityRefLink hideIcon entityRef={team.ref} className={classes.go}>
          Team view
          <ArrowForwardIcon aria-hidden="true" />
        </EntityRefLink>
      </div>
    </>
  );
}

/** The one fact that is most worth declaring, with the YAML behind a button. */
function NextDeclaration(props: {
  verdict: MlopsApiSchemas['Verdict'];
  facts: readonly MlopsApiSchemas['Fact'][];
}) {
  const { verdict, facts } = props;
  const classes = useStyles();
  const [isOpen, setOpen] = useState(false);
  const axis = verdict.worthDeclaring[0]?.axis;
  const fact = facts.find(candidate => candidate.axis === axis);
  if (!fact?.declare) return null;
  return (
    <div className={classes.declare}>
      <strong>Declare this:</strong> {fact.title.toLowerCase()}, with{' '}
      <code>{fact.declare.annotation}</code>.{' '}
      <DeclareButton
        title={fact.title}
        open={isOpen}
        words={['Show the YAML', 'Hide the YAML']}
        onToggle={() => setOpen(!isOpen)}
      />
      {isOpen && <DeclareSnippet title={fact.title} declare={fact.declare} />}
    </div>
  );
}

function missing(
  verdict: MlopsApiSchemas['Verdict'],
  facts: readonly MlopsApiSchemas['Fact'][],
): string {
  const titles = verdict.worthDeclaring
    .map(({ axis }) => facts.find(fact => fact.axis === axis))
    .filter(fact => fact !== undefined)
    .map(({ title }) => title.toLowerCase());
  const named = titles.slice(0, 3).join(', ');
  const more = titles.length > 3 ? ` and ${titles.length - 3} more` : '';
  return `What is not declared (${named}${more})`;
}
