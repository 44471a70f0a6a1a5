// English: a batch of invitations on its way.
export default `
inviting-checking = Checking the list
inviting-sent = { NUMBER($done) } of { NUMBER($total) } checked
inviting-checked = { $count ->
    [one] { NUMBER($count) } person can be invited
   *[other] { NUMBER($count) } people can be invited
  }
error-import_incomplete = Not all rows arrived. Nobody was invited. Say that these are all, or start again.
inviting-incomplete = { NUMBER($arrived) } of { NUMBER($expected) } rows arrived
inviting-incomplete-hint = The upload broke off. Nobody has been invited yet. Choose the file again to have all of them, or go on with those that arrived.
inviting-incomplete-again = Start again
inviting-incomplete-on = { $count ->
    [one] Go on with this { NUMBER($count) } row
   *[other] Go on with these { NUMBER($count) } rows
  }
inviting-ready = { $count ->
    [one] { NUMBER($count) } person is ready to be invited
   *[other] { NUMBER($count) } people are ready to be invited
  }
inviting-ready-hint = Nobody has been invited yet.
inviting-look = See who is on the list
inviting-rework = Change the list
inviting-discard = Discard the list
inviting-short = { NUMBER($count) } more { SEAT($count, form: "noun") } needed
inviting-short-hint = { part-people } and { NUMBER($free) } free { SEAT($free, form: "noun") }. Nobody is invited before you have paid.
inviting-short-hint-free = { part-people } and { NUMBER($free) } free { SEAT($free, form: "noun") }. Nobody is invited before you have confirmed.
inviting-then = { $count ->
    [one] The invitation goes out as soon as it is paid.
   *[other] The { NUMBER($count) } invitations go out as soon as it is paid.
  }
inviting-then-free = { $count ->
    [one] The invitation goes out as soon as you confirm.
   *[other] The { NUMBER($count) } invitations go out as soon as you confirm.
  }
inviting-free = Confirm and invite { part-people }
inviting-taken = { $names } took { SEAT(form: "plural") } meanwhile, so { $count ->
    [one] { SEAT($count) } is
   *[other] { SEAT($count) } are
  } missing. Nobody of your list has been invited yet.
inviting-ask = Ask your billing admin for { SEAT($count) }. Your list is kept and goes on here.
inviting-sending = Inviting { part-people }
inviting-stopping = Stopping the invitations
inviting-progress = { NUMBER($done) } of { NUMBER($total) } invited
inviting-stop = Stop
inviting-stop-hint = Who is invited already stays invited.
inviting-trouble = The server does not answer.
inviting-trouble-hint = We ask again until it does. Nobody is invited twice.
inviting-trouble-now = Ask now
inviting-failed = The invitations did not go out
inviting-so-far = { $count ->
    [one] { NUMBER($count) } person has been invited.
   *[other] { NUMBER($count) } people have been invited.
  }
inviting-done = { $count ->
    [one] { NUMBER($count) } person is invited
   *[other] { NUMBER($count) } people are invited
  }
inviting-done-hint = Each gets an email with a link to join.
inviting-nobody = Nobody was invited
inviting-stopped = { $count ->
    [one] It was stopped. { NUMBER($count) } person was not invited.
   *[other] It was stopped. { NUMBER($count) } people were not invited.
  }
inviting-list-gone = The list was discarded meanwhile. Nobody was invited.
inviting-bought-free = { SEAT_TITLE(form: "plural") } you paid for stay yours. Those nobody was invited to are free.
inviting-left = Left out: { part-people }
inviting-left-caption = Who was left out
inviting-reason = Reason
inviting-save = Download this list
inviting-more = And { NUMBER($count) } more
inviting-another = Invite more people
`;
