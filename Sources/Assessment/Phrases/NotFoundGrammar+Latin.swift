/// The same for further languages of the Latin script.
extension NotFoundGrammar {
  static let latin: [Phrases] = [
    Phrases(
      language: "nb",
      subjects: list(
        """
        siden, side, sida, nettside*, artikkel*, dokument*, innhold*, fil, filen, kurs*, adresse*, lenke*, leksjon*, \
        veiledning*, guide*, innlegg*, emne*, tråd*, video*, produkt*, ressurs*
        """),
      negations: list("ikke, ikkje, ingen, ingenting, aldri, dessverre ikke"),
      states: list(
        "funnet, funnen, finne, finner, finnes, finst, fant, eksisterer, tilgjengelig*, her, nås, vises, på nett, publisert"
      ),
      statements: list(
        """
        er fjernet, har blitt fjernet, ble fjernet, er blitt fjernet, er slettet, har blitt slettet, \
        ble slettet, er flyttet, har flyttet, er utløpt, har utløpt, er forsvunnet, forsvunnet, mangler, \
        er trukket tilbake, utgått, ødelagt lenke, brutt lenke, ugyldig*, under utvikling, tatt ned, lagt ned
        """),
      complete: list(
        "ingenting her, her er det ingenting, ingenting å se her, ingenting funnet, gått deg vill, har du gått deg vill, død lenke, feil adresse, siden mangler, siden er borte, blindvei"
      ),
      addressing: list(
        "du leter, du lette, du ser etter, du søker, denne, dette, forespurte, etterspurte, ønskede, dessverre, vi kunne, vi kan, vi fant, på serveren"
      ),
      about: list("hvordan, hvorfor, hva, når, hvis, betyr, løse")),
    Phrases(
      language: "fi",
      subjects: list(
        """
        sivu*, verkkosivu*, artikkeli*, sisältö*, sisällö*, tiedosto*, kurssi*, asiakirja*, linkki*, linkin, osoite*, \
        oppitunti*, oppitunnin, opas, opasta, ohje*, aihe*, viesti*, keskustelu*, video*, tuote*, tuotetta, resurssi*, materiaali*
        """),
      negations: list("ei, eivät, emme, eikä, mitään, valitettavasti ei, en"),
      states: list(
        "löydy, löytynyt, löytyä, löydetty, löytäneet, löydä, ole, olemassa, saatavilla, saatavissa, käytettävissä, enää, täällä, julkaistu"
      ),
      statements: list(
        """
        on poistettu, poistettu, on siirretty, siirretty, on vanhentunut, vanhentunut, on kadonnut, kadonnut, \
        puuttuu, on vedetty, viallinen linkki, virheellinen osoite, on lakkautettu, lakkautettu, rakenteilla
        """),
      complete: list(
        "täällä ei ole mitään, ei mitään nähtävää, mitään ei löytynyt, eksyksissä, oletko eksyksissä, rikkinäinen linkki, väärä osoite, sivu puuttuu, sivu poistettu, umpikuja"
      ),
      addressing: list(
        "etsimä*, hakema*, tätä, tämä, pyydet*, pyytämä*, haluama*, valitettavasti, palvelimelta, osoitteesta"),
      about: list("miten, miksi, mikä, kuinka, jos, kun, tarkoittaa, korjata")),
    Phrases(
      language: "pl",
      subjects: list(
        """
        stron*, podstron*, artykuł*, dokument*, treść, treści, plik*, kurs*, adres*, zasób, zasobu, link*, odnośnik*, \
        lekcj*, poradnik*, samouczek*, temat*, wątek, wątku, wpis*, film*, wideo, produkt*, materiał*, rozdział*
        """),
      negations: list("nie, nic, żadn*, nigdy, brak"),
      states: list(
        """
        znalezion*, znaleźć, znaleźliśmy, odnalezion*, odnaleźć, istnieje, istnieją, ma, dostępn*, tutaj, tu, \
        osiągaln*, udało, widać, opublikowan*
        """),
      statements: list(
        """
        została usunięta, został usunięty, zostało usunięte, usunięto, usunięt*, została przeniesiona, \
        został przeniesiony, przeniesion*, wygasł*, zniknęł*, zniknął, wycofan*, niedostępn*, nieistniejąc*, \
        nieodnalezion*, nieznalezion*, niepoprawny adres, nieprawidłowy adres, uszkodzony link, zepsuty link, \
        skasowan*, zagubion*, w budowie
        """),
      complete: list(
        "nic tu nie ma, tu nic nie ma, nic do zobaczenia, nic nie znaleziono, zgubiłeś się, martwy link, błędny adres, brak strony, strona usunięta, nie ma takiej strony, ślepy zaułek, strona w budowie"
      ),
      addressing: list(
        "szukasz, szukan*, której, którego, żądan*, tej, ta, ten, to, poszukiwan*, podan*, niestety, przykro, na serwerze, pod tym adresem"
      ),
      about: list("jak, dlaczego, co to, stworzyć, błędy, jeśli, gdy, oznacza, naprawić, rozwiązać")),
    Phrases(
      language: "cs",
      subjects: list(
        """
        stránk*, článek, článku, článk*, dokument*, obsah*, soubor*, kurz*, adres*, odkaz*, lekce, lekci, návod*, \
        příspěvek, téma, vlákno, video*, produkt*, materiál*, url, kapitol*
        """),
      negations: list("ne, není, nebyl*, nelze, nemůžeme, nepodařilo, nic, žádn*, nikdy, nejsou, bohužel není"),
      states: list(
        "nalezen*, najít, najdete, existuje, dostupn*, k dispozici, k nalezení, zde, tady, zobrazit, přístupn*, publikován*"
      ),
      statements: list(
        """
        nenalezen*, neexistuj*, byla odstraněna, byl odstraněn, bylo odstraněno, odstraněn*, byla smazána, \
        byl smazán, smazán*, byla přesunuta, byl přesunut, přesunut*, vypršel*, zmizel*, chybí, nedostupn*, \
        nenašli, nenašl*, neplatný odkaz, neplatná adresa, mrtvý odkaz, stažen*, zrušen*, ve výstavbě
        """),
      complete: list(
        "nic tu není, tady nic není, zde nic není, nic nenalezeno, ztratili jste se, nefunkční odkaz, špatná adresa, stránka chybí, stránka smazána, slepá ulička"
      ),
      addressing: list(
        "hledáte, hledan*, kterou, který, požadovan*, tato, tento, tuto, bohužel, omlouváme, na serveru, na této adrese"
      ),
      about: list("jak, proč, co je, vytvořit, když, pokud, znamená, opravit, řešení")),
    Phrases(
      language: "hu",
      subjects: list(
        """
        oldal*, weboldal*, lap, lapot, cikk*, dokumentum*, tartalom, tartalmat, fájl*, kurzus*, link*, hivatkozás*, \
        cím, lecke, leckét, útmutató*, bejegyzés*, téma, témát, videó*, termék*, tananyag*, anyag, url
        """),
      negations: list("nem, nincs, nincsen, sem, semmi, soha, sajnos nem, se"),
      states: list(
        "található, érhető, találjuk, találtuk, találtunk, talál*, létezik, elérhető, itt, meg, megtalálható, megjeleníthető, megtalál*, hozzáférhető"
      ),
      statements: list(
        """
        törölve, törölték, törlésre került, törölt, eltávolították, eltávolítva, eltávolításra, áthelyezték, \
        áthelyezve, átköltözött, lejárt, eltűnt, megszűnt, visszavonták, hiányzik, törött link, hibás cím, \
        érvénytelen, elveszett, szerkesztés alatt
        """),
      complete: list(
        "itt nincs semmi, nincs itt semmi, nincs találat, eltévedt, eltévedtél, hibás link, rossz cím, az oldal hiányzik, az oldal törölve, zsákutca"
      ),
      addressing: list(
        "a keresett, keresett, a kért, kért, ez, ez az, sajnáljuk, sajnos, az ön által, a szerveren, ezen a címen"),
      about: list("hogyan, miért, mi az, ha, jelent, javítás")),
    Phrases(
      language: "ro",
      subjects: list(
        """
        pagina, pagină, pagini, articol*, document*, conținut*, fișier*, curs*, adres*, link*, lecți*, tutorial*, \
        resurs*, subiect*, postare*, video*, produs*, ghid*, materialul, url*, capitol*
        """),
      negations: list("nu, nimic, niciun, nicio, niciodată, n-am, imposibil"),
      states: list(
        "găsit*, găsi, găsim, găsește, există, exista, disponibil*, aici, accesibil*, online, afișat*, publicat*"),
      statements: list(
        """
        a fost ștears*, a fost șters, a fost eliminat*, a fost mutat*, a fost retras*, a expirat, expirat*, \
        a dispărut, dispărut*, inexistent*, indisponibil*, negăsit*, link rupt, link defect, adresă invalidă, \
        lipsește, în construcție, a fost scos, a fost scoasă, s-a mutat
        """),
      complete: list(
        "nimic aici, aici nu este nimic, nu este nimic aici, nimic de văzut aici, nimic găsit, te-ai rătăcit, v-ați rătăcit, link nefuncțional, adresă greșită, pagină ștearsă, pagină inexistentă, pagină negăsită, fundătură"
      ),
      addressing: list(
        "căutat*, pe care o căutați, pe care o cauți, pe care, solicitat*, această, acest, ne pare rău, cerut*, pe acest server, la această adresă"
      ),
      about: list("cum, de ce, ce este, dacă, când, înseamnă, rezolvare")),
    Phrases(
      language: "tr",
      subjects: list(
        """
        sayfa*, makale*, belge*, içerik, içeri*, dosya*, kurs*, ders*, adres*, yazı*, bağlantı*, link*, konu, konuyu, \
        video*, ürün*, kaynak, kaynağ*, eğitim*, rehber*, gönderi*, kılavuz*, url
        """),
      negations: list("değil, yok, hiçbir, hiç, maalesef, artık"),
      states: list("mevcut, erişilebilir, burada, yayında, var, kullanılabilir, geçerli"),
      statements: list(
        """
        bulunama*, bulunmu*, bulunmamakta*, bulamadı*, bulamıyor*, kaldırıl*, silin*, silmiş, taşın*, \
        süresi dol*, süresi geç*, kayboldu, kaybolmuş, yayından, erişilem*, ulaşılam*, bozuk bağlantı, \
        geçersiz, yapım aşamasında, kapatıl*
        """),
      complete: list(
        "burada bir şey yok, burada hiçbir şey yok, hiçbir şey bulunamadı, kayboldunuz, kayboldun, kırık bağlantı, yanlış adres, sayfa yok, sayfa silindi, böyle bir sayfa yok, çıkmaz sokak"
      ),
      addressing: list(
        "aradığınız, aradığın, istediğiniz, istenen, ulaşmak, bu, üzgünüz, maalesef, görüntülemek, sunucuda"),
      about: list("nasıl, neden, nedir, çözümü, hataları, ise, zaman, anlamı")),
    Phrases(
      language: "vi",
      subjects: list(
        "trang*, bài viết, nội dung, tài liệu, tập tin, tệp, liên kết, đường dẫn, khóa học, khoá học, bài học, hướng dẫn, chủ đề, video, sản phẩm, địa chỉ, tài nguyên, url, bài đăng"
      ),
      negations: list("không, không thể, không còn, chưa, chẳng"),
      states: list("tìm thấy, tồn tại, có sẵn, khả dụng, có ở đây, hiển thị, truy cập, tìm được, hoạt động, ở đây"),
      statements: list(
        """
        đã bị xóa, đã bị xoá, bị xóa, đã xóa, đã bị gỡ, đã gỡ, gỡ bỏ, đã hết hạn, hết hạn, đã được di chuyển, \
        bị di chuyển, đã chuyển, đã biến mất, biến mất, bị hỏng, không hợp lệ, ngừng cung cấp, \
        đang được xây dựng
        """),
      complete: list(
        "không có gì ở đây, không có gì, không tìm thấy gì, bạn bị lạc, liên kết hỏng, sai địa chỉ, trang đã bị xóa, trang không tồn tại, đường cụt"
      ),
      addressing: list(
        "bạn đang tìm, bạn tìm, bạn yêu cầu, bạn muốn, được yêu cầu, này, rất tiếc, xin lỗi, trên máy chủ"),
      about: list("làm thế nào, tại sao, cách, là gì, khắc phục, sửa lỗi, nếu, khi")),
    Phrases(
      language: "id",
      subjects: list(
        "halaman*, laman*, artikel*, dokumen*, konten*, kandungan, berkas, file, fail, pelajaran*, kursus*, tautan*, pautan, link*, alamat*, tutorial*, panduan*, topik*, video*, produk*, materi*, sumber, posting*, url, konten"
      ),
      negations: list("tidak, tak, bukan, belum, tiada, gagal"),
      states: list(
        "ditemukan, menemukan, temukan, ditemui, dijumpai, ada, tersedia, ditampilkan, diakses, di sini, wujud, aktif, terdapat, menjumpai"
      ),
      statements: list(
        """
        telah dihapus, sudah dihapus, dihapus, telah dipindahkan, dipindahkan, sudah pindah, telah pindah, \
        telah dipadam, dipadamkan, kedaluwarsa, kadaluarsa, menghilang, hilang, ditarik, rusak, salah alamat, \
        tidak valid, tamat tempoh, dalam pembangunan, proses pengembangan, proses penyusunan, dalam pengembangan
        """),
      complete: list(
        "tidak ada apa-apa di sini, tidak ada apa apa di sini, tidak ada di sini, anda tersesat, tautan rusak, alamat salah, halaman dihapus, halaman hilang, jalan buntu, halaman tidak ada"
      ),
      addressing: list(
        "anda cari, yang diminta, ini, itu, kamu cari, anda akses, anda minta, yang dicari, maaf, di server"),
      about: list("cara, mengapa, bagaimana, apa itu, jika, ketika, mengatasi, memperbaiki, arti")),
    Phrases(
      language: "ca",
      subjects: list(
        "pàgin*, article*, l'article, document*, contingut*, fitxer*, curs*, enllaç, l'enllaç, adreça, l'adreça, lliçó, tutorial*, recurs*, tema, vídeo*, producte*, entrada, guia, url, element"
      ),
      negations: list("no, res, cap, mai, impossible, ja no"),
      states: list(
        "trobad*, trobat, trobar, troba, trobem, existeix, disponible*, accessible, aquí, en línia, localitzar, publica*"
      ),
      statements: list(
        """
        ha estat eliminad*, ha estat eliminat, s'ha eliminat, ha estat esborra*, s'ha esborrat, \
        ha estat retira*, s'ha retirat, ha estat mogu*, s'ha mogut, ha desaparegut, ha caducat, inexistent*, \
        està trencat, no és vàlid*, en construcció
        """),
      complete: list(
        "aquí no hi ha res, no hi ha res aquí, res per aquí, t'has perdut, us heu perdut, enllaç trencat, adreça incorrecta, pàgina eliminada, pàgina inexistent, atzucac"
      ),
      addressing: list(
        "que cerqueu, que busques, que busqueu, que cerques, que heu demanat, sol licitad*, demanad*, aquesta, aquest, ho sentim, en aquest servidor, en aquesta adreça"
      ),
      about: list("com, per què, si, quan, crear, errors, significa, solucionar")),
  ]
}
