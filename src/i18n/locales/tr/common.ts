// Turkish: what the billing profile, its forms and orders have in common.
export default `
common-close = Kapat
common-delete = Sil
common-edit = Düzenle
common-edit-what = Düzenle: { $what }

profile-field-firstName = Ad
profile-field-lastName = Soyad
profile-field-companyName = Ticari unvan
profile-field-country = Ülke
profile-field-province = İl
profile-field-city = Şehir
profile-field-postalCode = Posta kodu
profile-field-line1 = Adres
profile-field-line2 = Adres (devamı)
profile-field-taxOffice = Vergi dairesi
profile-field-taxId = Vergi numarası
profile-field-taxId-named = Vergi numarası ({ $name })
`;
