import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { ReactNode } from 'react';
import { formatBytes } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { DeclareButton, Figure, Figures, Unknown } from '../pieces';

type Fact = MlopsApiSchemas['Fact'];

/** The four facts that the card shows, each as a figure with where it is from. */
const shown: {
  axis: Fact['axis'];
  value: (fact: Fact) => ReactNode;
  /** Links the evidence: one entity, or the ledger of the team where there are several. */
  note: (fact: Fact, teamRef: string) => ReactNode;
}[] = [
  {
    axis: 'team-size',
    value: fact => Number(fact.value).toLocaleString('en-US'),
    note: source,
  },
  {
    axis: 'data-systems',
    value: ({ value }) =>
      Array.isArray(value) && value.length > 0 ? value.length : 'None',
    note: ledger,
  },
  {
    axis: 'pipelines',
    value: fact => Number(fact.value).toLocaleString('en-US'),
    note: ledger,
  },
  {
    axis: 'data-volume',
    value: fact => formatBytes(Number(fact.value)),
    note: source,
  },
];

/** Team size, data systems, pipelines and largest dataset. */
export function FactFigures(props: {
  facts: readonly Fact[];
  teamRef: string;
  /** Axis whose snippet is open. */
  declaring?: string;
  onDeclare: (axis?: string) => void;
}) {
  const { facts, teamRef, declaring, onDeclare } = props;
  return (
    <Figures>
      {shown.map(({ axis, value, note }) => {
        const fact = facts.find(candidate => candidate.axis === axis);
        if (!fact) return null;
        if (fact.withheld) {
          return (
            <Figure
              key={axis}
              label={fact.title}
              missing={fact.bandLabel ?? <Unknown>Not declared</Unknown>}
              note="Details are not shown to you"
            />
          );
        }
        return (
          <Figure
            key={axis}
            label={fact.title}
            value={fact.known ? value(fact) : undefined}
            missing={<Unknown>Not declared</Unknown>}
            note={
              fact.known ? (
                note(fact, teamRef)
              ) : (
                <DeclareButton
                  title={fact.title}
                  open={declaring === axis}
                  onToggle={() =>
                    onDeclare(declaring === axis ? undefined : axis)
                  }
                />
              )
            }
          />
        );
      })}
    </Figures>
  );
}

function source({ sources }: Fact) {
  return sources[0] && <EntityRefLink hideIcon entityRef={sources[0].ref} />;
}

function ledger({ detail }: Fact, teamRef: string) {
  return (
    detail && <EntityRefLink hideIcon entityRef={teamRef} title={detail} />
  );
}
