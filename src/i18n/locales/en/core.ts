// English: what can stand on screen before anybody acts. English is the source of the other languages.
// FTL, see docs of Project Fluent; ids are `<subject>-<what>`. Comments stand here, as those in the text would be downloaded.
// A host picks the word for a seat with `seatTerm`, or brings its own as message term-<word>.
export default `
term-seat = seat
    .other = seats
term-license = license
    .other = licenses
term-user = user
    .other = users

common-loading = Loading…
common-offline = You are offline. What you see may be out of date.
common-plan = { $plan } ({ $interval ->
    [year] Annual
   *[month] Monthly
  })
common-read-only = Ask your billing admin to change this.
common-retry = Try again
common-undo = Undo

provider-failed = Billing could not be loaded.

error-unexpected = Something on this page does not work as it should. Nothing was charged. Reload the page; if it happens again, contact support.
error-invalid_request = { error-unexpected }
error-method_not_allowed = { error-unexpected }
error-origin_rejected = { error-unexpected }
error-forbidden_role = Your role does not allow this. Nothing was changed. Ask your billing admin.
error-internal = Something went wrong on our side. Nothing was charged. Try again in a moment.
error-invalid_response = We could not read the server’s answer. Reload the page to see what is current.
error-network = We cannot reach the server. Check your connection and try again.
error-not_found = This is no longer there. Reload to see what is current.
error-not_signed_in = You are signed out. Nothing was charged. Sign in again to go on.
error-operation_in_progress = Another purchase for this account is under way. You were not charged for this one. Try again when the other is finished.
error-rate_limited = That was too many attempts in a short time. Nothing was charged. Wait a minute and try again.
error-timeout = The server takes too long to answer. Reload to see what is current.

seats-title = { SEAT_TITLE(form: "plural") }
seats-in-use = { NUMBER($count) } of { NUMBER($capacity) } in use
seats-free = { NUMBER($count) } free
seats-reserved = { NUMBER($count) } kept for invitations
seats-price = { $price } per { SEAT(form: "singular") }
seats-renews = renews { $date }
seats-ends = ends { $date }
seats-trial = Trial until { $date }
seats-status-past_due = The last payment did not go through. Check your payment methods to keep your { SEAT(form: "plural") }.
seats-status-unpaid = Payments are overdue. Your { SEAT(form: "plural") } cannot be changed until they are paid.
seats-status-incomplete = The first payment is not finished yet. Contact support if it stays so.
seats-status-paused = Your subscription is paused. Contact support to start it again.
seats-status-canceled = Your subscription has ended. Contact support to start it again.
seats-add = Add { SEAT(form: "plural") }
seats-remove = Remove { SEAT(form: "plural") }
seats-scheduled = { SEAT($count) } from { $date }
seats-scheduled-plan = Your plan changes on { $date }
seats-scheduled-pause = Your subscription pauses on { $date }
seats-scheduled-cancel = Your subscription ends on { $date }
seats-scheduled-by = Asked for by { $name }
seats-scheduled-undone = Taken back. You keep { SEAT($count) }.
seats-change-number = Change the number of { SEAT(form: "plural") }
seats-over = { SEAT($count) } too many { $count ->
    [one] is
   *[other] are
  } in use. Add { SEAT(form: "plural") } or free some.

profile-title = Billing profile
profile-information = Billing information

method-title = Payment method


plans-title = Plans
credits-title = Credits
invoices-title = Invoices
members-title = Members
seat-title = { SEAT_TITLE(form: "singular") }
summary-title = Subscription
redeem-title = Join with an invitation
invite-title = Invite people
basket-title = Your order
basket-now = You have { $plan } with { SEAT($seats) }.
basket-empty = Nothing chosen yet. What you add to your order is paid together, once.
`;
