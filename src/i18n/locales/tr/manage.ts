// Turkish: details of the subscription, and ending, pausing or going on with it.
export default `
manage-details-close = Ayrıntıları kapat
manage-account = Hesap
manage-interval = Faturalandırma
manage-interval-value = { $interval ->
    [year] Her yıl
   *[month] Her ay
  }
manage-period = Bu dönem
manage-trial-end = Deneme sonu
manage-changed = Son değişiklik
manage-changed-by = { $name }, { $date }
manage-changed-seats = { $name }, { $date }: { NUMBER($from) } → { SEAT($to) }
manage-method-card = { $brand }, son dört hane { $last4 }

manage-title-activate = Ödemeye şimdi başla
manage-consequence-activate = Deneme bugün sona erer ve ilk ücretli dönem başlar.
manage-title-resume = Aboneliğinize devam edin
manage-consequence-resume = { SEAT($count) } ile bugün yeni bir dönem başlar. Sonrasında kendiliğinden yenilenir.
manage-pay-title = Faturayı öde: { $number }
manage-title-cancel = Aboneliği iptal et
manage-consequence-cancel = { $date } tarihine kadar { SEAT($count) } sizde kalır. Başka ücret alınmaz. O güne kadar bundan vazgeçebilirsiniz.
manage-cancel-now = Abonelik hemen sona erer. Başka ücret alınmaz.
manage-cancel-on = { $date } tarihinde iptal et
manage-cancel-commit = Şimdi iptal et
manage-title-pause = Aboneliği duraklat
manage-consequence-pause = { $date } tarihine kadar { SEAT($count) } sizde kalır. Sonrasında, devam edene kadar ücret alınmaz ve hiçbir şey kullanılamaz. O güne kadar bundan vazgeçebilirsiniz.
manage-pause-on = { $date } tarihinde duraklat
manage-go-on = Devam et
manage-reason = Neden ayrılıyorsunuz?
manage-reason-none = Söylememeyi yeğlerim
manage-reason-expensive = Çok pahalı
manage-reason-features = İhtiyacım olan bir şey eksik
manage-reason-unused = Yeterince kullanmıyoruz
manage-reason-other_service = Başka bir hizmete geçiyoruz
manage-reason-difficult = Kullanması çok zor
manage-reason-other = Başka bir neden
manage-words = Kendi sözlerinizle
manage-words-left = { NUMBER($count) } karakter kaldı
manage-words-card = Bu bir kart numarasına benziyor. Devam etmek için silin.
`;
