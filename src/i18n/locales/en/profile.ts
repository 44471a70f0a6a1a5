// English: the billing profile as it is read.
export default `
profile-empty = No billing information yet
profile-empty-hint = Your invoices are made out to it. It is needed before your first purchase.
profile-add = Add billing information
profile-missing = Needed before you can buy: { $fields }
profile-complete = Complete it
profile-billed-to = Billed to
profile-tax-none = No tax number
profile-tax-state-pending = Being checked
profile-tax-state-verified = Verified
profile-tax-state-unverified = Could not be verified
profile-delete = Delete billing information
profile-delete-question = Delete all billing information?
profile-delete-hint = Past invoices stay as they are. You will be asked for it again before your next purchase.
profile-delete-keep = Keep it
profile-deleted = Billing information deleted

method-list = Payment methods
method-empty = No payment method yet
method-empty-hint = Add a card to pay with. Its number goes straight to the payment provider, never through us.
method-add = Add a payment method
method-card = { $brand } ••\u00a0{ $last4 }
method-card-spoken = { $brand } ending in { $last4 }
method-expires = Expires { $date }
method-expired = Expired
method-expired-hint = Payments with this card will fail. Correct the date or add another card.
method-expires-soon = Expires soon
method-default = Default
method-make-default = Make default
method-make-default-named = Make default: { $method }
method-edit-named = Edit { $method }
method-delete-named = Delete { $method }
method-delete-question = Delete { $method }?
method-delete-hint = Nothing can be charged to it any more.
method-delete-keep = Keep it
method-last = This is the only payment method, and a running subscription needs one. Add another, then delete this one.
method-removed = { $method } deleted
method-defaulted = { $method } is now the default
method-not-changed = Nothing was changed
method-refused = The card was not saved
`;
