import { makeStyles } from '@material-ui/core/styles';
import { modes, shownLean } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { BroaderNotice } from '../EntityCard/BroaderNotice';
import {
  Confidence,
  FindingsList,
  Freshness,
  modeColor,
  ModeGlyph,
  Notice,
  StaleNotice,
} from '../pieces';
import { Ledger } from './Ledger';
import { WhatWouldChange } from './WhatWouldChange';
import { WorthDeclaring } from './WorthDeclaring';
import { TeamChildren, TeamEntities } from './TeamLists';

const useStyles = makeStyles({
  band: { display: 'flex', gap: 16, marginBottom: 16 },
  tile: {
    width: 56,
    height: 56,
    borderRadius: 8,
    display: 'grid',
    placeItems: 'center',
    flex: 'none',
  },
  label: { fontSize: 12, lineHeight: '16px', color: 'var(--mlops-text-2)' },
  mode: { fontSize: 28, lineHeight: '36px', fontWeight: 700 },
  sure: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    margin: '4px 0 8px',
  },
  why: { fontSize: 16, lineHeight: '24px' },
  section: { marginTop: 24, '& > h3': { marginBottom: 4 } },
  // Beside each other where the card is wide enough, whatever the page beside it holds.
  changes: {
    display: 'grid',
    gap: '0 32px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
  },
  foot: {
    marginTop: 16,
    paddingTop: 12,
    borderTop: '1px solid var(--mlops-track)',
  },
});

const statusWords: Record<MlopsApiSchemas['Status'], string> = {
  settled: 'Settled: no missing fact can change it',
  provisional: 'Provisional: a missing fact could change it',
  undetermined: 'Too little is declared to name a mode',
};

/** A team's verdict in full: the answer, the proof, and what the catalog says wrongly. */
export function TeamVerdict(props: {
  team: MlopsApiSchemas['TeamAssessment'];
  freshness: MlopsApiSchemas['Freshness'];
}) {
  const { team, freshness } = props;
  const { verdict, facts } = team;
  const classes = useStyles();
  const lean = verdict.mode ? undefined : shownLean(verdict);
  const known = facts.filter(fact => fact.known).length;
  const title = verdict.mode ? modes[verdict.mode].title : 'Undetermined';
  return (
    <>
      <StaleNotice freshness={freshness} />
      <div className={classes.band}>
        <span
          className={classes.tile}
          style={{ background: modeColor(verdict.mode, 'tint') }}
        >
          <ModeGlyph mode={verdict.mode} size={28} />
        </span>
        <div>
          <div className={classes.label}>Operations mode</div>
          <div className={classes.mode}>{title}</div>
          <div className={classes.sure}>
            {verdict.mode && <Confidence level={verdict.confidence} />}
            <span>{statusWords[verdict.status]}</span>
            {lean && <span>Leans {modes[lean].title}</span>}
          </div>
          <p className={classes.why}>{verdict.why}</p>
        </div>
      </div>
      <BroaderNotice broader={team.broader} />
      {team.onlyProbable && (
        <Notice tone="neutral">
          All of its machine-learning entities are only probably that, by their
          words. <code>mlops/ml</code> on one of them settles it.
        </Notice>
      )}
      <section className={classes.section}>
        <h3>{verdict.mode ? `Why ${title}` : 'What is known'}</h3>
        <p className={classes.label}>
          Each known fact gives points to the four modes. The rows add up to the
          totals.
        </p>
        <Ledger team={team} />
      </section>
      <div className={classes.changes}>
        <WhatWouldChange verdict={verdict} />
        <WorthDeclaring team={team} />
      </div>
      {team.findings.length > 0 && (
        <section className={classes.section}>
          <h3>Values that need mending</h3>
          <Notice tone="warn">
            <FindingsList findings={team.findings} />
          </Notice>
        </section>
      )}
      {team.children.length > 0 && (
        <section className={classes.section}>
          <h3>Teams below</h3>
          <TeamChildren teams={team.children} />
        </section>
      )}
      <section className={classes.section}>
        <h3>Machine-learning entities ({team.entities.length})</h3>
        {team.entities.length > 0 ? (
          <TeamEntities entities={team.entities} />
        ) : (
          <p className={classes.label}>None that you may read.</p>
        )}
      </section>
      <div className={classes.foot}>
        <Freshness
          freshness={freshness}
          more={`${known} of ${facts.length} facts known · rules version ${team.rulesVersion}`}
        />
      </div>
    </>
  );
}
