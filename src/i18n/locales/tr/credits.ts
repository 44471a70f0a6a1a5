// Turkish: credits and their use.
export default `
part-each = { $interval ->
    [year] yılda
   *[month] ayda
  }
credits-left = { NUMBER($granted) } krediden { NUMBER($left) } kaldı
credits-none-yet = Henüz yok
credits-empty = Bu hesapta kredi yok.
credits-included = planınızla { part-each } { NUMBER($count) }
credits-bought = { part-each } { NUMBER($count) } satın alındı
credits-renews = yenileri { $date } tarihinde gelir, kalanlar silinir
credits-lapse = { NUMBER($count) } tanesi kullanılmazsa { $date } tarihinde silinir
credits-use = Son { NUMBER($days) } günde { NUMBER($count) } kullanıldı, en çok { $date } günü ({ NUMBER($most) })
credits-unused = Son { NUMBER($days) } günde hiç kullanılmadı.
credits-days = Günlere göre kullanım
credits-day = Gün
credits-used = Kullanılan
credits-pace = Bu hızla (günde yaklaşık { NUMBER($perDay) }) { $outcome ->
    [renewal] { $date } tarihinde yenileri gelene kadar yeter.
    [gap] { $date } tarihinde, yenileri gelmeden { $days ->
        [0] hemen
        [one] { NUMBER($days) } gün
       *[other] { NUMBER($days) } gün
      } önce biter.
    [lapse] { $date } tarihinde silinirken bir kısmı kullanılmamış olur.
   *[end] { $date } tarihine kadar yeter.
  }
credits-pace-only = Günde yaklaşık { NUMBER($perDay) } kullanılıyor.
credits-cover = Yetmesi için { part-each } { NUMBER($count) } ekle
credits-cover-once = Yetmesi için bir kez { NUMBER($count) } satın al
credits-buy = Ek kredi al
credits-buy-for = Ek kredi al: { $name }
credits-not-sold = Satışta değil
credits-inactive = Aboneliğiniz şu anda etkin olmadığı için krediler değiştirilemez. Destek ekibine yazın.
credits-waits = { $date } tarihinden itibaren { part-each } { NUMBER($count) }
credits-waits-stop = { $date } tarihinden itibaren yenilenmez
credits-undo = Geri al: { $name }
credits-undone = Geri alındı. { part-each } { NUMBER($count) } kredi sizde kalıyor.
`;
