// English: one person and their seat.
export default `
seat-assigned = Assigned to { $name }.
seat-unassigned = Unassigned from { $name }. It is free for somebody else.
seat-undone = Taken back.
seat-dismiss = Put away: { $what }
seat-add = Add to my subscription
seat-remove = Remove from my subscription
seat-is-held = In your subscription
seat-is-none = Not in your subscription
seat-is-kept = Invited, with a place in your subscription
seat-is-invited = Invited, without a place in your subscription
seat-remove-follows = Removing frees their { SEAT(form: "singular") } at once for somebody else.
seat-remove-kept = Removing frees the { SEAT(form: "singular") } that is kept until they accept.
seat-unknown = This person is not in your account.
seat-elsewhere = Who has a { SEAT(form: "singular") } is decided elsewhere in this product.
seat-hidden = Your role does not show who has a { SEAT(form: "singular") }.
`;
