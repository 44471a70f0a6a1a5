/** English texts, the source of all others. FTL; see docs of Project Fluent. Ids are `<area>-<what>`. */
/* eslint max-lines: "off" -- a catalogue, not code */
export default `
# The word for a seat; a host picks one with \`seatTerm\` or brings its own as term-<word>.
term-seat = seat
    .other = seats
term-license = license
    .other = licenses
term-user = user
    .other = users

common-add = Add
common-back = Back
common-cancel = Cancel
common-close = Close
common-confirm = Confirm
common-contact = Contact support
common-delete = Delete
common-edit = Edit
common-edit-what = Edit { $what }
common-leave = Leave without saving
common-leave-question = You have changes that are not saved.
common-loading = Loading…
common-more = Show more
common-next = Next
common-offline = You are offline. What you see may be out of date.
common-optional = optional
common-plan = { $plan } ({ $interval ->
    [year] Annual
   *[month] Monthly
  })
common-read-only = Ask your billing admin to change this.
common-retry = Try again
common-save = Save
common-saving = Saving…
common-stay = Keep editing
common-undo = Undo

provider-failed = Billing could not be loaded.
provider-missing = Billing is not set up on this page.
provider-not-signed-in = Sign in to see your billing.

error-unexpected = Something on this page does not work as it should. Nothing was charged. Reload the page; if it happens again, contact support.
error-invalid_request = { error-unexpected }
error-idempotency_key_missing = { error-unexpected }
error-idempotency_key_reused = { error-unexpected }
error-method_not_allowed = { error-unexpected }
error-origin_rejected = { error-unexpected }
error-precondition_required = { error-unexpected }
error-unsupported_media_type = { error-unexpected }
error-card_declined = The payment was declined. Nothing was charged. Try another payment method, or ask your bank.
error-change_pending = Another change is already waiting. Nothing was charged. Take that change back first, or wait until it takes effect.
error-forbidden_role = Your role does not allow this. Nothing was changed. Ask your billing admin.
error-gateway_failed = The card form could not be loaded. Nothing was charged. Check your connection and any content blocker, then try again.
error-internal = Something went wrong on our side. Nothing was charged. Try again in a moment.
error-invalid_response = We could not read the server’s answer. Reload the page to see what is current.
error-last_payment_method = A running subscription needs a payment method. Add another one before you delete this one.
error-network = We cannot reach the server. Check your connection and try again.
error-no_payment_method = There is no payment method yet. Nothing was charged. Add one to go on.
error-not_found = This is no longer there. Reload to see what is current.
error-not_signed_in = You are signed out. Nothing was charged. Sign in again to go on.
error-nothing_to_change = This is what you have already. There is nothing to pay.
error-operation_conflict = This payment has moved on in the meantime. Reload to see what happened.
error-operation_in_progress = Another purchase for this account is under way. You were not charged for this one. Try again when the other is finished.
error-outcome_unknown = We do not know yet whether the payment went through. Do not pay again: we are asking.
error-provider_error = The payment provider could not do this. Nothing was charged. Try again in a moment.
error-provider_unavailable = The payment provider cannot be reached. Nothing was charged. Try again in a few minutes.
error-quote_changed = The amount has changed. Nothing was charged. Check the new amount before you pay.
error-quote_expired = This offer ran out. Nothing was charged. Check the new one before you pay.
error-quote_used = This order was already placed. You were not charged again. Reload to see it.
error-rate_limited = That was too many attempts in a short time. Nothing was charged. Wait a minute and try again.
error-revision_mismatch = Someone else changed this while you were editing. Nothing was saved. Look at the current values and try again.
error-seats_in_use = More { SEAT(form: "plural") } are in use than would be left. Nothing was changed. Free some first.
error-seats_out_of_range = Your plan does not allow this number of { SEAT(form: "plural") }. Nothing was charged. Choose another number or contact support.
error-subscription_inactive = Your subscription is not active. Nothing was charged. Contact support to start it again.
error-timeout = The server takes too long to answer. Reload to see what is current.
error-too_large = This is too large to send. Nothing was changed. Shorten it and try again.
error-validation_failed = Some fields need your attention. Nothing was saved yet.

decline-generic = Your bank declined the payment and gave no reason. Nothing was charged. Try another payment method, or ask your bank.
decline-authentication_required = Your bank did not get the confirmation it asks for. Nothing was charged. Try again and confirm with your bank.
decline-card_not_supported = This card cannot be used for this purchase. Nothing was charged. Try another payment method.
decline-card_velocity_exceeded = The card has reached its limit. Nothing was charged. Try another payment method, or ask your bank.
decline-currency_not_supported = This card cannot pay in this currency. Nothing was charged. Try another payment method.
decline-expired_card = The card has expired. Nothing was charged. Use another payment method.
decline-incorrect_cvc = The security code of the card is not right. Nothing was charged. Enter the card again.
decline-incorrect_number = The card number is not right. Nothing was charged. Enter the card again.
decline-incorrect_zip = The postal code does not match the card. Nothing was charged. Correct your billing information, or use another payment method.
decline-insufficient_funds = There is not enough money on the card. Nothing was charged. Try another payment method.
decline-processing_error = The card could not be processed. Nothing was charged. Try again in a moment, or use another payment method.

quantity-required = Enter a number.
quantity-not_a_number = Enter a number, such as { NUMBER($example) }.
quantity-fraction = Enter a whole number.
quantity-negative = Enter a number that is not negative.
quantity-below_minimum = Enter { NUMBER($minimum) } or more.
quantity-above_maximum = Enter { NUMBER($maximum) } or less.
quantity-too_large = This number is too large.

seats-title = { SEAT_TITLE(form: "plural") }
seats-in-use = { NUMBER($count) } of { NUMBER($capacity) } in use
seats-free = { NUMBER($count) } free
seats-reserved = { NUMBER($count) } kept for invitations
seats-price = { $price } per { SEAT(form: "singular") }
seats-renews = renews { $date }
seats-ends = ends { $date }
seats-trial = Trial until { $date }
seats-status-past_due = The last payment did not go through. Pay with another method to keep your { SEAT(form: "plural") }.
seats-status-unpaid = Payments are overdue. Your { SEAT(form: "plural") } cannot be changed until they are paid.
seats-status-incomplete = The first payment is not finished yet.
seats-status-paused = Your subscription is paused.
seats-status-canceled = Your subscription has ended.
seats-add = Add { SEAT(form: "plural") }
seats-add-count = Add { SEAT($count) }
seats-add-label = { SEAT_TITLE(form: "plural") } to add
seats-plan = Plan
seats-current = Current { SEAT(form: "plural") }
seats-new-total = New total
seats-total-label = Total number of { SEAT(form: "plural") }
seats-one-more = One { SEAT(form: "singular") } more
seats-one-less = One { SEAT(form: "singular") } less
seats-change = { NUMBER($from) } → { SEAT($to) }
seats-change-spoken = From { NUMBER($from) } to { SEAT($to) }
seats-apply = Confirm changes
seats-range = Between { NUMBER($minimum) } and { NUMBER($maximum) }
seats-range-minimum = At least { NUMBER($minimum) }
seats-maximum-reached = Your plan allows at most { SEAT($maximum) }. Contact support for more.
seats-remove = Remove { SEAT(form: "plural") }
seats-remove-question = How many { SEAT(form: "plural") } do you want to remove?
seats-remove-count = Remove { SEAT($count) }
seats-remove-later = You keep all { SEAT(form: "plural") } until { $date }. From then on you pay for { NUMBER($to) }. You can take this back until that day.
seats-remove-now-credit = The { SEAT(form: "plural") } go at once. { $amount } for the unused time is put on your balance and used for your next invoices.
seats-remove-now = The { SEAT(form: "plural") } go at once. What you have paid for this period is not refunded.
seats-remove-in-use = { SEAT($count) } { $count ->
    [one] is
   *[other] are
  } in use, so you cannot go below { NUMBER($count) }. Free some to remove more.
seats-remove-minimum = Your plan includes at least { SEAT($minimum) }.
seats-remove-none = No { SEAT(form: "singular") } can be removed now.
seats-holders = In use by
seats-holders-show = See who uses them
seats-holders-never-active = Never active
seats-holders-last-active = Last active { $date }
seats-scheduled = { SEAT($count) } from { $date }
seats-scheduled-plan = Your plan changes on { $date }
seats-scheduled-cancel = Your subscription ends on { $date }
seats-scheduled-by = Asked for by { $name }
seats-scheduled-undone = Taken back. You keep { SEAT($count) }.
seats-added = { SEAT($count) } added
seats-added-hint = Ready to assign now.
seats-invite-next = Invite { $count ->
    [one] one person
   *[other] { NUMBER($count) } people
  }
seats-removed = { SEAT($count) } removed
seats-change-number = Change the number of { SEAT(form: "plural") }
seats-over = { SEAT($count) } too many { $count ->
    [one] is
   *[other] are
  } in use. Add { SEAT(form: "plural") } or free some.
seats-used-now = In use
seats-enter-number = Enter a number to see what it costs.

purchase-review = Check your order
purchase-order = Order
purchase-updating = Working out the amount…
purchase-line-seats = { SEAT($count) } × { $price }
purchase-line-seats-credit = Unused time of { SEAT($count) }
purchase-line-discount = Discount
purchase-line-promotion = Promotion { $code }
purchase-line-tax = Tax
purchase-line-rate = { $name } { $rate }
purchase-line-balance = From your balance
purchase-days-left = { NUMBER($days) } of { NUMBER($of) } days left
purchase-how = How this is worked out
purchase-how-part = { SEAT($count) } × { $price } × { NUMBER($days) } of { NUMBER($of) } days
purchase-how-text = You pay for the days left until { $date }, when your subscription renews.
purchase-due-today = Due today
purchase-due-nothing = Nothing to pay today
purchase-renewal = then { $amount } a { $interval ->
    [year] year
   *[month] month
  } from { $date }
purchase-promotion = Promotion code
purchase-promotion-apply = Apply
purchase-promotion-remove = Remove promotion code { $code }
purchase-promotion-applied = { $code } applied
purchase-promotion-once = Counts for this payment only.
purchase-promotion-forever = Counts for renewals too.
purchase-promotion-error-required = Enter a code.
purchase-promotion-error-unknown_code = We do not know this code. Check the spelling. The amount is unchanged.
purchase-promotion-error-expired = This code has run out. The amount is unchanged.
purchase-promotion-error-already_used = This code was used before. The amount is unchanged.
purchase-promotion-error-not_applicable = This code does not count for this order. The amount is unchanged.
purchase-promotion-error-unknown = This code cannot be used. The amount is unchanged.
purchase-method = Pay with
purchase-method-add = Add a payment method
purchase-method-card = { $brand } •• { $last4 }
purchase-method-missing = Add a payment method to pay.
purchase-pay = Pay { $amount }
purchase-changed = The amount changed from { $from } to { $to }. Nothing was charged. Check it and pay if you agree.
purchase-changed-details = The order changed; the amount is still { $amount }. Nothing was charged.
purchase-changed-by = { $name } changed the number of { SEAT(form: "plural") } from { NUMBER($from) } to { NUMBER($to) } meanwhile. The order below is up to date.
purchase-expired = The offer ran out and was made again. The amount is still { $amount }. Nothing was charged.
purchase-expired-changed = The offer ran out. The amount changed from { $from } to { $to }. Nothing was charged.
purchase-not-sent = Your order did not reach us. Nothing was charged. You can pay now.
purchase-canceled = The payment was canceled. Nothing was charged.
purchase-processing = Your payment is being processed
purchase-processing-hint = This can take a moment. You may leave this page: nothing gets lost, and you are charged once.
purchase-processing-free = Your change is being made
purchase-acting = Confirm with your bank
purchase-acting-hint = Your bank asks you to confirm the payment of { $amount }. Nothing is charged before you do.
purchase-acting-open = Open the confirmation
purchase-acting-cancel = Cancel the payment
purchase-unknown = We are asking whether the payment went through
purchase-unknown-hint = The connection was lost before the answer came. Do not pay again: you will see here what happened.
purchase-unknown-offline = You are offline. We ask as soon as you are back. Do not pay again.
purchase-unknown-ask = Ask now
purchase-declined = The payment was declined
purchase-declined-retry = Pay { $amount } with this method
purchase-failed = The order was not placed
purchase-other = { $name } is paying { $amount } for this account right now. You can buy when that is finished.
purchase-done = You paid { $amount }
purchase-done-free = Done
purchase-done-later = Agreed. It takes effect on { $date }.
purchase-receipt = Receipt { $number }
purchase-receipt-date = Paid on { $date }
purchase-receipt-method = Paid with { $method }
purchase-receipt-invoice = Open the invoice
purchase-finish = Done
purchase-how-exact = Counted to the second: { $seconds } of { $of } seconds, which makes { $amount }.
purchase-how-mismatch = We get { $amount } here. Please contact support before you pay.
purchase-other-show = Show that purchase

gate-title = Before you can pay
gate-missing-count = { $count ->
    [one] One thing is missing
   *[other] { NUMBER($count) } things are missing
  }
gate-profile = Billing information
gate-profile-missing = Still needed: { $fields }
gate-method = Payment method
gate-method-missing = A card to pay with
gate-complete = Complete
gate-incomplete = Missing
gate-open = Add: { $what }
gate-kept = Your order is kept meanwhile.

consent-text = I allow { $provider } to store this card securely, so that it can be charged for this subscription and for what I buy here.
consent-required = Agree to the card being stored to go on.

profile-title = Billing profile
profile-information = Billing information
profile-empty = No billing information yet
profile-empty-hint = Your invoices are made out to it. It is needed before your first purchase.
profile-add = Add billing information
profile-missing = Needed before you can buy: { $fields }
profile-complete = Complete it
profile-billed-to = Billed to
profile-tax-none = No tax number
profile-tax-pending = Being checked
profile-tax-verified = Verified
profile-tax-unverified = Could not be verified
profile-field-firstName = First name
profile-field-lastName = Last name
profile-field-companyName = Company legal name
profile-field-country = Country
profile-field-province = Province
profile-field-city = City
profile-field-postalCode = Postal code
profile-field-line1 = Address line
profile-field-line2 = Address line 2
profile-field-taxOffice = Tax office
profile-field-taxId = Tax number
profile-field-taxId-named = Tax number ({ $name })
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
profile-delete = Delete billing information
profile-delete-question = Delete all billing information?
profile-delete-hint = Past invoices stay as they are. You will be asked for it again before your next purchase.
profile-delete-keep = Keep it
profile-deleted = Billing information deleted

method-title = Payment method
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
method-holder = Name on card
method-holder-hint = As it is printed on the card
method-holder-card = This looks like a card number. Enter the name here.
method-expiry = Expiry date
method-expiry-month = Month
method-expiry-year = Year
method-expiry-past = This date has passed.
method-delete-question = Delete { $method }?
method-delete-hint = Nothing can be charged to it any more.
method-delete-keep = Keep it
method-last = This is the only payment method, and a running subscription needs one. Add another, then delete this one.
method-save = Save card
method-use-default = Use this card for renewals and purchases
method-loading = Loading the card form…
method-refused = The card was not saved
method-unknown = We do not know yet whether the card was saved. Try again: it is never stored twice.
method-added = { $method } added
method-updated = { $method } updated
method-removed = { $method } deleted
method-defaulted = { $method } is now the default
method-not-changed = Nothing was changed
method-provider-stripe = Stripe
method-provider-simulated = the test provider
method-provider-other = the payment provider

decline-test_mode_live_card = This is a test, and the card is not one of its test cards. Nothing was charged. Use 4242 4242 4242 4242.
`;
