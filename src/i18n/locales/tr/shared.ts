// Turkish: what buying and billing forms have in common.
export default `
common-add = Ekle
common-back = Geri
common-cancel = Vazgeç
common-confirm = Onayla
common-leave = Kaydetmeden çık
common-leave-question = Kaydedilmemiş değişiklikleriniz var.
common-more = Daha fazla göster
common-next = İleri
common-optional = isteğe bağlı
common-save = Kaydet
common-saving = Kaydediliyor…
common-stay = Düzenlemeye devam et

error-idempotency_key_missing = { error-unexpected }
error-idempotency_key_reused = { error-unexpected }
error-precondition_required = { error-unexpected }
error-unsupported_media_type = { error-unexpected }
error-card_declined = Ödeme reddedildi. Ücret alınmadı. Başka bir ödeme yöntemi deneyin veya bankanıza danışın.
error-gateway_failed = Kart formu yüklenemedi. Ücret alınmadı. Bağlantınızı ve içerik engelleyicinizi kontrol edip tekrar deneyin.
error-provider_error = Ödeme sağlayıcısı bu işlemi yapamadı. Ücret alınmadı. Birazdan tekrar deneyin.
error-provider_unavailable = Ödeme sağlayıcısına ulaşılamıyor. Ücret alınmadı. Birkaç dakika sonra tekrar deneyin.
error-too_large = Bu, gönderilemeyecek kadar büyük. Hiçbir şey değişmedi. Kısaltıp tekrar deneyin.
error-validation_failed = Bazı alanları düzeltmeniz gerekiyor. Henüz hiçbir şey kaydedilmedi.

decline-generic = Bankanız ödemeyi gerekçe belirtmeden reddetti. Ücret alınmadı. Başka bir ödeme yöntemi deneyin veya bankanıza danışın.
decline-authentication_required = Bankanız istediği onayı alamadı. Ücret alınmadı. Tekrar deneyin ve bankanızın adımlarıyla onaylayın.
decline-card_not_supported = Bu kart bu alışverişte kullanılamıyor. Ücret alınmadı. Başka bir ödeme yöntemi deneyin.
decline-card_velocity_exceeded = Kart limitine ulaştı. Ücret alınmadı. Başka bir ödeme yöntemi deneyin veya bankanıza danışın.
decline-currency_not_supported = Bu kartla bu para biriminde ödeme yapılamıyor. Ücret alınmadı. Başka bir ödeme yöntemi deneyin.
decline-expired_card = Kartın süresi dolmuş. Ücret alınmadı. Başka bir ödeme yöntemi kullanın.
decline-incorrect_cvc = Kartın güvenlik kodu yanlış. Ücret alınmadı. Kartı yeniden girin.
decline-incorrect_number = Kart numarası yanlış. Ücret alınmadı. Kartı yeniden girin.
decline-incorrect_zip = Posta kodu kartla eşleşmiyor. Ücret alınmadı. Fatura bilgilerinizi düzeltin veya başka bir ödeme yöntemi kullanın.
decline-insufficient_funds = Kartın bakiyesi yetersiz. Ücret alınmadı. Başka bir ödeme yöntemi deneyin.
decline-processing_error = Kartla işlem yapılamadı. Ücret alınmadı. Birazdan tekrar deneyin veya başka bir ödeme yöntemi kullanın.
decline-test_mode_live_card = Bu bir test ve kart, test kartlarından biri değil. Hiçbir tutar çekilmedi. 4242 4242 4242 4242 kullanın.
`;
