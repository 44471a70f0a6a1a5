// English: an order, from the choice to the receipt.
export default `
error-change_pending = Another change is already waiting. Nothing was charged. Take that change back first, or wait until it takes effect.
error-change_not_allowed = This change is not possible by yourself. Nothing was charged. Contact us and we see to it.
error-credits_out_of_range = This number of credits is not on sale. Nothing was charged. Choose another number.
error-no_payment_method = There is no payment method yet. Nothing was charged. Add one to go on.
error-nothing_to_change = This is what you have already. There is nothing to pay.
error-outcome_unknown = We do not know yet whether the payment went through. Do not pay again: we are asking.
error-purpose_gone = The list these { SEAT(form: "plural") } were for was sent or discarded in the meantime. Nothing was charged.
error-quote_expired = This offer ran out. Nothing was charged. Check the new one before you pay.
error-quote_used = This order was already placed. You were not charged again. Reload to see it.
error-seats_in_use = More { SEAT(form: "plural") } are in use than would be left. Nothing was changed. Free some first.
error-seats_out_of_range = Your plan does not allow this number of { SEAT(form: "plural") }. Nothing was charged. Choose another number or contact support.

quantity-required = Enter a number.
quantity-not_a_number = Enter a number, such as { NUMBER($example) }.
quantity-fraction = Enter a whole number.
quantity-negative = Enter a number that is not negative.
quantity-below_minimum = Enter { NUMBER($minimum) } or more.
quantity-above_maximum = Enter { NUMBER($maximum) } or less.
quantity-too_large = This number is too large.

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
seats-added = { SEAT($count) } added
seats-added-hint = Ready to assign now.
seats-removed = { SEAT($count) } removed
seats-used-now = In use
seats-enter-number = Enter a number to see what it costs.

purchase-review = Check your order
purchase-order = Order
purchase-updating = Working out the amount…
purchase-line-seats = { SEAT($count) } × { $price }
purchase-line-seats-credit = Unused time of { SEAT($count) }
purchase-line-plan-credit = Unused time of { $plan }
purchase-line-of = { $name }: { $what }
purchase-line-credits = { NUMBER($count) } × { $price } per { NUMBER($per) }
purchase-line-credits-more = { NUMBER($count) } more
purchase-line-pack = Pack of { NUMBER($count) }
purchase-line-discount = Discount
purchase-line-promotion = Promotion { $code }
purchase-line-tax = Tax
purchase-line-rate = { $name } { $rate }
purchase-line-balance = From your balance
purchase-days-left = { NUMBER($days) } of { NUMBER($of) } days left
purchase-how = How this is worked out
purchase-how-part = { SEAT($count) } × { $price } × { NUMBER($days) } of { NUMBER($of) } days
purchase-due-today = Due today
purchase-due-nothing = Nothing to pay today
purchase-renewal-covered = Your balance covers the renewal on { $date }.
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
purchase-changed-what = { $kind ->
    [plan] { $name } changed the plan
    [credits] { $name } changed the credits
    [scheduled_change] { $name } planned a change
    [scheduled_change_undone] { $name } took a planned change back
    [invoice] { $name } paid an invoice
    [resumed] { $name } started the subscription
    [renewal] A new period began
    [paused] The subscription was paused
    [canceled] The subscription ended
    [profile] { $name } changed the billing information
   *[account] { $name } changed the account
  } meanwhile. The order below is up to date.
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
purchase-unknown-signed-out = You are signed out. Sign in again: you will see here what happened. Do not pay again.
purchase-unknown-offline = You are offline. We ask as soon as you are back. Do not pay again.
purchase-unknown-ask = Ask now
purchase-declined = The payment was declined
purchase-declined-retry = Pay { $amount } with this method
purchase-failed = The order was not placed
purchase-done = You paid { $amount }
purchase-done-free = Done
purchase-done-later = Agreed. It takes effect on { $date }.
purchase-receipt = Receipt { $number }
purchase-receipt-date = Paid on { $date }
purchase-receipt-credited = Put on your balance
purchase-receipt-method = Paid with { $method }
purchase-receipt-invoice = Download the invoice
purchase-finish = Done
purchase-how-plan = { $price } × { NUMBER($days) } of { NUMBER($of) } days
purchase-how-plan-credit = What you paid for { $plan } and will not use. It is taken off the price.
purchase-how-credits = { NUMBER($count) } × { $price } ÷ { NUMBER($per) } = { $amount }.
purchase-how-more = { NUMBER($to) } cost { $after }, the { NUMBER($from) } you have cost { $before }. You pay the difference, for this period in full.
purchase-how-more-words = The price of { NUMBER($to) } less the price of the { NUMBER($from) } you have, for this period in full.
purchase-how-exact = Counted to the second: { $seconds } of { $of } seconds, which makes { $amount }.
purchase-group-plan = Plan and { SEAT(form: "plural") }
purchase-change-spoken = From { $from } to { $to }
purchase-change-replaces = This replaces your change to { SEAT($count) } from { $date }.
purchase-change-kept = You keep { SEAT($count) }
purchase-change-credits = { $name }: { $amount } a { $interval ->
    [year] year
   *[month] month
  }
purchase-change-credits-stop = { $name }: { NUMBER($from) } → none, no renewal
purchase-change-pack = { $name }: { NUMBER($count) } once
purchase-change-status = { $to ->
    [canceled] Your subscription ends
    [paused] Your subscription pauses
    [activate] Your trial ends and the paid subscription begins
    [kept] Your subscription goes on
   *[active] Your subscription starts again
  }
purchase-change-invoice = Payment of invoice { $number }
purchase-change-now = at once
purchase-change-on = on { $date }
purchase-change-from = from { $date }
purchase-change-granted = { NUMBER($count) } more at once
purchase-credits-renew = { $interval ->
    [year] Yearly
   *[month] Monthly
  } credits renew by themselves until you change that. What is unused at the end of the period lapses, so buy only what you will use.
purchase-credited = { $amount } is put on your balance and used for your next invoices.
purchase-renewal-none = Nothing is charged after that.
purchase-renewal-lines = What the renewal is made of
purchase-how-mismatch = We get { $amount } here. Please contact support before you pay.
purchase-other = { $name } is paying { $amount } for this account right now. You can buy when that is finished.
purchase-other-renewal = A payment of { $amount } for the renewal is under way. You can buy when that is finished.
purchase-other-show = Show that purchase

basket-add = Add to order
basket-buy-now = Buy now
basket-added = Added to your order.
basket-contents = In your order
basket-seats-total = { SEAT($count) } in all
basket-seats-more = { SEAT($count) } more
basket-seats-fewer = { SEAT($count) } fewer
basket-credits-stop = { $name }: no renewal
basket-remove = Take out: { $what }
basket-removed = Taken out: { $what }.
basket-clear = Empty the order

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
`;
