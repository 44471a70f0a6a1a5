// Turkish: finding people in a long list.
export default `
find-search = Ad veya e-posta
find-show = Göster
find-show-all = Herkes
find-show-members = Üyeler
find-show-invitations = Davetler
find-show-seat = Atananlar
find-show-no_seat = Atanmayanlar
find-sort = Sıralama
find-sort-name = Ad
find-sort-email = E-posta
find-sort--since = Önce en yeniler
find-sort-active = Önce en uzun süredir etkin olmayanlar
find-sort--active = Önce en son etkin olanlar
find-download = CSV indir
find-preparing = Hazırlanıyor…
find-previous = Önceki
find-next = Sonraki
find-pages-top = Sayfalar, listenin üstünde
find-pages-bottom = Sayfalar, listenin altında
find-everybody = Herkesi göster
`;
