import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Gates reading assessments at all. What of them a caller sees is decided by `catalog.entity.read`.
 * @public
 */
export const mlopsAssessmentReadPermission = createPermission({
  name: 'mlops.assessment.read',
  attributes: { action: 'read' },
});

/**
 * Gates starting a scan of the whole catalog.
 * @public
 */
export const mlopsAssessmentRefreshPermission = createPermission({
  name: 'mlops.assessment.refresh',
  attributes: { action: 'update' },
});

/**
 * Gates waiving a check on an entity, or on all that a group owns; conditional on the catalog's rules, such as owning it.
 * @public
 */
export const mlopsWaiverManagePermission = createPermission({
  name: 'mlops.waiver.manage',
  attributes: { action: 'update' },
  resourceType: 'catalog-entity',
});

/**
 * All permissions of this plugin.
 * @public
 */
export const mlopsPermissions = [
  mlopsAssessmentReadPermission,
  mlopsAssessmentRefreshPermission,
  mlopsWaiverManagePermission,
];
