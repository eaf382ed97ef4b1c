import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { annotationYaml } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { isEntityRef } from '@backstage-mlops/plugin-mlops-common';
import { YamlSnippet } from './YamlSnippet';

const useStyles = makeStyles({
  button: {
    color: 'var(--mlops-link)',
    font: 'inherit',
    fontSize: 12,
    lineHeight: '24px',
    '&:hover': { textDecoration: 'underline' },
  },
});

/** Opens and closes the snippet that would make a fact known. */
export function DeclareButton(props: {
  title: string;
  open: boolean;
  /** To open and to close. */
  words?: [string, string];
  onToggle: () => void;
}) {
  const { title, open, words = ['Declare it', 'Close'], onToggle } = props;
  const word = words[open ? 1 : 0];
  const classes = useStyles();
  return (
    <ButtonBase
      className={classes.button}
      disableRipple
      aria-expanded={open}
      aria-label={`${word}: ${title}`}
      onClick={onToggle}
    >
      {word}
    </ButtonBase>
  );
}

/** What to paste, and into which entity's file. */
export function DeclareSnippet(props: {
  title: string;
  declare: MlopsApiSchemas['Declare'];
}) {
  const { title, declare } = props;
  return (
    <div>
      <p>
        {title}: add this to the <code>catalog-info.yaml</code> of{' '}
        {isEntityRef(declare.on) ? (
          <EntityRefLink hideIcon entityRef={declare.on} />
        ) : (
          declare.on
        )}
        , with your own value.
      </p>
      <YamlSnippet
        yaml={annotationYaml(declare.annotation, declare.example)}
        label={`YAML that declares ${title.toLowerCase()}`}
      />
    </div>
  );
}
