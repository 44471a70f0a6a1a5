// French: what the billing profile, its forms and orders have in common.
export default `
common-close = Fermer
common-delete = Supprimer
common-edit = Modifier
common-edit-what = Modifier\u00a0: { $what }

profile-field-firstName = Prénom
profile-field-lastName = Nom
profile-field-companyName = Raison sociale
profile-field-country = Pays
profile-field-province = Province
profile-field-city = Ville
profile-field-postalCode = Code postal
profile-field-line1 = Adresse
profile-field-line2 = Complément d’adresse
profile-field-taxOffice = Centre des impôts
profile-field-taxId = Numéro fiscal
profile-field-taxId-named = Numéro fiscal ({ $name })
`;
