// French: finding people in a long list.
export default `
find-search = Nom ou adresse e-mail
find-show = Afficher
find-show-all = Tout le monde
find-show-members = Membres
find-show-invitations = Invitations
find-show-seat = Avec attribution
find-show-no_seat = Sans attribution
find-sort = Ordre
find-sort-name = Nom
find-sort-email = Adresse e-mail
find-sort--since = Arrivées récentes d’abord
find-sort-active = Activité ancienne d’abord
find-sort--active = Activité récente d’abord
find-download = Télécharger en CSV
find-preparing = Préparation…
find-previous = Précédent
find-next = Suivant
find-pages-top = Pages, au-dessus de la liste
find-pages-bottom = Pages, sous la liste
find-everybody = Afficher tout le monde
`;
