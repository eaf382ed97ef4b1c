import { makeStyles } from '@material-ui/core/styles';
import { modes } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { BroaderNotice } from '../EntityCard/BroaderNotice';
import { FindingsList, Freshness, Notice, StaleNotice } from '../pieces';
import { Ledger } from './Ledger';
import { MaturityBand } from './MaturityBand';
import { Section } from './Section';
import { TeamPractices } from './TeamPractices';
import { VerdictBand } from './VerdictBand';
import { WhatWouldChange } from './WhatWouldChange';
import { WorthDeclaring } from './WorthDeclaring';
import { TeamChildren, TeamEntities } from './TeamLists';

const useStyles = makeStyles({
  // Beside each other where the card is wide enough, whatever the page beside it holds.
  band: {
    display: 'grid',
    gap: '24px 48px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(360px, 100%), 1fr))',
    marginBottom: 16,
  },
  changes: {
    display: 'grid',
    gap: '0 32px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
  },
  none: { fontSize: 12, lineHeight: '16px', color: 'var(--mlops-text-2)' },
  foot: {
    marginTop: 16,
    paddingTop: 12,
    borderTop: '1px solid var(--mlops-track)',
  },
});

/** A team's verdict in full: the answer, the proof, how well it works, and what the catalog says wrongly. */
export function TeamVerdict(props: {
  team: MlopsApiSchemas['TeamAssessment'];
  practices: MlopsApiSchemas['TeamPractices'];
  freshness: MlopsApiSchemas['Freshness'];
}) {
  const { team, practices, freshness } = props;
  const { verdict, facts } = team;
  const classes = useStyles();
  const known = facts.filter(fact => fact.known).length;
  return (
    <>
      <StaleNotice freshness={freshness} />
      <div className={classes.band}>
        <VerdictBand verdict={verdict} />
        <MaturityBand
          maturity={team.maturity}
          mlTestScore={practices.mlTestScore}
        />
      </div>
      <BroaderNotice broader={team.broader} />
      {team.onlyProbable && (
        <Notice tone="neutral">
          All of its machine-learning entities are only probably that, by their
          words. <code>mlops/ml</code> on one of them settles it.
        </Notice>
      )}
      <Section
        title={
          verdict.mode ? `Why ${modes[verdict.mode].title}` : 'What is known'
        }
        lead="Each known fact gives points to the four modes. The rows add up to the totals."
      >
        <Ledger team={team} />
      </Section>
      <div className={classes.changes}>
        <WhatWouldChange verdict={verdict} />
        <WorthDeclaring team={team} />
      </div>
      <TeamPractices team={team} practices={practices} />
      {team.findings.length > 0 && (
        <Section title="Values that need mending">
          <Notice tone="warn">
            <FindingsList findings={team.findings} />
          </Notice>
        </Section>
      )}
      {team.children.length > 0 && (
        <Section title="Teams below">
          <TeamChildren teams={team.children} />
        </Section>
      )}
      <Section title={`Machine-learning entities (${team.entities.length})`}>
        {team.entities.length > 0 ? (
          <TeamEntities entities={team.entities} />
        ) : (
          <p className={classes.none}>None that you may read.</p>
        )}
      </Section>
      <div className={classes.foot}>
        <Freshness
          freshness={freshness}
          more={`${known} of ${facts.length} facts known · rules version ${team.rulesVersion}`}
        />
      </div>
    </>
  );
}
