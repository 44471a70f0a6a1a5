// English: what the billing profile, its forms and orders have in common.
export default `
common-close = Close
common-delete = Delete
common-edit = Edit
common-edit-what = Edit { $what }

profile-field-firstName = First name
profile-field-lastName = Last name
profile-field-companyName = Company legal name
profile-field-country = Country
profile-field-province = Province
profile-field-city = City
profile-field-postalCode = Postal code
profile-field-line1 = Address line
profile-field-line2 = Address line 2
profile-field-taxOffice = Tax office
profile-field-taxId = Tax number
profile-field-taxId-named = Tax number ({ $name })
`;
