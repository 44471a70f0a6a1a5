// Turkish: the billing profile as it is read.
export default `
profile-empty = Henüz fatura bilgisi yok
profile-empty-hint = Faturalarınız bu bilgilerle düzenlenir. İlk satın almadan önce gereklidir.
profile-add = Fatura bilgilerini ekle
profile-missing = Satın almadan önce gerekli: { $fields }
profile-complete = Tamamla
profile-billed-to = Fatura adresi
profile-tax-none = Vergi numarası yok
profile-tax-state-pending = Kontrol ediliyor
profile-tax-state-verified = Doğrulandı
profile-tax-state-unverified = Doğrulanamadı
profile-delete = Fatura bilgilerini sil
profile-delete-question = Tüm fatura bilgileri silinsin mi?
profile-delete-hint = Geçmiş faturalar olduğu gibi kalır. Bir sonraki satın almadan önce yeniden sorulur.
profile-delete-keep = Kalsın
profile-deleted = Fatura bilgileri silindi

method-list = Ödeme yöntemleri
method-empty = Henüz ödeme yöntemi yok
method-empty-hint = Ödeme için bir kart ekleyin. Kart numarası doğrudan ödeme sağlayıcısına gider, bizden geçmez.
method-add = Ödeme yöntemi ekle
method-card = { $brand } ••\u00a0{ $last4 }
method-card-spoken = { $last4 } ile biten { $brand }
method-expires = Son kullanma { $date }
method-expired = Süresi dolmuş
method-expired-hint = Bu kartla ödeme yapılamaz. Tarihi düzeltin veya başka bir kart ekleyin.
method-expires-soon = Süresi dolmak üzere
method-default = Varsayılan
method-make-default = Varsayılan yap
method-make-default-named = Varsayılan yap: { $method }
method-edit-named = Düzenle: { $method }
method-delete-named = Sil: { $method }
method-delete-question = { $method } silinsin mi?
method-delete-hint = Artık ondan ödeme alınamaz.
method-delete-keep = Kalsın
method-last = Bu tek ödeme yöntemi ve süren bir abonelik için bir tane gerekir. Başka bir tane ekleyin, sonra bunu silin.
method-removed = { $method } silindi
method-defaulted = { $method } artık varsayılan
method-not-changed = Hiçbir şey değişmedi
method-refused = Kart kaydedilmedi
`;
