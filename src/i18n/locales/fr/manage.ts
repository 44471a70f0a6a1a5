// French: details of the subscription, and ending, pausing or going on with it.
export default `
manage-details-close = Fermer les détails
manage-account = Compte
manage-interval = Facturation
manage-interval-value = { $interval ->
    [year] Chaque année
   *[month] Chaque mois
  }
manage-period = Période en cours
manage-trial-end = Fin de l’essai
manage-changed = Dernière modification
manage-changed-by = { $name }, le { $date }
manage-changed-seats = { $name }, le { $date }\u00a0: { NUMBER($from) } → { SEAT($to) }
manage-method-card = { $brand } se terminant par { $last4 }

manage-title-activate = Payer dès maintenant
manage-consequence-activate = L’essai prend fin aujourd’hui et la première période payée commence.
manage-title-resume = Reprendre votre abonnement
manage-consequence-resume = Une nouvelle période commence aujourd’hui avec { SEAT($count) }. Elle se renouvelle ensuite d’elle-même.
manage-pay-title = Payer la facture { $number }
manage-title-cancel = Résilier l’abonnement
manage-consequence-cancel = Vous gardez { SEAT($count) } jusqu’au { $date }. Plus rien n’est débité. Vous pouvez revenir sur cette demande jusqu’à cette date.
manage-cancel-now = L’abonnement prend fin aussitôt. Plus rien n’est débité.
manage-cancel-on = Résilier le { $date }
manage-cancel-commit = Résilier maintenant
manage-title-pause = Mettre l’abonnement en pause
manage-consequence-pause = Vous gardez { SEAT($count) } jusqu’au { $date }. Ensuite, rien n’est débité et rien ne peut être utilisé jusqu’à la reprise. Vous pouvez revenir sur cette demande jusqu’à cette date.
manage-pause-on = Mettre en pause le { $date }
manage-go-on = Reprendre
manage-reason = Pourquoi partez-vous\u202f?
manage-reason-none = Je préfère ne pas le dire
manage-reason-expensive = C’est trop cher
manage-reason-features = Il manque quelque chose dont j’ai besoin
manage-reason-unused = Nous ne l’utilisons pas assez
manage-reason-other_service = Nous passons à autre chose
manage-reason-difficult = C’est trop difficile à utiliser
manage-reason-other = Une autre raison
manage-words = Avec vos propres mots
manage-words-left = { NUMBER($count) } caractères restants
manage-words-card = Ceci ressemble à un numéro de carte. Retirez-le pour continuer.
`;
