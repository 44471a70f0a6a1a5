// French: the list of people.
export default `
members-caption = Membres et invitations
members-name = Nom
members-role = Rôle
members-active = Dernière activité
members-you = Vous
members-state-held = Attribué{ part-e }
members-state-reserved = Réservé{ part-e }
members-state-none = Aucun{ part-e }
members-assign = Attribuer
members-assign-to = à { $name }
members-unassign = Retirer
members-unassign-from = à { $name }
members-never = Aucune
members-invited = Invitation du { $date }
members-expired = Invitation expirée le { $date }
members-role-owner = Propriétaire
members-role-billing = Administrateur de la facturation
members-role-manager = Gestionnaire
members-role-member = Membre
members-select = Sélectionner { $name }
members-select-page = Sélectionner cette page
members-manage = Gérer
members-found = { $total ->
    [one] Une personne
    [many] { NUMBER($from) } – { NUMBER($to) } sur { NUMBER($total) } de personnes
   *[other] { NUMBER($from) } – { NUMBER($to) } sur { NUMBER($total) } personnes
  }
members-no-match = Personne ne correspond.
members-empty = Personne pour l’instant
members-failed = Impossible de charger la liste.
members-elsewhere = Les membres se gèrent ailleurs dans ce produit.
members-hidden = Votre rôle ne permet pas de voir les membres.
`;
