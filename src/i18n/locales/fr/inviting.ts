// French: a batch of invitations on its way.
export default `
inviting-checking = Vérification de la liste
inviting-sent = { NUMBER($done) } sur { NUMBER($total) } vérifiées
inviting-checked = { $count ->
    [one] { NUMBER($count) } personne peut être invitée
    [many] { NUMBER($count) } de personnes peuvent être invitées
   *[other] { NUMBER($count) } personnes peuvent être invitées
  }
error-import_incomplete = Toutes les lignes ne sont pas arrivées. Personne n’a été invité. Confirmez que ce sont bien toutes, ou recommencez.
inviting-incomplete = { NUMBER($arrived) } lignes sur { NUMBER($expected) } sont arrivées
inviting-incomplete-hint = L’envoi s’est interrompu. Personne n’a été invité pour l’instant. Choisissez de nouveau le fichier pour les avoir toutes, ou continuez avec celles qui sont arrivées.
inviting-incomplete-again = Recommencer
inviting-incomplete-on = { $count ->
    [one] Continuer avec cette ligne
    [many] Continuer avec ces { NUMBER($count) } de lignes
   *[other] Continuer avec ces { NUMBER($count) } lignes
  }
inviting-ready = { $count ->
    [one] { NUMBER($count) } personne est prête à être invitée
    [many] { NUMBER($count) } de personnes sont prêtes à être invitées
   *[other] { NUMBER($count) } personnes sont prêtes à être invitées
  }
inviting-ready-hint = Personne n’a été invité pour l’instant.
inviting-look = Voir qui figure dans la liste
inviting-rework = Modifier la liste
inviting-discard = Abandonner la liste
inviting-short = Il manque { SEAT($count) }
inviting-short-hint = { part-people } et { NUMBER($free) } { SEAT($free, form: "noun") } { $free ->
    [one] libre
    [many] libres
   *[other] libres
  }. Personne n’est invité avant votre paiement.
inviting-short-hint-free = { part-people } et { NUMBER($free) } { SEAT($free, form: "noun") } { $free ->
    [one] libre
    [many] libres
   *[other] libres
  }. Personne n’est invité avant votre confirmation.
inviting-then = { $count ->
    [one] L’invitation part dès que le paiement est fait.
    [many] Les { NUMBER($count) } d’invitations partent dès que le paiement est fait.
   *[other] Les { NUMBER($count) } invitations partent dès que le paiement est fait.
  }
inviting-then-free = { $count ->
    [one] L’invitation part dès que vous confirmez.
    [many] Les { NUMBER($count) } d’invitations partent dès que vous confirmez.
   *[other] Les { NUMBER($count) } invitations partent dès que vous confirmez.
  }
inviting-free = Confirmer et inviter { part-people }
inviting-taken = { $names } a pris des { SEAT(form: "plural") } entre-temps\u00a0: il manque { SEAT($count) }. Personne de votre liste n’a été invité pour l’instant.
inviting-ask = Demandez { SEAT($count) } à votre administrateur de la facturation. Votre liste est conservée et reprend ici.
inviting-sending = Envoi des invitations\u00a0: { part-people }
inviting-stopping = Arrêt des invitations
inviting-progress = { NUMBER($done) } sur { NUMBER($total) } invitées
inviting-stop = Arrêter
inviting-stop-hint = Qui est déjà invité le reste.
inviting-trouble = Le serveur ne répond pas.
inviting-trouble-hint = Nous redemandons jusqu’à ce qu’il réponde. Personne n’est invité deux fois.
inviting-trouble-now = Redemander maintenant
inviting-failed = Les invitations ne sont pas parties
inviting-so-far = { $count ->
    [one] { NUMBER($count) } personne a été invitée.
    [many] { NUMBER($count) } de personnes ont été invitées.
   *[other] { NUMBER($count) } personnes ont été invitées.
  }
inviting-done = { $count ->
    [one] { NUMBER($count) } personne est invitée
    [many] { NUMBER($count) } de personnes sont invitées
   *[other] { NUMBER($count) } personnes sont invitées
  }
inviting-done-hint = Chaque personne reçoit un e-mail avec un lien pour rejoindre l’équipe.
inviting-nobody = Personne n’a été invité
inviting-stopped = L’envoi a été arrêté. Sans invitation\u00a0: { part-people }.
inviting-list-gone = La liste a été abandonnée entre-temps. Personne n’a été invité.
inviting-bought-free = Ce que vous avez payé reste à vous. Les { SEAT(form: "plural") } sans personne invitée sont libres.
inviting-left = Laissées de côté\u00a0: { part-people }
inviting-left-caption = Qui a été laissé de côté
inviting-reason = Raison
inviting-save = Télécharger cette liste
inviting-more = Et { NUMBER($count) } de plus
inviting-another = Inviter d’autres personnes
`;
