import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { YamlSnippet } from './YamlSnippet';

/** The group that owns an entity; a person, or a group that is not there, has no file to write to. */
export function owningGroup({
  owner,
}: Pick<MlopsApiSchemas['EntityAssessment'], 'owner'>): string | undefined {
  return owner.kind === 'group' ? owner.ref : undefined;
}

/** What to paste to satisfy a check, and into whose file; nothing where no YAML does. */
export function CheckFix(props: {
  check: MlopsApiSchemas['CheckInfo'];
  /** What is judged; absent where it is several things. */
  entityRef?: string;
  /** The group that owns it. */
  ownerRef?: string;
}) {
  const { check, entityRef, ownerRef } = props;
  if (!check.yaml) return null;
  const isOnOwner = check.declareOn === 'owner';
  const target = isOnOwner ? ownerRef : entityRef;
  return (
    <div>
      <p>
        Add this to the <code>catalog-info.yaml</code> of{' '}
        {isOnOwner && 'the owning group'}
        {isOnOwner && target && ' '}
        {!isOnOwner && !target && 'each entity'}
        {target && <EntityRefLink hideIcon entityRef={target} />}, with your own
        value.
      </p>
      <YamlSnippet
        yaml={check.yaml}
        label={`YAML for: ${check.statement.toLowerCase()}`}
      />
    </div>
  );
}
