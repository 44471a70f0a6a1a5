// English: buying credits.
export default `
part-period = { $interval ->
    [year] a year
   *[month] a month
  }
topup-order = Buy credits
topup-terms = You can buy at any time, with a monthly or an annual plan, and lower or stop the renewal at any time.
topup-way = { $name }: how often
topup-every = { $interval ->
    [year] Every year
   *[month] Every month
  }
topup-once = Once
topup-amount = { $name } { part-period }
topup-range = From { NUMBER($minimum) } to { NUMBER($maximum) }, in steps of { NUMBER($step) }
topup-step = Enter a multiple of { NUMBER($step) }, such as { NUMBER($example) }.
topup-less = Fewer: { $name }
topup-more = More: { $name }
topup-spoken = { NUMBER($count) } { $name } { part-period }
topup-change = { NUMBER($from) } → { NUMBER($to) } { part-period }
topup-change-spoken = Now { NUMBER($from) }, then { NUMBER($to) } { part-period }
topup-price = { $price } per { NUMBER($per) }
topup-price-each = { $price } each
topup-total = { $amount } { part-period } before tax
topup-tier = from { NUMBER($from) }: { $price }
topup-volume = The price counts for the whole amount:
topup-graduated = Each part has its own price:
topup-even = From { NUMBER($from) } on, { NUMBER($target) } cost no more.
topup-even-take = Take { NUMBER($count) }
topup-keep = Choose another amount to see what it costs.
topup-stop = Stop the renewal
topup-lower = Lower the renewal
topup-later = { $name }: you keep { NUMBER($from) } until { $date }, then { NUMBER($to) }. You can take this back until that day.
topup-later-stop = { $name }: you keep { NUMBER($from) } until { $date }, then none. You can take this back until that day.
topup-also = Also add: { $name }
topup-remove = Remove: { $name }
topup-pack = { NUMBER($count) } for { $price }
topup-pack-until = valid until { $date }
topup-pack-ever = valid until used
topup-checkout = Checkout
`;
