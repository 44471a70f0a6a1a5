// French: what is wrong with people who are to be invited.
export default `
invite-problems = { $count ->
    [one] Une ligne demande votre attention.
    [many] { NUMBER($count) } de lignes demandent votre attention.
   *[other] { NUMBER($count) } lignes demandent votre attention.
  }
invite-left-out = { $count ->
    [one] Une personne ne peut pas être invitée. Personne ne l’a été pour l’instant.
    [many] { NUMBER($count) } de personnes ne peuvent pas être invitées. Personne ne l’a été pour l’instant.
   *[other] { NUMBER($count) } personnes ne peuvent pas être invitées. Personne ne l’a été pour l’instant.
  }
invite-leave-out = Continuer sans et inviter { part-people }
invite-leave-out-next = Continuer sans. Suivant\u00a0: acheter { SEAT($count) }
invite-problem-missing = Saisissez une adresse e-mail.
invite-problem-invalid = Ce n’est pas une adresse e-mail.
invite-problem-too_long = C’est trop long.
invite-problem-duplicate = Cette personne figure deux fois dans la liste.
invite-problem-same = La même personne qu’à la ligne { $row }.
invite-problem-already_member = Fait déjà partie des membres.
invite-problem-already_invited = A déjà reçu une invitation.
invite-problem-removed = A été retirée entre-temps.
invite-problem-left_out = Laissée de côté par vous.
invite-problem-card_number = Cela ressemble à un numéro de carte. Retirez-le.
invite-problem-text = Une adresse web n’a pas sa place ici.
`;
