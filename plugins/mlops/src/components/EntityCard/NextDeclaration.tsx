import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { DeclareButton, DeclareSnippet } from '../pieces';

const useStyles = makeStyles({ root: { marginTop: 16 } });

/** A fact of the team that can be declared. */
export type DeclarableFact = MlopsApiSchemas['Fact'] & {
  declare: MlopsApiSchemas['Declare'];
};

/** The one fact that is most worth declaring, while the verdict could still change. */
export function factToDeclare(
  team: Pick<MlopsApiSchemas['TeamAssessment'], 'verdict' | 'facts'>,
): DeclarableFact | undefined {
  const axis = team.verdict.worthDeclaring[0]?.axis;
  return team.facts.find(
    (fact): fact is DeclarableFact =>
      fact.axis === axis && fact.declare !== undefined,
  );
}

/** What to declare first, with the YAML behind a button. */
export function NextDeclaration({ fact }: { fact: DeclarableFact }) {
  const classes = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={classes.root}>
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
