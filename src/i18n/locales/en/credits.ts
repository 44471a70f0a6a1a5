// English: credits and their use.
export default `
part-each = { $interval ->
    [year] a year
   *[month] a month
  }
credits-left = { NUMBER($left) } of { NUMBER($granted) } left
credits-none-yet = None yet
credits-empty = There are no credits for this account.
credits-included = { NUMBER($count) } { part-each } with your plan
credits-bought = { NUMBER($count) } { part-each } bought
credits-renews = new ones come on { $date }, unused ones lapse then
credits-lapse = { NUMBER($count) } lapse on { $date } if unused
credits-use = { NUMBER($count) } used in the last { NUMBER($days) } days, most on { $date } ({ NUMBER($most) })
credits-unused = Nothing used in the last { NUMBER($days) } days.
credits-days = Use by day
credits-day = Day
credits-used = Used
credits-pace = At this pace (about { NUMBER($perDay) } a day) { $outcome ->
    [renewal] they last until new ones come on { $date }.
    [gap] they run out on { $date }, { $days ->
        [0] just
        [one] one day
       *[other] { NUMBER($days) } days
      } before new ones come.
    [lapse] some are still unused when they lapse on { $date }.
   *[end] they last until { $date }.
  }
credits-pace-only = Use is about { NUMBER($perDay) } a day.
credits-cover = Add { NUMBER($count) } { part-each } to cover it
credits-cover-once = Buy { NUMBER($count) } once to cover it
credits-buy = Purchase add-ons
credits-buy-for = Purchase add-ons: { $name }
credits-not-sold = Not on sale
credits-inactive = Your subscription is not active now, so credits cannot be changed. Contact support.
credits-waits = { NUMBER($count) } { part-each } from { $date }
credits-waits-stop = No renewal from { $date }
credits-undo = Undo: { $name }
credits-undone = Taken back. You keep { NUMBER($count) } { part-each }.
credits-order = Buy credits
credits-terms = You can buy at any time, with a monthly or an annual plan, and lower or stop the renewal at any time.
credits-way = { $name }: how often
credits-every = { $interval ->
    [year] Every year
   *[month] Every month
  }
credits-once = Once
credits-amount = { $name } { part-each }
credits-range = From { NUMBER($minimum) } to { NUMBER($maximum) }, in steps of { NUMBER($step) }
credits-step = Enter a multiple of { NUMBER($step) }, such as { NUMBER($example) }.
credits-less = Fewer: { $name }
credits-more = More: { $name }
credits-spoken = { NUMBER($count) } { $name } { part-each }
credits-change = { NUMBER($from) } → { NUMBER($to) } { part-each }
credits-change-spoken = Now { NUMBER($from) }, then { NUMBER($to) } { part-each }
credits-price = { $price } per { NUMBER($per) }
credits-price-each = { $price } each
credits-total = { $amount } { part-each } before tax
credits-tier = from { NUMBER($from) }: { $price }
credits-volume = The price counts for the whole amount:
credits-graduated = Each part has its own price:
credits-even = From { NUMBER($from) } on, { NUMBER($target) } cost no more.
credits-even-take = Take { NUMBER($count) }
credits-keep = Choose another amount to see what it costs.
credits-stop = Stop the renewal
credits-lower = Lower the renewal
credits-later = { $name }: you keep { NUMBER($from) } until { $date }, then { NUMBER($to) }. You can take this back until that day.
credits-later-stop = { $name }: you keep { NUMBER($from) } until { $date }, then none. You can take this back until that day.
credits-also = Also add: { $name }
credits-remove = Remove: { $name }
credits-pack = { NUMBER($count) } for { $price }
credits-pack-until = valid until { $date }
credits-pack-ever = valid until used
`;
