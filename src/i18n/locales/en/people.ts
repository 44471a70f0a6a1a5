// English: what is wrong with people who are to be invited.
export default `
invite-problems = { $count ->
    [one] One row needs your attention.
   *[other] { NUMBER($count) } rows need your attention.
  }
invite-left-out = { $count ->
    [one] One person cannot be invited. Nobody has been yet.
   *[other] { NUMBER($count) } people cannot be invited. Nobody has been yet.
  }
invite-leave-out = Leave them out and invite { part-people }
invite-leave-out-next = Leave them out. Next: buy { SEAT($count) }
invite-problem-missing = Enter an email address.
invite-problem-invalid = This is not an email address.
invite-problem-too_long = This is too long.
invite-problem-duplicate = This person is in the list twice.
invite-problem-same = The same person as in row { $row }.
invite-problem-already_member = Is a member already.
invite-problem-already_invited = Is invited already.
invite-problem-removed = Was removed meanwhile.
invite-problem-left_out = Left out by you.
invite-problem-card_number = This looks like a card number. Take it out.
invite-problem-text = A web address cannot stand here.
`;
