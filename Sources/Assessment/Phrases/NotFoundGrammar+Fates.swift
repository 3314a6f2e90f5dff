/// What befalls pages, as an auxiliary near a participle: "has been … removed", "ha sido … eliminada". A participle behind
/// its subject is enough where nothing else is said: "Curso encerrado". Beside it, what some kinds of sites say: wikis of
/// pages without text, shops of what is no longer sold, searches without a hit.
extension NotFoundGrammar {
  static let fates: [Phrases] = [
    Phrases(
      language: "en",
      subjects: list(
        """
        user, member, profile, space, wiki, paste, snippet, gist, presentation, slides, slideshow, deck, album, gallery, \
        photo, recording, podcast, episode, webinar, book, ebook, e-book, playlist, channel, board, folder, \
        notebook, dataset, group, survey, quiz, job, advertisement, ad, classified, offer, programme, program, \
        this site, this website, this web site, this blog, this wiki, our site, wiki page, learning path, training, \
        documents, search, query, publication
        """),
      states: list(
        """
        in our catalogue, in our catalog, \
        in our archive, match, matched, text in this page, text on this page, content on this page
        """),
      statements: list(
        "no longer offered, no longer taught, no longer sold, no longer on sale, no longer for sale, no longer made, no longer produced, not offered any more, not sold any more, not taught any more, isn't there, is not there, not there, no longer there, nothing there, has shut down, have shut down, closed down, has closed, did not match, didn't match, is private or, private or deleted, private or has been, empty or private, doesn't exist yet, not been created, not created yet, not yet created, this course has ended, this class has ended, this workshop has ended, this event has ended, this offer has ended, webinar has ended, looking for has ended"
      ),
      complete: list(
        """
        nothing here any more, nothing here anymore, there is nothing here any more, nothing to display, \
        no results, no results found, no results were found, no matches, no matching results, your search returned no results, \
        your search did not match any documents, page not created yet, page does not exist or was renamed, \
        page does not exist yet, we're closed for good, this page took the day off, no content here, no content found, \
        no posts found, no entries found, there are no results, this space is empty, has been archived and removed, \
        video unavailable, private video, deleted video, deleted page, removed page
        """),
      addressing: list(
        """
        your search, your query, this paste, this presentation, this album, this user, this profile, this project, \
        this repository, this space, this group, this book, this site, this website, this listing, this offer, this ad, \
        this advertisement, this page, this recording, this podcast, this episode, this wiki, \
        you may not, you can search, be the first to
        """),
      auxiliaries: list(
        "is, are, was, were, been, being, got, gets, seems to be, appears to be, may be, might be, must have been"
      ),
      fates: list(
        """
        removed, deleted, retired, withdrawn, discontinued, unpublished, taken down, taken offline, taken out, decommissioned, \
        sunset, sunsetted, erased, purged, expired, dropped, pulled, cancelled, canceled, shut down, renamed or removed, \
        moved or deleted, moved or removed, merged or deleted, scrapped, unlisted, pulled down, terminated, \
        relocated
        """)),
    Phrases(
      language: "de",
      subjects: list(
        """
        benutzer, profil, mitglied, lerneinheit, buch, bild, bilder, album, veranstaltung, workshop, schulung*, \
        seminar*, lehrgang, aufzeichnung, projekt, repository, repositorium, anzeige, inserat, stellenangebot, artikelnummer, \
        diese website, diese webseite, leitfaden, handbuch, skript, folge, episode, unterseite*, anfrage, suche
        """),
      states: list(
        "text, verkauft, angezeigt, geführt, lieferbar, treffer, ergebnis*, im programm, im sortiment, auffinden"),
      statements: list(
        "noch keinen text, umgezogen oder, stillgelegt, dichtgemacht, privat oder, weg ist, ist weg"),
      complete: list(
        "keine treffer, keine ergebnisse, keine ergebnisse gefunden, hier ist ja gar nichts, hier ist leider nichts, hier ist nichts mehr, da ist wohl etwas schiefgelaufen, nichts zu sehen, artikel ausverkauft und eingestellt, seite verschwunden"
      ),
      addressing: list(
        "ihrer anfrage, ihre suche, deine suche, ihre anfrage, dein suchbegriff, die sie, die du, den sie, das sie"),
      auxiliaries: list("wurde, wurden, ist, sind, worden, war, scheint"),
      fates: list(
        """
        gelöscht, entfernt, eingestellt, zurückgezogen, beendet, abgelaufen, verschoben, umgezogen, verschwunden, deaktiviert, \
        vom netz genommen, abgeschaltet, ausgelaufen, zurückgenommen, aufgelöst, abgesetzt, depubliziert, gestrichen
        """)),
    Phrases(
      language: "fr",
      subjects: list(
        "guide, utilisateur, profil, membre, livre, image, album, atelier, enregistrement, projet, dépôt, annonce, ce site, manuel, épisode, unité, recherche, ouvrage, ressources"
      ),
      states: list(
        "texte, proposé*, vendu*, enseigné*, retrouvons, retrouver, retrouvé*, commercialisé*, distribué*, résultat*, correspond*"
      ),
      statements: list("ne mène nulle part, privée ou, privé ou"),
      complete: list(
        "aucun résultat, aucun résultat trouvé, vous êtes perdu, vous êtes perdus, êtes-vous perdu, rien à afficher, page non créée, vidéo indisponible, vidéo privée"
      ),
      addressing: list("votre recherche, votre requête, que vous avez, nous ne, sur cette page"),
      auxiliaries: list("a été, ont été, est, sont, a, ont, semble, été, était, fut"),
      fates: list(
        """
        supprimé*, retiré*, effacé*, déplacé*, dépublié*, désactivé*, terminé*, clôturé*, expiré*, abandonné*, arrêté*, \
        fermé* définitivement, annulé*, discontinué*, disparu*, déménagé
        """)),
    Phrases(
      language: "es",
      subjects: list(
        "usuario, perfil, módulo, libro, álbum, taller, grabación, proyecto, repositorio, anuncio, oferta, este sitio, manual, episodio, unidad, búsqueda, presentación"
      ),
      states: list("texto, ofrece*, vende*, a la venta, imparte*, dar con, resultado*, coincide*, encontrarl*"),
      statements: list("privado o, privada o, no lleva a ninguna parte"),
      complete: list(
        "sin resultados, no hay resultados, no se encontraron resultados, nada que mostrar, página no creada, vídeo no disponible, video no disponible, vídeo privado"
      ),
      addressing: list("tu búsqueda, su búsqueda, que solicitaste, que has, en esta página, no logramos, no hemos"),
      auxiliaries: list("ha sido, han sido, fue, fueron, está, se ha, se han, ha, han, haya sido, es, son, sido"),
      fates: list(
        """
        eliminad*, retirad*, borrad*, suprimid*, movid*, finalizad*, caducad*, descatalogad*, cancelad*, cerrad* definitivamente, \
        despublicad*, descontinuad*, discontinuad*, desactivad*, terminado, concluido, expirad*, trasladad*, desaparecid*
        """)),
    Phrases(
      language: "pt",
      subjects: list(
        "usuário, utilizador, perfil, módulo, livro, álbum, oficina, gravação, projeto, repositório, anúncio, oferta, este site, manual, episódio, unidade, busca, pesquisa, apresentação"
      ),
      states: list("texto, oferecid*, vendid*, à venda, ministrad*, resultado*, corresponde*, localizamos"),
      statements: list("mudou de endereço, privado ou, privada ou, não leva a lugar nenhum"),
      complete: list(
        "sem resultados, nenhum resultado, nenhum resultado encontrado, nada para mostrar, vídeo indisponível, vídeo privado, essa página sumiu, página não criada"
      ),
      addressing: list("sua busca, sua pesquisa, essa, esse, nesta página, que tentou, não conseguimos"),
      auxiliaries: list("foi, foram, está, estão, tem sido, sido, era, é, encontra-se"),
      fates: list(
        """
        removid*, excluíd*, eliminad*, apagad*, retirad*, movid*, encerrad*, finalizad*, descontinuad*, cancelad*, desativad*, \
        expirad*, concluíd*, despublicad*, deletad*, desaparecid*
        """)),
    Phrases(
      language: "it",
      subjects: list(
        "utente, profilo, modulo, libro, album, laboratorio, registrazione, progetto, repository, annuncio, offerta, questo sito, manuale, episodio, unità, ricerca, presentazione, guide"
      ),
      states: list("testo, offert*, vendut*, in vendita, proposto, risultat*, corrispond*"),
      statements: list("privato o, privata o, non porta da nessuna parte, ha cambiato indirizzo"),
      complete: list(
        "nessun risultato, nessun risultato trovato, niente da mostrare, video non disponibile, video privato, pagina non creata"
      ),
      addressing: list("la tua ricerca, la sua ricerca, che hai, in questa pagina, non siamo riusciti, non riusciamo"),
      auxiliaries: list("è stata, è stato, sono stati, sono state, è, sono, stata, stato, risulta, viene, ha"),
      fates: list(
        """
        rimoss*, eliminat*, cancellat*, spostat*, ritirat*, terminat*, conclus*, scadut*, dismess*, soppress*, disattivat*, \
        annullat*, fuori produzione, depubblicat*, scompars*, sparit*
        """)),
    Phrases(
      language: "nl",
      subjects: list(
        "gebruiker, profiel, module, boek, album, workshop, opname, project, advertentie, aanbieding, deze site, gids, aflevering, zoekopdracht, presentatie, training"
      ),
      states: list("tekst, verkocht, aangeboden, gegeven, resultaten, resultaat, terugvinden"),
      statements: list("is verhuisd, privé of, is weg"),
      complete: list(
        "geen resultaten, geen resultaten gevonden, niets te tonen, video niet beschikbaar, pagina nog niet gemaakt"),
      addressing: list("je zoekopdracht, uw zoekopdracht, die je, die u, op deze pagina, we kunnen, we konden"),
      auxiliaries: list("is, zijn, werd, werden, wordt, lijkt, was"),
      fates: list(
        "verwijderd, verplaatst, ingetrokken, verlopen, beëindigd, gewist, stopgezet, opgeheven, geschrapt, afgelopen, verhuisd"
      )),
    Phrases(
      language: "sv",
      subjects: list(
        "användar*, profil*, modul*, bok*, album*, inspelning*, projekt*, annons*, guiden, webbplats*, avsnitt*, sökning*"
      ),
      states: list("text, säljs, ges, erbjuds, träff*, resultat"),
      complete: list("inga träffar, inga resultat, inget att visa, videon är inte tillgänglig, sidan finns inte ännu"),
      addressing: list("din sökning, på denna sida, som du, vi hittar"),
      auxiliaries: list("har, är, blev, blivit, hade, verkar"),
      fates: list(
        "tagits bort, raderats, flyttats, avpublicerats, avslutats, avslutad*, nedlagd, nedlagt, upphört, utgått, stängts ner, återkallats, arkiverats och tagits"
      )),
    Phrases(
      language: "da",
      subjects: list(
        "bruger*, profil*, modul*, bog*, album*, optagelse*, projekt*, annonce*, hjemmesiden, afsnit*, søgning*"),
      states: list("tekst, sælges, udbydes, resultater, træffere"),
      complete: list("ingen resultater, ingen træffere, intet at vise, videoen er ikke tilgængelig"),
      addressing: list("din søgning, på denne side, den side, som du, vi kan ikke"),
      auxiliaries: list("er, er blevet, blev, har, var, synes"),
      fates: list(
        "fjernet, slettet, flyttet, nedlagt, afsluttet, udløbet, udgået, trukket tilbage, afpubliceret, annulleret")),
    Phrases(
      language: "nb",
      subjects: list(
        "bruker*, profil*, modul*, bok*, album*, opptak*, prosjekt*, annonse*, nettstedet, episode*, søk*"),
      states: list("tekst, selges, tilbys, treff, resultater"),
      complete: list("ingen treff, ingen resultater, ingenting å vise, videoen er ikke tilgjengelig"),
      addressing: list("søket ditt, på denne siden, som du, vi finner"),
      auxiliaries: list("er, er blitt, ble, har, var, ser ut til"),
      fates: list("fjernet, slettet, flyttet, nedlagt, avsluttet, utløpt, utgått, trukket tilbake, avpublisert, avlyst")
    ),
    Phrases(
      language: "fi",
      subjects: list(
        "opas, oppaan, käyttäjä*, profiili*, kirja*, tallen*, projekti*, ilmoitus*, sivusto*, haku*, moduuli*"),
      states: list("tekstiä, tuloksia, osumia, myynnissä, tarjolla"),
      complete: list("ei tuloksia, ei hakutuloksia, ei osumia, video ei ole saatavilla"),
      addressing: list("hakusi, tällä sivulla, jota etsit"), auxiliaries: list("on, oli, ovat"),
      fates: list(
        "poistettu, siirretty, päättynyt, lopetettu, vanhentunut, kadonnut, suljettu pysyvästi, peruttu, vedetty pois")),
    Phrases(
      language: "pl",
      subjects: list(
        "użytkownik*, profil*, moduł*, książk*, album*, nagrani*, projekt*, ogłoszeni*, witryn*, odcin*, wyszukiwani*, szkoleni*"
      ),
      states: list("tekstu, wyników, sprzedaż*, prowadzon*, oferowan*, mogliśmy znaleźć"),
      complete: list(
        "brak wyników, nic tu nie ma, brak treści, film niedostępny, film prywatny, strona jeszcze nie istnieje"),
      addressing: list("o którą prosisz, twoje wyszukiwanie, na tej stronie, o którą"),
      auxiliaries: list("został, została, zostało, zostały, jest, są, był, była"),
      fates: list(
        "usunięt*, skasowan*, przeniesion*, wycofan*, zakończon*, zlikwidowan*, wygasł*, zamknięt* na stałe, odwołan*")),
    Phrases(
      language: "cs",
      subjects: list(
        "průvodc*, uživatel*, profil*, modul*, knih*, album, záznam*, projekt*, inzerát*, web, díl, hledání, školení"),
      states: list("text, výsledk*, prodává, nabízí, najít"),
      statements: list("podařilo najít se nám ne, se nepodařilo, se nám nepodařilo, nepodařilo najít"),
      complete: list("žádné výsledky, nenalezeny žádné výsledky, video není dostupné, nic k zobrazení"),
      addressing: list("vaše hledání, na této stránce, kterou hledáte"),
      auxiliaries: list("byl, byla, bylo, byly, je, jsou"),
      fates: list("odstraněn*, smazán*, přesunut*, stažen*, ukončen*, zrušen*, vypršel*, vyřazen*")),
    Phrases(
      language: "sk",
      subjects: list(
        "stránk*, návod*, sprievodc*, používateľ*, profil*, modul*, knih*, projekt*, inzerát*, web, kurz*, článk*, súbor*, video*, lekci*"
      ),
      states: list("text, výsledk*, predáva, ponúka"),
      complete: list("žiadne výsledky, video nie je dostupné, slepá ulička"),
      addressing: list("hľadáte, hľadan*, ktorú, ktorý, požadovan*, táto, tento, túto, žiaľ, bohužiaľ, prepáčte"),
      auxiliaries: list("bol, bola, bolo, boli, je, sú"),
      fates: list("odstránen*, vymazan*, zmazan*, presunut*, stiahnut*, ukončen*, zrušen*, vypršal*")),
    Phrases(
      language: "hu",
      subjects: list("útmutató*, tanfolyam*, felhasználó*, profil*, modul*, könyv*, projekt*, hirdetés*, keresés*"),
      states: list("szöveg, eredmény, kapható, forgalmazzuk"),
      complete: list("nincs eredmény, nincsenek találatok, a videó nem érhető el"),
      addressing: list("a keresése, ezen az oldalon"),
      fates: list("eltávolítva, törölve, megszűnt, lejárt, befejeződött, áthelyezve")),
    Phrases(
      language: "ro",
      subjects: list(
        "utilizator*, profil*, modul*, carte, cartea, proiect*, anunț*, căutare*, ghidul, atelier*, cursul"),
      states: list("text, rezultat*, vânzare, oferit*, vândut*, să găsim, să găsi"),
      complete: list("niciun rezultat, nu s-au găsit rezultate, videoclip indisponibil"),
      addressing: list("căutarea dvs, căutarea ta, pe această pagină, nu am reușit"),
      auxiliaries: list("a fost, au fost, este, sunt, s-a, s-au"),
      fates: list("eliminat*, șters*, ștears*, mutat*, retras*, încheiat*, expirat*, dezactivat*, anulat*, arhivat* și")
    ),
    Phrases(
      language: "ca",
      subjects: list("usuari, perfil, mòdul, llibre, taller, projecte, anunci, cerca, guies"),
      states: list("text, resultat*, s'ofereix, en venda"),
      complete: list("cap resultat, sense resultats, no s'han trobat resultats, vídeo no disponible"),
      addressing: list("la vostra cerca, la teva cerca, en aquesta pàgina"),
      auxiliaries: list("ha estat, s'ha, han estat, està, és, fou, s'han"),
      fates: list(
        "eliminat, eliminad*, esborrat, esborrad*, retirat, retirad*, mogut, mogud*, finalitzat, caducat, cancel lat, tancat"
      )),
    Phrases(
      language: "ru",
      subjects: list(
        "руководство, пользователь, профиль, модул*, книг*, альбом*, проект*, репозитори*, объявлени*, вебинар*, выпуск, поиск*, запрос*, обучени*"
      ),
      states: list("текста, результат*, проводит*, продает*, продаж*, преподает*, производств*, совпадений, нашли"),
      statements: list(
        "завершен*, окончен*, закрыт* навсегда, снят* с, аннулирован*, была перенесена, была убрана, убран*, исключен*"),
      complete: list(
        "нет результатов, ничего не нашлось, по вашему запросу ничего не найдено, видео недоступно, курс завершен, курс закрыт"
      ),
      addressing: list(
        "по вашему запросу, вашему запросу, на этой странице, вы запросили, которую вы, который вы, которое вы")),
    Phrases(
      language: "uk",
      subjects: list(
        "посібник, користувач, профіль, модул*, книг*, проєкт*, оголошенн*, пошук*, запит*, навчанн*, сторінку"),
      states: list("тексту, результат*, проводит*, продаєт*, збігів"),
      statements: list("завершен*, закінчен*, закрит* назавжди, знят* з, перенесен*"),
      complete: list("немає результатів, нічого не знайшлося, за вашим запитом нічого не знайдено, відео недоступне"),
      addressing: list("за вашим запитом, на цій сторінці, яку ви, який ви")),
    Phrases(
      language: "tr",
      subjects: list("kullanıcı, profil, modül, kitap, albüm, proje, ilan, arama*, sonuç*, rehber, sayfayı"),
      states: list("metin, sonuç, satışta"),
      statements: list("bulamadık, bulunmamaktadır, sona erdi, sonlandırıl*, eşleşmedi, yayından kaldır*"),
      complete: list("sonuç yok, sonuç bulunamadı, video kullanılamıyor, gösterilecek bir şey yok"),
      addressing: list("aramanız, ulaşmaya çalıştığınız, çalıştığınız, görmek istediğiniz, bu sayfada, sayfanızı")),
    Phrases(
      language: "ja",
      subjects: list("書籍, ユーザー, アルバム, プロジェクト, スライド, 講習, セミナー, プロフィール, 検索, 号, 規約ページ, 手引き, 解説"),
      statements: list("該当する, 該当なし, 一致する, 終了して, 閉鎖, 公開を停止, 掲載期間, 文章がありません, 販売を終了, 生産終了"),
      complete: list("検索結果はありません, 該当するページがありません, 結果が見つかりませんでした, この動画は再生できません"), isUnspaced: true),
    Phrases(
      language: "zh",
      subjects: list("指南, 用户, 用戶, 项目, 專案, 相册, 相簿, 课件, 視頻, 广告, 廣告, 贴子, 專題, 专题, 手册, 手冊, 搜索, 文字, 活动, 活動"),
      statements: list("归档并删除, 歸檔並刪除, 并删除, 並刪除, 已结束, 已結束, 已撤销, 已被移除, 目前没有内容, 沒有相關, 没有相关, 没有匹配, 已停售, 已下线, 已取消, 已注销"),
      complete: list("没有结果, 沒有結果, 没有找到结果, 找不到結果, 没有搜索结果, 视频不可用, 视频已失效"),
      addressing: list("您搜索, 你要找, 您要找, 本页, 本頁, 本指南, 该课程, 此課程"), isUnspaced: true),
    Phrases(
      language: "ko",
      subjects: list("안내서, 사용자, 프로필, 프로젝트, 앨범, 검색, 책, 광고, 가이드, 발표"),
      statements: list("일치하는, 검색 결과가 없, 판매 종료, 단종, 폐쇄, 게시가 중단"),
      complete: list("검색 결과가 없습니다, 결과 없음, 동영상을 재생할 수 없음"), isUnspaced: true),
    Phrases(
      language: "sr",
      subjects: list(
        "водич, vodič, страницу, страници, kurs, курс, lekcija, лекција, vodiča, korisnik, корисник, priručnik, приручник, sajt, сајт"
      ),
      states: list("пронађен*, pronađen*, доступн*, dostupn*, nađen*"),
      statements: list(
        "premještena, premeštena, premješten, premešten, obrisana, obrisan, obrisano, uklonjena, uklonjen, uklonjeno, премештена, премештен, обрисана, обрисан, уклоњен, уклоњена, istekao, истекао, izbrisana, izbrisan, избрисана"
      ),
      complete: list("nema rezultata, нема резултата, slijepa ulica"),
      addressing: list(
        "коју тражите, који тражите, koju tražite, koji tražite, овај, ovaj, tražen*, тражен*, nažalost, нажалост, žao")
    ),
    Phrases(
      language: "sl", subjects: list("vodnik, stran, tečaj, lekcija, povezava, naslov, gradivo, uporabnik, video*"),
      statements: list("odstranjen*, izbrisan*, premaknjen*, potekel, potekla, ukinjen*"),
      addressing: list("ki jo iščete, ki ga iščete, žal, oprostite, zahtevan*, te, ta")),
    Phrases(
      language: "et",
      subjects: list("juhend, juhendit, õppetund, kursus, kursust, materjal*, link, aadress, kasutaja, video"),
      statements: list("eemaldatud, kustutatud, teisaldatud, aegunud, lõppenud, ei leitud, ei leia"),
      addressing: list("mida otsite, mida otsid, kahjuks, vabandust, selle, antud")),
    Phrases(
      language: "lv", subjects: list("pamācīb*, lap*, kurs*, nodarbīb*, saite, adrese, materiāl*, lietotāj*, video"),
      statements: list("noņemt*, dzēst*, pārvietot*, beidzies, beigusies, nav pieejam*, neeksistē"),
      addressing: list("meklēt*, ko meklējat, diemžēl, atvainojiet, šis")),
    Phrases(
      language: "lt", subjects: list("vadov*, pusl*, kurs*, pamok*, nuorod*, adres*, medžiag*, naudotoj*, video*"),
      statements: list("pašalint*, ištrint*, perkelt*, baigėsi, nebegalioja, nerast*, neegzistuoja"),
      addressing: list("kurio ieškote, kurį ieškote, ieškom*, deja, atsiprašome, šis, prašom*")),
    Phrases(
      language: "he", subjects: list("המדריכים, המשתמש, הפרופיל, החיפוש, הספר, המודול, הפרויקט, הקורס"),
      complete: list("אין תוצאות, לא נמצאו תוצאות, הסרטון אינו זמין"), addressing: list("החיפוש שלך, שחיפשת, בדף זה")),
    Phrases(
      language: "ar", subjects: list("المستخدم, الدليل, الكتاب, المشروع, الوحدة, البحث, الإعلان, الألبوم"),
      statements: list("نقلت أو, أو حذفت, انتهت الدورة, لم نتمكن"),
      complete: list("لا توجد نتائج, لم يتم العثور على نتائج, الفيديو غير متاح"),
      addressing: list("بحثك, التي طلبتها, في هذه الصفحة")),
    Phrases(
      language: "fa", subjects: list("کاربر, کتاب, پروژه, جستجو, آگهی, صفحه‌ای که, ویدیوی"),
      complete: list("نتیجه‌ای یافت نشد, نتیجه ای یافت نشد, هیچ نتیجه ای"), addressing: list("جستجوی شما, در این صفحه")),
    Phrases(
      language: "hi", subjects: list("उपयोगकर्ता, पुस्तक, खोज, मॉड्यूल, परियोजना"),
      complete: list("कोई परिणाम नहीं, कोई परिणाम नहीं मिला, वीडियो उपलब्ध नहीं है"), addressing: list("आपकी खोज, इस पृष्ठ")),
    Phrases(
      language: "vi", subjects: list("người dùng, sách, dự án, tìm kiếm, mô-đun"),
      states: list("kết quả, phù hợp, bán"),
      complete: list("không có kết quả, không tìm thấy kết quả, video không khả dụng"),
      addressing: list("tìm kiếm của bạn, trong trang này")),
    Phrases(
      language: "id", subjects: list("pengguna, buku, proyek, pencarian, modul, iklan, pelatihan"),
      states: list("hasil, cocok, dijual, ditawarkan"),
      statements: list("telah berakhir, sudah berakhir, ditutup permanen"),
      complete: list("tidak ada hasil, hasil tidak ditemukan, video tidak tersedia"),
      addressing: list("pencarian anda, di halaman ini, kami tidak")),
  ]

  /// What is yet to come has not befallen the page: "is deprecated and will be removed".
  static let future: [Phrases] = [
    Phrases(language: "en", about: list("will be, will soon be, can be, must be, should be, would be")),
    Phrases(language: "de", about: list("und wird, wird demnächst, wird bald")),
    Phrases(language: "fr", about: list("sera, seront")),
    Phrases(language: "es", about: list("será, serán")),
    Phrases(language: "pt", about: list("será, serão")),
    Phrases(language: "it", about: list("sarà, saranno, verrà, verranno")),
    Phrases(language: "nl", about: list("wordt binnenkort, zal")),
    Phrases(language: "ru", about: list("будет, будут, в архив, не обновляется")),
    Phrases(language: "uk", about: list("буде, будуть")),
    Phrases(language: "pl", about: list("zostanie, zostaną")),
    Phrases(language: "cs", about: list("bude, budou")),
    Phrases(language: "sv", about: list("kommer att")),
    Phrases(language: "da", about: list("vil blive")),
    Phrases(language: "nb", about: list("vil bli, blir snart")),
    Phrases(language: "ca", about: list("serà, seran")),
    Phrases(language: "ro", about: list("va fi, vor fi")),
  ]
}
