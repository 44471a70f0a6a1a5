// French: what is done to one person, or to several at once.
export default `
member-may-owner = S’occupe de tout et peut nommer d’autres propriétaires.
member-may-billing = S’occupe de la formule, des paiements et des membres.
member-may-manager = S’occupe des membres et voit les factures.
member-may-member = Utilise le produit et voit la formule.
member-role-fixed = Personne ne modifie un rôle au-dessus du sien.
member-role-change = Donner le rôle\u00a0: { $role }
member-role-changed = Nouveau rôle de { $name }\u00a0: { $role }.
member-hand = Transférer sa place
member-hand-hint = Quand une personne part ou change de poste, un autre membre peut reprendre sa place. Cela ne coûte rien.
member-hand-choose = Choisir un autre membre
member-hand-whom = Qui reprend la place\u202f?
member-hand-nobody = Tout le monde a déjà une place. Invitez d’abord quelqu’un.
member-hand-more = { $count ->
    [one] Et une autre personne\u00a0: saisissez un nom.
    [many] Et { NUMBER($count) } d’autres personnes\u00a0: saisissez un nom.
   *[other] Et { NUMBER($count) } autres personnes\u00a0: saisissez un nom.
  }
member-hand-from = { $from } perd aussitôt son accès.
member-hand-to = { $to } reprend aussitôt la place.
member-hand-billing = Rien n’est débité et le nombre de { SEAT(form: "plural") } reste le même.
member-hand-confirm = Transférer de { $from } à { $to }
member-hand-conflict = La situation de l’une des deux personnes a changé entre-temps. Rien n’a été transféré. Choisissez de nouveau.
member-handed = Place transférée de { $from } à { $to }.
member-invitation = Invitation
member-resend-hint = Un nouveau lien est envoyé à { $email }. Le précédent ne fonctionne plus.
member-resend = Renvoyer
member-resent = Invitation renvoyée à { $email }.
member-accepted = L’invitation a été acceptée entre-temps. Rien n’a été envoyé.
member-remove-title = Retirer du compte
member-revoke-title = Annuler l’invitation
member-remove = Retirer { $name }
member-revoke = Annuler l’invitation
member-removed = { $name } ne fait plus partie du compte.
member-revoked = L’invitation de { $name } est annulée.
member-remove-access = { $count ->
    [one] Cette personne perd aussitôt son accès.
    [many] { NUMBER($count) } de personnes perdent aussitôt leur accès.
   *[other] { NUMBER($count) } personnes perdent aussitôt leur accès.
  }
member-remove-link = { $count ->
    [one] Le lien de l’invitation ne fonctionne plus.
    [many] Les liens de { NUMBER($count) } d’invitations ne fonctionnent plus.
   *[other] Les liens de { NUMBER($count) } invitations ne fonctionnent plus.
  }
member-remove-seat = { $count ->
    [one] Sa place est aussitôt libre pour quelqu’un d’autre.
    [many] { NUMBER($count) } de places sont aussitôt libres pour d’autres.
   *[other] { NUMBER($count) } places sont aussitôt libres pour d’autres.
  }
member-remove-billing = Le montant payé reste le même, pour { SEAT($count) }, tant que vous n’en retirez pas vous-même.
member-remove-undo = Vous pouvez revenir en arrière juste après.
member-selected = { $count ->
    [one] { NUMBER($count) } personne sélectionnée
    [many] { NUMBER($count) } de personnes sélectionnées
   *[other] { NUMBER($count) } personnes sélectionnées
  }
member-bulk-take_seat = Attribuer ({ NUMBER($count) })
member-bulk-release_seat = Retirer l’attribution ({ NUMBER($count) })
member-bulk-resend = Renvoyer ({ NUMBER($count) })
member-bulk-remove = Retirer du compte ({ NUMBER($count) })
member-bulk-removing = { $count ->
    [one] Retirer une personne du compte\u202f?
    [many] Retirer { NUMBER($count) } de personnes du compte\u202f?
   *[other] Retirer { NUMBER($count) } personnes du compte\u202f?
  }
member-bulk-clear = Tout désélectionner
member-bulk-working = { NUMBER($done) } sur { NUMBER($total) }, en cours
member-did-take_seat = Attribution effectuée à { $count ->
    [one] une personne
    [many] { NUMBER($count) } de personnes
   *[other] { NUMBER($count) } personnes
  }.
member-did-release_seat = Attribution retirée à { $count ->
    [one] une personne
    [many] { NUMBER($count) } de personnes
   *[other] { NUMBER($count) } personnes
  }.
member-did-remove = { $count ->
    [one] Une personne ne fait plus partie du compte.
    [many] { NUMBER($count) } de personnes ne font plus partie du compte.
   *[other] { NUMBER($count) } personnes ne font plus partie du compte.
  }
member-did-restore = { $count ->
    [one] Une personne est de retour.
    [many] { NUMBER($count) } de personnes sont de retour.
   *[other] { NUMBER($count) } personnes sont de retour.
  }
member-did-resend = { $count ->
    [one] Une invitation a été renvoyée.
    [many] { NUMBER($count) } d’invitations ont été renvoyées.
   *[other] { NUMBER($count) } invitations ont été renvoyées.
  }
member-did-nothing = Rien n’a été modifié.
member-holding-page = { NUMBER($from) } – { NUMBER($to) } sur { NUMBER($total) } personnes, absences les plus longues d’abord
member-holding = { $total ->
    [one] Une personne
    [many] { NUMBER($count) } sur { NUMBER($total) } de personnes, absences les plus longues d’abord
   *[other] { NUMBER($count) } sur { NUMBER($total) } personnes, absences les plus longues d’abord
  }
member-full = Il ne reste aucun{ part-e } { SEAT(form: "singular") } libre.
member-full-ask = Demandez à votre administrateur de la facturation d’en ajouter.
member-room = Il y a de la place maintenant.
member-assign-count = Attribuer ({ NUMBER($count) })
member-buy = Acheter { SEAT($count) }
member-buy-for = Pour { $names }, dès le paiement.
member-buy-for-more = Pour { $names } et { NUMBER($more) } autres, dès le paiement.
member-waiting = Vous avez demandé de passer à { SEAT($count) } à partir du { $date }, et il n’en resterait pas de libre. Rien ne peut être attribué tant que cette demande est en attente.
member-waiting-keep = Garder vos { SEAT(form: "plural") }
`;
