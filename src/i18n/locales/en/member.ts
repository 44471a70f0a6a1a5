// English: what is done to one person, or to several at once.
export default `
member-may-owner = Sees to everything and makes others owners.
member-may-billing = Sees to plan, payments and members.
member-may-manager = Sees to members and sees the bills.
member-may-member = Works with the product and sees the plan.
member-role-fixed = Nobody changes a role above their own.
member-role-change = Make { $role }
member-role-changed = { $name }: { $role } from now on.
member-hand = Hand it on
member-hand-hint = Their { SEAT(form: "singular") } can go to another member, when somebody leaves or changes jobs. It costs nothing.
member-hand-choose = Choose another member
member-hand-whom = Who gets it?
member-hand-nobody = Everybody here has one already. Invite somebody first.
member-hand-more = { $count ->
    [one] And one more: type a name.
   *[other] And { NUMBER($count) } more: type a name.
  }
member-hand-from = { $from } loses access at once.
member-hand-to = { $to } has it at once.
member-hand-billing = Nothing is charged, and the number of { SEAT(form: "plural") } stays the same.
member-hand-confirm = Hand on from { $from } to { $to }
member-hand-conflict = One of the two has changed meanwhile. Nothing was handed on. Choose again.
member-handed = Handed on from { $from } to { $to }.
member-invitation = Invitation
member-resend-hint = A new link goes to { $email }. The one before stops working.
member-resend = Send again
member-resent = Invitation sent again to { $email }.
member-accepted = They have accepted the invitation meanwhile. Nothing was sent.
member-remove-title = Remove from the account
member-revoke-title = Take the invitation back
member-remove = Remove { $name }
member-revoke = Take it back
member-removed = { $name } was removed.
member-revoked = The invitation of { $name } was taken back.
member-remove-access = { $count ->
    [one] They lose access at once.
   *[other] { NUMBER($count) } people lose access at once.
  }
member-remove-link = { $count ->
    [one] The link of the invitation stops working at once.
   *[other] The links of { NUMBER($count) } invitations stop working at once.
  }
member-remove-seat = { SEAT($count) } { $count ->
    [one] is
   *[other] are
  } free at once for somebody else.
member-remove-billing = What you pay stays the same, for { SEAT($count) }, until you remove { SEAT(form: "plural") } yourself.
member-remove-undo = You can take this back right afterwards.
member-selected = { NUMBER($count) } selected
member-bulk-take_seat = Assign ({ NUMBER($count) })
member-bulk-release_seat = Unassign ({ NUMBER($count) })
member-bulk-resend = Send again ({ NUMBER($count) })
member-bulk-remove = Remove ({ NUMBER($count) })
member-bulk-removing = { $count ->
    [one] Remove one person?
   *[other] Remove { NUMBER($count) } people?
  }
member-bulk-clear = Clear selection
member-bulk-working = { NUMBER($done) } of { NUMBER($total) } done
member-did-take_seat = Assigned to { $count ->
    [one] one person
   *[other] { NUMBER($count) } people
  }.
member-did-release_seat = Unassigned from { $count ->
    [one] one person
   *[other] { NUMBER($count) } people
  }.
member-did-remove = { $count ->
    [one] One person was removed.
   *[other] { NUMBER($count) } people were removed.
  }
member-did-restore = { $count ->
    [one] One person is back.
   *[other] { NUMBER($count) } people are back.
  }
member-did-resend = { $count ->
    [one] One invitation was sent again.
   *[other] { NUMBER($count) } invitations were sent again.
  }
member-did-nothing = Nothing was changed.
member-holding-page = { NUMBER($from) } – { NUMBER($to) } of { NUMBER($total) } people, away longest first
member-holding = { $total ->
    [one] One person
   *[other] { NUMBER($count) } of { NUMBER($total) } people, away longest first
  }
member-full = No { SEAT(form: "singular") } is free.
member-full-ask = Ask your billing admin to add { SEAT(form: "plural") }.
member-room = There is room now.
member-assign-count = Assign ({ NUMBER($count) })
member-buy = Buy { SEAT($count) }
member-buy-for = For { $names }, right after the payment.
member-buy-for-more = For { $names } and { NUMBER($more) } more, right after the payment.
member-waiting = You asked for { SEAT($count) } from { $date }, and that many are taken or kept. Nothing can be assigned while this waits.
member-waiting-keep = Keep all { SEAT(form: "plural") }
`;
