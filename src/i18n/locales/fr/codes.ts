// French: inviting by a code.
export default `
codes-about = Un code à faire circuler\u00a0: toute personne qui le saisit dans son profil rejoint le compte d’elle-même, dans la limite que vous fixez.
codes-new = Nouveau code
codes-limit = Nombre de personnes qui peuvent l’utiliser
codes-limit-hint = Chaque personne compte une fois.
codes-lifetime = Valable
codes-days = { $days ->
    [one] Un jour
    [many] { NUMBER($days) } de jours
   *[other] { NUMBER($days) } jours
  }
codes-forever = Jusqu’à ce que je le révoque
codes-domains = Réservé aux adresses de (facultatif)
codes-domains-hint = Domaines séparés par des virgules, par exemple example.com.
codes-domains-wrong = «\u00a0{ $domain }\u00a0» ne peut pas être utilisé. Saisissez au plus 20 domaines, par exemple example.com.
codes-number = Saisissez un nombre entier de 1 à { NUMBER($maximum) }.
codes-less = Un de moins\u00a0: { $what }
codes-more = Un de plus\u00a0: { $what }
codes-buys = S’il n’y a plus de { SEAT(form: "singular") } libre, en acheter avec le moyen de paiement du compte
codes-buying = Nombre maximal de { SEAT(form: "plural") } à acheter
codes-ceiling-asking = Calcul du coût possible…
codes-ceiling-failed = Le coût possible n’a pas pu être calculé.
codes-ceiling = Peut coûter au plus { $amount } par { $interval ->
    [year] an
   *[month] mois
  }, taxes comprises.
codes-ceiling-changed = Le coût possible a changé entre-temps. Aucun code n’a été créé. Vérifiez le nouveau montant, puis créez le code.
codes-create = Créer le code
codes-creating = Création…
codes-cancel = Annuler
codes-not-created = Le code n’a pas été créé.
codes-unknown = La réponse n’est pas arrivée. Réessayez\u00a0: aucun second code ne sera créé.
codes-failed = Les codes n’ont pas pu être chargés.
codes-made = { $count ->
    [one] Votre code pour une personne
    [many] Votre code pour { NUMBER($count) } de personnes
   *[other] Votre code pour { NUMBER($count) } personnes
  }
codes-code = Code
codes-link = Lien
codes-copy = Copier
codes-copied = Copié
codes-copy-by-hand = Votre navigateur ne nous laisse pas copier. Le texte est sélectionné\u00a0: copiez-le vous-même.
codes-qr = Afficher le code QR
codes-qr-hide = Masquer le code QR
codes-qr-label = Code QR de l’invitation
codes-once = Il n’est affiché que maintenant. Copiez-le avant de continuer.
codes-done = Je l’ai copié
codes-named = du code se terminant par { $hint }
codes-state-active = Actif
codes-state-frozen = Suspendu
codes-state-used_up = Épuisé
codes-state-expired = Expiré
codes-state-revoked = Révoqué
codes-used = { NUMBER($uses) } sur { NUMBER($limit) } utilisés
codes-was-used = Le code se terminant par { $hint } a été utilisé\u00a0: { NUMBER($uses) } sur { NUMBER($limit) }.
codes-no-end = Sans date de fin
codes-until = Jusqu’au { $date }
codes-only = Réservé à { $domains }
codes-may-buy = Peut acheter { SEAT($seats) }, acheté { NUMBER($bought) }, au plus { $amount } par { $interval ->
    [year] an
   *[month] mois
  }
codes-by = Par { $name } le { $date }
codes-freeze = Suspendre
codes-thaw = Réactiver
codes-frozen = Le code se terminant par { $hint } est suspendu.
codes-thawed = Le code se terminant par { $hint } est de nouveau actif.
codes-revoke = Révoquer
codes-revoke-question = Révoquer ce code définitivement\u202f?
codes-revoke-what = Plus personne ne pourra l’utiliser. { $uses ->
    [0] Personne ne l’a utilisé.
    [one] La personne qui l’a utilisé reste.
    [many] Les { NUMBER($uses) } de personnes qui l’ont utilisé restent.
   *[other] Les { NUMBER($uses) } personnes qui l’ont utilisé restent.
  }
codes-revoke-now = Révoquer le code
codes-revoked = Le code se terminant par { $hint } est révoqué.
codes-history = Historique
codes-history-none = Rien pour l’instant.
codes-history-more = Afficher plus
codes-did-code_created = { $by } l’a créé
codes-did-code_used = { $name } a rejoint le compte
codes-did-code_bought_seat = Achat d’{ SEAT_GENDER() ->
    [feminine] une
   *[masculine] un
  } { SEAT(form: "singular") } pour { $name }
codes-did-code_frozen = { $by } l’a suspendu
codes-did-code_thawed = { $by } l’a réactivé
codes-did-code_changed = { $by } l’a modifié
codes-did-code_revoked = { $by } l’a révoqué
`;
