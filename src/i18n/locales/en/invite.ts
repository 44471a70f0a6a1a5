// English: putting people together to invite them.
export default `
part-people = { $count ->
    [one] { NUMBER($count) } person
   *[other] { NUMBER($count) } people
  }

invite-methods = Ways to invite
invite-method-list = List
invite-method-file = File
invite-method-code = Code
invite-elsewhere = People are invited elsewhere in this product.
invite-paste-hint = Type, or paste into any cell: addresses with or without names, a column or a block of a spreadsheet.
invite-caption = People to invite
invite-column-email = Email
invite-column-firstName = First name
invite-column-lastName = Last name
invite-column-position = Position (optional)
invite-cell = { $column }, row { $row }
invite-remove-column = Remove
invite-remove = Remove row { $row }
invite-add = Add a row
invite-pasted = { $count ->
    [one] { NUMBER($count) } row pasted.
   *[other] { NUMBER($count) } rows pasted.
  }
invite-too-many = That would make more than { NUMBER($limit) } rows. Nothing was pasted. Import a file for longer lists.
invite-role = Role
invite-role-member = Member
invite-role-member-hint = Sees the subscription and changes nothing.
invite-role-manager = Manager
invite-role-manager-hint = Invites and removes people.
invite-role-billing = Billing
invite-role-billing-hint = Buys and pays, invites and removes people.
invite-with-seat = Each counts as one { SEAT(form: "singular") }
invite-no-seats = no { SEAT(form: "plural") } needed
invite-people = { part-people }
invite-free = { NUMBER($count) } free { SEAT($count, form: "noun") }
invite-to-buy = { NUMBER($count) } to buy
invite-commit-none = Invite
invite-commit = Invite { part-people }
invite-next-keep = Next
invite-next = Next: buy { SEAT($count) }
`;
