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
`;
