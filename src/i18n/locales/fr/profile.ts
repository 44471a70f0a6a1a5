// French: the billing profile as it is read.
export default `
profile-empty = Pas encore d’informations de facturation
profile-empty-hint = Vos factures sont établies à ce nom. Elles sont nécessaires avant votre premier achat.
profile-add = Ajouter les informations de facturation
profile-missing = Nécessaire avant tout achat\u00a0: { $fields }
profile-complete = Compléter
profile-billed-to = Facturé à
profile-tax-none = Pas de numéro fiscal
profile-tax-state-pending = Vérification en cours
profile-tax-state-verified = Vérifié
profile-tax-state-unverified = N’a pas pu être vérifié
profile-delete = Supprimer les informations de facturation
profile-delete-question = Supprimer toutes les informations de facturation\u202f?
profile-delete-hint = Les factures passées restent telles quelles. Elles vous seront redemandées avant votre prochain achat.
profile-delete-keep = Les garder
profile-deleted = Informations de facturation supprimées

method-list = Moyens de paiement
method-empty = Pas encore de moyen de paiement
method-empty-hint = Ajoutez une carte pour payer. Son numéro va directement au prestataire de paiement, jamais par nous.
method-add = Ajouter un moyen de paiement
method-card = { $brand } ••\u00a0{ $last4 }
method-card-spoken = { $brand } se terminant par { $last4 }
method-expires = Expire en { $date }
method-expired = Expirée
method-expired-hint = Les paiements avec cette carte échoueront. Corrigez la date ou ajoutez une autre carte.
method-expires-soon = Expire bientôt
method-default = Par défaut
method-make-default = Utiliser par défaut
method-make-default-named = Utiliser par défaut\u00a0: { $method }
method-edit-named = Modifier { $method }
method-delete-named = Supprimer { $method }
method-delete-question = Supprimer { $method }\u202f?
method-delete-hint = Plus rien ne pourra y être débité.
method-delete-keep = La garder
method-last = C’est le seul moyen de paiement, et un abonnement en cours en exige un. Ajoutez-en un autre, puis supprimez celui-ci.
method-removed = { $method } supprimée
method-defaulted = { $method } est maintenant utilisée par défaut
method-not-changed = Rien n’a été modifié
method-refused = La carte n’a pas été enregistrée
`;
