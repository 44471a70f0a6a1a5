// Northfinch's own words for the billing elements: Fluent patterns by message id.
const provider = document.querySelector('billing-provider');

provider.messages = {
  'seats-change-number': 'Change the number of { SEAT(form: "plural") }',
  'seats-total-label': 'Total number of { SEAT(form: "plural") } in your workspace',
  'common-next': 'Continue',
  'purchase-review': 'Check that your order is correct',
  // The words of the product, and still the exact amount.
  'purchase-pay': 'Continue to payment – { $amount }',
  'purchase-finish': 'OK',
  'method-add': 'Update payment information',
  'method-save': 'Confirm',
  'invite-title': 'Add a member',
};
