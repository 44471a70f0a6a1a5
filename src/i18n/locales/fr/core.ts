// French: what can stand on screen before anybody acts.
// No-break spaces stand as escapes: \u00a0 before a colon and inside guillemets, \u202f before ; ? and !.
// part-e and part-s are the endings that agree with the word for a seat and with $count.
export default `
term-seat = siège
    .many = de sièges
    .other = sièges
    .gender = masculine
term-license = licence
    .many = de licences
    .other = licences
    .gender = feminine
term-user = utilisateur
    .many = d’utilisateurs
    .other = utilisateurs
    .gender = masculine
part-e = { SEAT_GENDER() ->
    [feminine] e
   *[masculine] {""}
  }
part-s = { $count ->
    [one] {""}
    [many] s
   *[other] s
  }

common-loading = Chargement…
common-offline = Vous êtes hors connexion. Ces informations ne sont peut-être plus à jour.
common-plan = { $plan } ({ $interval ->
    [year] annuel
   *[month] mensuel
  })
common-read-only = Demandez à votre administrateur de la facturation de modifier ceci.
common-retry = Réessayer
common-undo = Annuler ce changement

provider-failed = Impossible de charger la facturation.

error-unexpected = Cette page ne fonctionne pas comme prévu. Rien n’a été débité. Actualisez la page\u202f; si le problème persiste, contactez l’assistance.
error-invalid_request = { error-unexpected }
error-method_not_allowed = { error-unexpected }
error-origin_rejected = { error-unexpected }
error-forbidden_role = Votre rôle ne le permet pas. Rien n’a été modifié. Adressez-vous à votre administrateur de la facturation.
error-internal = Un problème est survenu de notre côté. Rien n’a été débité. Réessayez dans un instant.
error-invalid_response = La réponse du serveur est illisible. Actualisez la page pour voir la situation actuelle.
error-network = Le serveur est injoignable. Vérifiez votre connexion et réessayez.
error-not_found = Cet élément n’existe plus. Actualisez la page pour voir la situation actuelle.
error-not_signed_in = Votre session a pris fin. Rien n’a été débité. Reconnectez-vous pour continuer.
error-operation_in_progress = Un autre achat est en cours pour ce compte. Celui-ci n’a pas été débité. Réessayez quand l’autre sera terminé.
error-rate_limited = Trop de tentatives en peu de temps. Rien n’a été débité. Patientez une minute et réessayez.
error-timeout = Le serveur met trop de temps à répondre. Actualisez la page pour voir la situation actuelle.

seats-title = { SEAT_TITLE(form: "plural") }
seats-in-use = { NUMBER($count) } sur { NUMBER($capacity) } attribué{ part-e }{ part-s }
seats-free = { NUMBER($count) } libre{ part-s }
seats-reserved = { NUMBER($count) } réservé{ part-e }{ part-s } aux invitations
seats-price = { $price } par { SEAT(form: "singular") }
seats-renews = renouvellement le { $date }
seats-ends = prend fin le { $date }
seats-trial = Essai jusqu’au { $date }
seats-status-past_due = Le dernier paiement n’a pas abouti. Vérifiez vos moyens de paiement pour conserver vos { SEAT(form: "plural") }.
seats-status-unpaid = Des paiements sont en retard. Vos { SEAT(form: "plural") } ne peuvent pas être modifié{ part-e }s avant leur règlement.
seats-status-incomplete = Le premier paiement n’est pas terminé. Contactez l’assistance si cela persiste.
seats-status-paused = Votre abonnement est en pause. Contactez l’assistance pour le réactiver.
seats-status-canceled = Votre abonnement a pris fin. Contactez l’assistance pour le réactiver.
seats-add = Ajouter des { SEAT(form: "plural") }
seats-remove = Retirer des { SEAT(form: "plural") }
seats-scheduled = { SEAT($count) } à partir du { $date }
seats-scheduled-plan = Votre formule change le { $date }
seats-scheduled-pause = Votre abonnement est suspendu à partir du { $date }
seats-scheduled-cancel = Votre abonnement prend fin le { $date }
seats-scheduled-by = Demandé par { $name }
seats-scheduled-undone = Demande annulée. Vous gardez { SEAT($count) }.
seats-change-number = Modifier vos { SEAT(form: "plural") }
seats-over = { SEAT($count) } de trop { $count ->
    [one] est attribué{ part-e }
    [many] sont attribué{ part-e }s
   *[other] sont attribué{ part-e }s
  }. Ajoutez des { SEAT(form: "plural") } ou libérez-en.

profile-title = Profil de facturation
profile-information = Informations de facturation

method-title = Moyen de paiement


plans-title = Formules
credits-title = Crédits
invoices-title = Factures
members-title = Membres
seat-title = { SEAT_TITLE(form: "singular") }
summary-title = Abonnement
redeem-title = Rejoindre sur invitation
invite-title = Inviter des personnes
portal-title = Facturation
portal-section = Rubrique
basket-title = Votre commande
basket-now = Vous avez { $plan } avec { SEAT($seats) }.
basket-empty = Rien n’est choisi pour l’instant. Ce que vous ajoutez à votre commande se paie ensemble, en une fois.
`;
