import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import ArrowForwardIcon from '@material-ui/icons/ArrowForward';
import { useState } from 'react';
import type { PropsWithChildren } from 'react';
import { modes, shownLean } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import {
  Confidence,
  DeclareSnippet,
  Freshness,
  ModeChip,
  Notice,
} from '../pieces';
import { BroaderNotice } from './BroaderNotice';
import { EntityChecks } from './EntityChecks';
import { FactFigures } from './FactFigures';
import { NextStep } from './NextStep';
import { TeamLevel } from './TeamLevel';

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

/** A team in brief: which mode, how sure, why, four figures, its level; then this entity's checks and the one next step. */
export function TeamSummary(
  props: PropsWithChildren<{
    team: MlopsApiSchemas['TeamAssessment'];
    entity: MlopsApiSchemas['EntityAssessment'];
    freshness: MlopsApiSchemas['Freshness'];
  }>,
) {
  const { team, entity, freshness, children } = props;
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
      <TeamLevel maturity={team.maturity} />
      <EntityChecks checks={entity.checks} />
      <NextStep team={team} entity={entity} isDeclaring={open !== undefined} />
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
