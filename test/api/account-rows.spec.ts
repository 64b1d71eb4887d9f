import { getMetadataStorage } from 'class-validator';
import { CONTRACT_FIELDS, CUSTOMER_FIELDS, ENTITLEMENT_FIELDS, FEATURE_FIELDS, type Fields, GAUGE_FIELDS, USER_FIELDS } from '@adoption/accounts';
import { ContractRequest } from '../../apps/adoption-api/src/contracts/contracts.request';
import { CustomerRequest } from '../../apps/adoption-api/src/customers/customers.request';
import { EntitlementRequest } from '../../apps/adoption-api/src/entitlements/entitlements.request';
import { FeatureRequest } from '../../apps/adoption-api/src/features/features.request';
import { GaugeRequest } from '../../apps/adoption-api/src/gauges/gauges.request';
import { UserRequest } from '../../apps/adoption-api/src/users/users.request';

// Rows are read by tables of fields, which are fast and tell "left out" from null; the documentation is made from classes.
test.each<[string, new () => object, Fields]>([
  ['customers', CustomerRequest, CUSTOMER_FIELDS],
  ['users', UserRequest, USER_FIELDS],
  ['features', FeatureRequest, FEATURE_FIELDS],
  ['entitlements', EntitlementRequest, ENTITLEMENT_FIELDS],
  ['contracts', ContractRequest, CONTRACT_FIELDS],
  ['gauges', GaugeRequest, GAUGE_FIELDS],
])('the documented fields of %s are the fields that are read', (_, documented, fields) => {
  const rules = getMetadataStorage().getTargetValidationMetadatas(documented, '', false, false);
  const names = new Set(rules.map(({ propertyName }) => propertyName));
  expect([...names].toSorted()).toEqual(Object.keys(fields).toSorted());
  const optional = new Set(rules.filter(({ type, name }) => type === 'conditionalValidation' && name === 'isOptional').map(({ propertyName }) => propertyName));
  expect([...optional].toSorted()).toEqual(
    Object.entries(fields)
      .filter(([, { need }]) => need === 'optional')
      .map(([name]) => name)
      .toSorted(),
  );
});
