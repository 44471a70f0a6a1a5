// French: putting people together to invite them.
export default `
part-people = { $count ->
    [one] { NUMBER($count) } personne
    [many] { NUMBER($count) } de personnes
   *[other] { NUMBER($count) } personnes
  }

invite-methods = Façons d’inviter
invite-method-list = Liste
invite-method-file = Fichier
invite-method-code = Code
invite-elsewhere = Les invitations se font ailleurs dans ce produit.
invite-paste-hint = Saisissez, ou collez dans n’importe quelle cellule\u00a0: des adresses avec ou sans nom, une colonne ou un bloc d’un tableur.
invite-caption = Personnes à inviter
invite-column-email = Adresse e-mail
invite-column-firstName = Prénom
invite-column-lastName = Nom
invite-column-position = Poste (facultatif)
invite-cell = { $column }, ligne { $row }
invite-remove-column = Retirer
invite-remove = Retirer la ligne { $row }
invite-add = Ajouter une ligne
invite-pasted = { $count ->
    [one] { NUMBER($count) } ligne collée.
    [many] { NUMBER($count) } de lignes collées.
   *[other] { NUMBER($count) } lignes collées.
  }
invite-too-many = Cela ferait plus de { NUMBER($limit) } lignes. Rien n’a été collé. Importez un fichier pour les listes plus longues.
invite-role = Rôle
invite-role-member = Membre
invite-role-member-hint = Voit l’abonnement, sans rien modifier.
invite-role-manager = Gestionnaire
invite-role-manager-hint = Invite et retire des personnes.
invite-role-billing = Facturation
invite-role-billing-hint = Achète et paie, invite et retire des personnes.
invite-with-seat = Chaque personne compte pour { SEAT_GENDER() ->
    [feminine] une
   *[masculine] un
  } { SEAT(form: "singular") }
invite-no-seats = sans { SEAT(form: "singular") }
invite-people = { part-people }
invite-free = { SEAT($count) } libre{ part-s }
invite-to-buy = { NUMBER($count) } à acheter
invite-commit-none = Inviter
invite-commit = Inviter { part-people }
invite-next-keep = Suivant
invite-next = Suivant\u00a0: acheter { SEAT($count) }
`;
