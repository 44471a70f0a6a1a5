// English: plans and changing them.
export default `
plans-interval = Billing interval
plans-monthly = Monthly
plans-annual = Annual
plans-current = Current plan
plans-from = From { $date }
plans-on = on { $date }
plans-per-seat = per { SEAT(form: "singular") } a { $interval ->
    [year] year
   *[month] month
  }
plans-per-interval = a { $interval ->
    [year] year
   *[month] month
  }
plans-seat-more = + { $price } for each further { SEAT(form: "singular") }
plans-total = { $amount } a { $interval ->
    [year] year
   *[month] month
  } for { SEAT($count) }
plans-saving = Save { $amount } a year
plans-saving-on = Annual saves { $amount } a year on { $plan }
plans-included-seats = { SEAT($count) } included
plans-included-credits = { $name }: { NUMBER($count) } a { $interval ->
    [year] year
   *[month] month
  }
plans-before-tax = Prices before tax.
plans-choose = Choose { $plan }
plans-choose-later = Change to { $plan } on { $date }
plans-adjust = Change { SEAT(form: "plural") } or credits
plans-waits = Agreed. You can undo it above.
plans-refused-downgrade = You cannot change to less by yourself.
plans-refused-interval = You cannot change to this billing interval by yourself.
plans-refused-contact_sales = We set this plan up together with you.
plans-refused-seats_above_maximum = More than its { SEAT($maximum) } are in use.
plans-refused-subscription_inactive = Your subscription is not active.
plans-refused-change_pending = Your subscription is about to end or pause. Take that back first.
plans-refused-invoice_open = An invoice waits to be paid. Pay it first.
plans-refused-other = You cannot make this change by yourself.
plans-contact = Not open to you here? Contact us and we see to it.
plans-scheduled = { $plan } from { $date }
plans-scheduled-pause = Your subscription pauses on { $date }
plans-undone = Taken back. Your plan stays.
plans-trial = Nothing is charged until { $date }.
plans-empty = There are no plans to choose from.
plans-compare = Compare monthly and annual
plans-compare-caption = { $plan }: what you pay, tax included
plans-compare-now = Now
plans-compare-renewal = At renewal
plans-compare-year = Over 12 months
plans-compare-less = { $amount } less
plans-compare-credits = Credits count for each billing period: paid annually, you get this number once a year.
plans-checkout = Checkout
plans-credits = Add-on credits each { $interval ->
    [year] year
   *[month] month
  }
plans-credits-renew = They renew by themselves. What is unused at the end of a period lapses. Enter 0 for none.
plans-credits-range = In steps of { NUMBER($step) }, up to { NUMBER($maximum) }
plans-credits-step = Enter a multiple of { NUMBER($step) }.
plans-credits-failed = Add-on credits could not be loaded. You can order without them.
plans-unchanged = Change something to see what it costs.
plans-later = You keep { $from } until { $date }, and can take this back until then.
plans-later-confirm = Change on { $date }
`;
