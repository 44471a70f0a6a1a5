// English: filling in billing information and cards.
export default `
error-last_payment_method = A running subscription needs a payment method. Add another one before you delete this one.
error-revision_mismatch = Someone else changed this while you were editing. Nothing was saved. Look at the current values and try again.

consent-text = I allow { $provider } to store this card securely, so that it can be charged for this subscription and for what I buy here.
consent-required = Agree to the card being stored to go on.

profile-province-province = Province
profile-province-state = State
profile-province-emirate = Emirate
profile-province-prefecture = Prefecture
profile-province-oblast = Oblast
profile-province-do_si = Province or city
profile-province-county = County
profile-province-parish = Parish
profile-province-department = Department
profile-province-area = Area
profile-province-island = Island
profile-province-district = District
profile-city-city = City
profile-city-district = City or district
profile-city-post_town = Town or city
profile-city-suburb = City or suburb
profile-postal-postal = Postal code
profile-postal-zip = ZIP code
profile-postal-eircode = Eircode
profile-postal-pin = PIN code
profile-choose = Choose
profile-postal-warning = Usually looks like { $example }. If yours is right, keep it.
profile-tax-id-pattern = It usually looks like { $example }. If yours is right, keep it.
profile-tax-id-checksum = One digit seems to be wrong. If the number is right, keep it.
profile-error-required = Fill this in.
profile-error-card_number = This looks like a card number. It does not belong here: add cards under Payment method.
profile-error-too_long = This is too long.
profile-error-invalid = This cannot be saved. Check it.
profile-problems = { $count ->
    [one] One field needs another look
   *[other] { NUMBER($count) } fields need another look
  }
profile-save = Save billing information
profile-saved = Billing information saved
profile-not-saved = Billing information was not saved
profile-conflict = Someone else changed this meanwhile
profile-conflict-hint = What you typed is still here. Choose which version to keep.
profile-conflict-mine = Save mine
profile-conflict-theirs = Take theirs
profile-conflict-yours = Yours
profile-conflict-other = Theirs
profile-conflict-field = Field
profile-conflict-blank = Blank

method-holder = Name on card
method-holder-hint = As it is printed on the card
method-holder-card = This looks like a card number. Enter the name here.
method-expiry = Expiry date
method-expiry-month = Month
method-expiry-year = Year
method-expiry-past = This date has passed.
method-save = Save card
method-use-default = Use this card for renewals and purchases
method-loading = Loading the card form…
method-fields = Card details
method-fields-open = Enter the card details
method-fields-close = Done
method-unknown = We do not know yet whether the card was saved. Try again: it is never stored twice.
method-added = { $method } added
method-updated = { $method } updated
method-provider-stripe = Stripe
method-provider-simulated = the test provider
method-provider-other = the payment provider
`;
