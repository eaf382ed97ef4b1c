import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import CopyIcon from '@material-ui/icons/FileCopyOutlined';
import { useEffect, useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { visuallyHidden } from './visuallyHidden';

/** How long the tick stays, in milliseconds. */
const tickTime = 2_000;

const useStyles = makeStyles({
  root: {
    position: 'relative',
    background: 'var(--mlops-well)',
    borderRadius: 4,
    marginTop: 8,
  },
  code: {
    margin: 0,
    padding: '12px 48px 12px 12px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: 'ui-monospace, Menlo, Consolas, "Liberation Mono", monospace',
    fontSize: 12,
    lineHeight: '20px',
    color: 'var(--mlops-code-key)',
  },
  copy: { position: 'absolute', top: 4, right: 4, padding: 6 },
  live: {
    ...visuallyHidden,
  },
});

/** YAML to paste, with a button that copies it and says so. */
export function YamlSnippet(props: { yaml: string; label: string }) {
  const { yaml, label } = props;
  const classes = useStyles();
  const [state, copy] = useCopyToClipboard();
  const [copied, setCopied] = useState(0);
  useEffect(() => {
    if (copied === 0) return undefined;
    const timer = setTimeout(() => setCopied(0), tickTime);
    return () => clearTimeout(timer);
  }, [copied]);
  const done = copied > 0 && !state.error;
  return (
    <div className={classes.root}>
      <pre className={classes.code} role="group" aria-label={label}>
        {yaml.trimEnd()}
      </pre>
      <IconButton
        className={classes.copy}
        size="small"
        aria-label="Copy the YAML"
        onClick={() => {
          copy(yaml);
          setCopied(count => count + 1);
        }}
      >
        {done ? <CheckIcon fontSize="small" /> : <CopyIcon fontSize="small" />}
      </IconButton>
      <span className={classes.live} role="status">
        {done ? 'Copied' : ''}
        {copied > 0 && state.error ? 'Copying failed' : ''}
      </span>
    </div>
  );
}
