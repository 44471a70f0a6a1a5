// Turkish: joining by a code or a link.
export default `
redeem-as = Oturum açan: { $name }.
redeem-as-member = Oturum açan: { $name } ({ $account }).
redeem-code = Davet kodu
redeem-code-hint = 14 harf ve rakam. Büyük harf, boşluk ve tire önemli değildir; bağlantının tamamını da yapıştırabilirsiniz.
redeem-code-missing = Size verilen kodu girin.
redeem-code-incomplete = Bu kod tam değil. Kodlar U harfi olmadan 14 harf ve rakamdan oluşur.
redeem-join = Katıl
redeem-joining = Katılınıyor…
redeem-invited = Bir hesaba katılmaya davet edildiniz.
redeem-accept = Daveti kabul et
redeem-instead = Bunun yerine kod gir
redeem-joined = Artık şu hesaptasınız: { $account }.
redeem-seat = Aboneliğe dâhilsiniz ve hemen başlayabilirsiniz.
redeem-no-seat = Henüz aboneliğe dâhil değilsiniz. Sizi davet eden kişiden eklemesini isteyin.
error-invitation_invalid = Bu kod kullanılamıyor. Kontrol edin veya kodu veren kişiden yenisini isteyin.
redeem-link-invalid = Bu davet artık kullanılamıyor. Sizi davet eden kişiden yenisini isteyin.
redeem-seats_full = Abonelikte şu anda boş yer yok. Kodu veren kişiden yer açmasını isteyin, sonra kodu yeniden girin.
error-email_not_verified = Önce e-posta adresinizi doğrulayın. Kod yalnızca belirli alan adlarının adresleri içindir.
redeem-limited = Çok fazla deneme yapıldı. { NUMBER($minutes) } dakika bekleyip yeniden deneyin.
redeem-unknown = Yanıt ulaşmadı. Yeniden deneyin: yalnızca bir kez sayılır.
`;
