import Assessment
import Model
import Testing

/// Notices within the frame of a site: the first heading and the title are the site's own, or the notice's.
struct NoticeTests {
  static let notices: [(language: String, heading: String, text: String)] = [
    ("en", "Sorry, we can't find that page", "It may have been moved or deleted."),
    ("en", "Oh no!", "We looked everywhere but could not locate the page you wanted."),
    ("en", "This course is no longer offered", "Browse our current courses instead."),
    ("en", "Article removed", "The article you are trying to read has been removed by its author."),
    ("en", "This topic has been deleted", "The author has deleted it."),
    ("en", "410 Gone", "The requested resource is no longer available on this server."),
    ("en", "Hmm, nothing to see here", "The address you typed doesn't match any page."),
    ("en", "Page moved or deleted", "The page you're after isn't here any more."),
    ("en", "This link has expired", "Please ask for a new one."),
    ("en", "We're sorry", "The tutorial you were looking for has been discontinued."),
    ("en", "Broken link", "The link you followed may be broken, or the page may have been removed."),
    ("en", "That didn't work", "We couldn't find the document you requested."),
    ("en", "Lost in space?", "The page you seek does not exist."),
    ("en", "Whoops", "The product you're looking for is out of our catalogue and no longer available."),
    ("en", "Content unavailable", "This content isn't available right now."),
    ("en", "Thread not found", "The thread you requested could not be found."),
    ("en", "Video unavailable", "This video has been removed by the uploader."),
    ("en", "File not found", "The file you requested does not exist on this server."),
    ("en", "This page has wandered off", "It was here yesterday, but this page no longer exists."),
    ("en", "This guide has been archived and removed", "See our newer guides."),
    ("en", "Invalid URL", "The URL you entered does not lead anywhere."),
    ("en", "Error 404", "Something's missing. The page you were trying to reach isn't on our site."),
    ("de", "Ups!", "Diese Seite haben wir leider nicht gefunden."),
    ("de", "Inhalt nicht mehr verfügbar", "Der von Ihnen aufgerufene Inhalt wurde entfernt."),
    ("de", "Dieses Tutorial wurde eingestellt", "Das Tutorial ist nicht mehr online."),
    ("de", "Hier ist leider nichts", "Unter dieser Adresse gibt es keine Seite."),
    ("de", "Kurs nicht mehr im Angebot", "Der gesuchte Kurs ist leider nicht mehr verfügbar."),
    ("de", "Fehler 404", "Die von Ihnen gesuchte Seite konnte nicht gefunden werden."),
    ("de", "Falsche Adresse", "Die eingegebene URL existiert nicht."),
    ("de", "Thema gelöscht", "Das angeforderte Thema existiert nicht."),
    ("fr", "Oups !", "La page que vous cherchez semble introuvable."),
    ("fr", "Contenu supprimé", "Ce contenu n'est plus disponible."),
    ("fr", "Ce tutoriel a été retiré", "Le tutoriel demandé n'est plus en ligne."),
    ("fr", "Erreur 404", "Nous n'avons pas trouvé la page demandée."),
    ("fr", "Rien à voir ici", "Cette page n'existe pas ou a été déplacée."),
    ("fr", "Lien expiré", "Le lien que vous avez suivi a expiré."),
    ("fr", "Article introuvable", "L'article que vous recherchez a été supprimé."),
    ("es", "Vaya, no hay nada aquí", "La página que buscas ha sido eliminada."),
    ("es", "Contenido no disponible", "Este contenido ya no está disponible."),
    ("es", "Este tutorial fue retirado", "El tutorial solicitado ya no existe."),
    ("es", "Error 404", "No encontramos la página que estás buscando."),
    ("es", "Enlace roto", "El enlace que seguiste puede estar roto o la página ya no existe."),
    ("es", "Curso no disponible", "El curso que buscas ya no está disponible."),
    ("pt", "Ops!", "A página que você está procurando não foi encontrada."),
    ("pt", "Conteúdo removido", "Este conteúdo não está mais disponível."),
    ("pt", "Este tutorial foi descontinuado", "O tutorial solicitado já não existe."),
    ("pt", "Erro 404", "Não conseguimos encontrar a página que procura."),
    ("pt", "Nada por aqui", "O que você procura não existe ou foi movido."),
    ("pt", "Artigo indisponível", "O artigo que procura foi eliminado."),
    ("it", "Ops!", "La pagina che stai cercando non esiste."),
    ("it", "Contenuto non disponibile", "Questo contenuto è stato rimosso."),
    ("it", "Questa guida è stata ritirata", "La guida richiesta non è più disponibile."),
    ("it", "Errore 404", "Non siamo riusciti a trovare la pagina richiesta."),
    ("it", "Non c'è nulla qui", "La pagina cercata potrebbe essere stata spostata o non esiste più."),
    ("it", "Corso non più disponibile", "Il corso che cercavi non esiste più."),
    ("nl", "Oeps!", "We kunnen de pagina die je zoekt niet vinden."),
    ("nl", "Inhoud verwijderd", "Deze inhoud is niet meer beschikbaar."),
    ("nl", "Deze handleiding is ingetrokken", "De gevraagde handleiding bestaat niet meer."),
    ("nl", "Fout 404", "De opgevraagde pagina kon niet worden gevonden."),
    ("nl", "Niets te zien hier", "Deze pagina is verplaatst of verwijderd."),
    ("nl", "Cursus niet meer beschikbaar", "De cursus die u zoekt, is verlopen."),
    ("pl", "Ups!", "Nie możemy znaleźć strony, której szukasz."),
    ("pl", "Treść usunięta", "Ta treść nie jest już dostępna."),
    ("pl", "Ten poradnik został wycofany", "Żądany poradnik już nie istnieje."),
    ("pl", "Błąd 404", "Szukana strona nie została odnaleziona."),
    ("pl", "Nic tu nie ma", "Strona, której szukasz, została usunięta lub przeniesiona."),
    ("pl", "Artykuł niedostępny", "Artykuł, którego szukasz, nie istnieje."),
    ("ru", "Упс!", "Мы не можем найти страницу, которую вы ищете."),
    ("ru", "Материал удалён", "Этот материал больше не доступен."),
    ("ru", "Урок снят с публикации", "Запрошенный урок больше не существует."),
    ("ru", "Ошибка 404", "К сожалению, такой страницы нет на сайте."),
    ("ru", "Здесь ничего нет", "Страница, которую вы ищете, была перемещена или удалена."),
    ("ru", "Статья недоступна", "Запрашиваемая статья не найдена."),
    ("uk", "Отакої!", "Ми не можемо знайти сторінку, яку ви шукаєте."),
    ("uk", "Матеріал видалено", "Цей матеріал більше недоступний."),
    ("uk", "Помилка 404", "На жаль, такої сторінки не існує."),
    ("uk", "Тут нічого немає", "Сторінку, яку ви шукаєте, було видалено або переміщено."),
    ("uk", "Курс недоступний", "Запитуваний курс не знайдено."),
    ("cs", "Jejda!", "Stránku, kterou hledáte, se nám nepodařilo najít."),
    ("cs", "Obsah byl odstraněn", "Tento obsah již není dostupný."),
    ("cs", "Chyba 404", "Požadovaná stránka nebyla nalezena."),
    ("cs", "Nic tu není", "Stránka, kterou hledáte, byla přesunuta nebo smazána."),
    ("cs", "Článek nenalezen", "Hledaný článek neexistuje."),
    ("sv", "Hoppsan!", "Vi kunde inte hitta sidan du letade efter."),
    ("sv", "Innehållet har tagits bort", "Det här innehållet är inte längre tillgängligt."),
    ("sv", "Fel 404", "Den begärda sidan finns inte."),
    ("sv", "Här finns ingenting", "Sidan du söker har flyttats eller tagits bort."),
    ("sv", "Kursen finns inte längre", "Kursen du söker har utgått."),
    ("tr", "Hay aksi!", "Aradığınız sayfayı bulamadık."),
    ("tr", "İçerik kaldırıldı", "Bu içerik artık mevcut değil."),
    ("tr", "Hata 404", "İstediğiniz sayfa bulunamadı."),
    ("tr", "Burada hiçbir şey yok", "Aradığınız sayfa taşınmış veya silinmiş olabilir."),
    ("tr", "SAYFA BULUNAMADI", "Üzgünüz, aradığınız ders yayından kaldırıldı."),
    ("ja", "404エラー", "お探しのページは移動または削除された可能性があります。"),
    ("ja", "このチュートリアルは公開を終了しました", "ご指定のコンテンツは現在ご利用いただけません。"),
    ("ja", "お探しのページはございません", "URLが間違っているか、ページが削除されました。"),
    ("ja", "コンテンツが見つかりません", "アクセスしようとしたページは存在しません。"),
    ("ja", "この記事は削除されました", "ご指定の記事は見つかりませんでした。"),
    ("zh", "哎呀！", "您要访问的页面已被删除。"),
    ("zh", "内容不存在", "抱歉，您查看的内容已下架。"),
    ("zh", "404错误", "您请求的页面未找到。"),
    ("zh", "這裡什麼都沒有", "您要找的頁面不存在或已被移除。"),
    ("zh", "该教程已下线", "抱歉，该教程不再提供。"),
    ("ko", "앗!", "찾으시는 페이지를 찾을 수 없습니다."),
    ("ko", "삭제된 게시물입니다", "요청하신 게시물은 삭제되었거나 존재하지 않습니다."),
    ("ko", "404 오류", "요청하신 페이지가 없습니다."),
    ("ko", "이 강의는 더 이상 제공되지 않습니다", "해당 강의는 종료되었습니다."),
    ("ko", "잘못된 주소입니다", "입력하신 주소의 페이지는 존재하지 않습니다."),
    ("ar", "عفوًا!", "لم نتمكن من العثور على الصفحة التي تبحث عنها."),
    ("ar", "تم حذف المحتوى", "هذا المحتوى لم يعد متاحًا."),
    ("ar", "خطأ 404", "الصفحة المطلوبة غير موجودة."),
    ("ar", "لا يوجد شيء هنا", "ربما تم نقل الصفحة التي تبحث عنها أو حذفها."),
    ("ar", "الدرس غير متوفر", "الدرس الذي تبحث عنه غير موجود."),
    ("fa", "اوه!", "صفحه‌ای که به دنبال آن هستید پیدا نشد."),
    ("fa", "این مطلب حذف شده است", "محتوای درخواستی دیگر در دسترس نیست."),
    ("fa", "خطای ۴۰۴", "صفحه مورد نظر شما وجود ندارد."),
    ("fa", "صفحه یافت نشد", "متأسفانه این صفحه موجود نیست."),
    ("hi", "क्षमा करें", "आप जिस पृष्ठ को खोज रहे हैं वह नहीं मिला।"),
    ("hi", "यह पाठ हटा दिया गया है", "यह सामग्री अब उपलब्ध नहीं है।"),
    ("hi", "त्रुटि 404", "अनुरोधित पेज मौजूद नहीं है।"),
    ("hi", "यहाँ कुछ नहीं है", "आप जिस पेज की तलाश कर रहे हैं वह हटा दिया गया है।"),
    ("vi", "Ôi!", "Chúng tôi không tìm thấy trang bạn đang tìm kiếm."),
    ("vi", "Nội dung đã bị xóa", "Nội dung này không còn khả dụng."),
    ("vi", "Lỗi 404", "Trang bạn yêu cầu không tồn tại."),
    ("vi", "Không có gì ở đây", "Trang bạn tìm đã được di chuyển hoặc bị xóa."),
    ("id", "Ups!", "Kami tidak dapat menemukan halaman yang Anda cari."),
    ("id", "Konten telah dihapus", "Konten ini sudah tidak tersedia."),
    ("id", "Kesalahan 404", "Halaman yang diminta tidak ditemukan."),
    ("id", "Tidak ada apa-apa di sini", "Halaman yang Anda cari telah dipindahkan atau dihapus."),
    ("el", "Ωχ!", "Δεν μπορούμε να βρούμε τη σελίδα που ψάχνετε."),
    ("el", "Το περιεχόμενο αφαιρέθηκε", "Αυτό το περιεχόμενο δεν είναι πλέον διαθέσιμο."),
    ("el", "Σφάλμα 404", "Η σελίδα που ζητήσατε δεν υπάρχει."),
    ("el", "Δεν υπάρχει τίποτα εδώ", "Η σελίδα που αναζητάτε έχει μετακινηθεί ή διαγραφεί."),
    ("el", "Η ΣΕΛΙΔΑ ΔΕΝ ΒΡΕΘΗΚΕ", "Λυπούμαστε, η σελίδα δεν βρέθηκε."),
    ("he", "אופס!", "לא הצלחנו למצוא את הדף שחיפשת."),
    ("he", "התוכן הוסר", "התוכן הזה כבר לא זמין."),
    ("he", "שגיאה 404", "הדף המבוקש אינו קיים."),
    ("he", "אין כאן כלום", "העמוד שחיפשת הועבר או נמחק."),
    ("ro", "Hopa!", "Nu am putut găsi pagina pe care o cauți."),
    ("ro", "Conținut șters", "Acest conținut nu mai este disponibil."),
    ("ro", "Eroare 404", "Pagina solicitată nu a fost găsită."),
    ("ro", "Nimic aici", "Pagina pe care o căutați a fost mutată sau ștearsă."),
    ("hu", "Hoppá!", "Nem találjuk a keresett oldalt."),
    ("hu", "A tartalmat eltávolították", "Ez a tartalom már nem érhető el."),
    ("hu", "404-es hiba", "A kért oldal nem található."),
    ("hu", "Nincs itt semmi", "A keresett oldalt áthelyezték vagy törölték."),
    ("da", "Ups!", "Vi kan ikke finde den side, du leder efter."),
    ("da", "Indholdet er fjernet", "Dette indhold er ikke længere tilgængeligt."),
    ("da", "Fejl 404", "Den ønskede side blev ikke fundet."),
    ("da", "Her er ingenting", "Siden du leder efter, er flyttet eller slettet."),
    ("fi", "Hups!", "Emme löytäneet etsimääsi sivua."),
    ("fi", "Sisältö on poistettu", "Tämä sisältö ei ole enää saatavilla."),
    ("fi", "Virhe 404", "Pyytämääsi sivua ei löytynyt."),
    ("fi", "Täällä ei ole mitään", "Etsimäsi sivu on siirretty tai poistettu."),
    ("nb", "Ops!", "Vi finner ikke siden du leter etter."),
    ("nb", "Innholdet er fjernet", "Dette innholdet er ikke lenger tilgjengelig."),
    ("nb", "Feil 404", "Siden du ba om, finnes ikke."),
    ("nb", "Her er det ingenting", "Siden du leter etter er flyttet eller slettet."),
    ("bg", "Опа!", "Не можем да намерим страницата, която търсите."),
    ("bg", "Съдържанието е премахнато", "Това съдържание вече не е достъпно."),
    ("bg", "Грешка 404", "Търсената страница не съществува."),
    ("bg", "Тук няма нищо", "Страницата, която търсите, е преместена или изтрита."),
    ("ca", "Vaja!", "No hem pogut trobar la pàgina que busques."),
    ("ca", "Contingut eliminat", "Aquest contingut ja no està disponible."),
    ("ca", "Error 404", "La pàgina sol·licitada no existeix."),
    ("ca", "Aquí no hi ha res", "La pàgina que cerqueu s'ha mogut o s'ha eliminat."),
  ]

  static let frame = String(
    repeating: "Needle, thread, lantern, compass and harvest are words of the frame. ", count: 20)

  @Test(arguments: notices) func amidTheFrameOfTheSite(_ notice: (language: String, heading: String, text: String)) {
    let fixture = NoticeTests.page("school.example", notice, first: "Weaving on a small loom", text: NoticeTests.frame)
    #expect(fixture.outcome == .soft404)
  }

  @Test(arguments: notices) func asTitleAndHeading(_ notice: (language: String, heading: String, text: String)) {
    let fixture = NoticeTests.page(notice.heading + " | school.example", notice, first: nil, text: notice.text)
    #expect(fixture.outcome == .soft404)
  }

  @Test(arguments: [1, 2, 3]) func boxesOfLowerHeadings(_ level: Int) {
    var fixture = PageFixture(title: "Harbour School", heading: nil, text: "Latest lessons. Choosing a loom.")
    fixture.signals.notices = [
      Reading.Notice(
        heading: "Page not found", level: level, text: "Sorry, we couldn't find the page you were looking for.",
        room: 80)
    ]
    #expect(fixture.outcome == .soft404)
  }

  @Test func markupAndAddresses() {
    var marked = PageFixture(title: "Harbour School", heading: "Something is missing", text: "Go home. Search.")
    marked.signals.errorMark = "error404"
    #expect(marked.outcome == .soft404)
    var named = PageFixture(title: "Harbour School", heading: nil, text: "Lessons for everybody.")
    named.change = { $0.openGraphURL = "https://school.example/404" }
    #expect(named.outcome == .soft404)
  }

  /// A remark below the box of a heading is of the text, and not of the heading.
  @Test func remarksUnderABoxedHeading() {
    var fixture = PageFixture(title: "Weaving - Harbour School", heading: "Weaving", text: NoticeTests.frame)
    fixture.signals.notices = [
      Reading.Notice(heading: "Weaving", level: 1, text: "By Ada Diese Seite war gestern nicht erreichbar.", room: 12)
    ]
    #expect(fixture.outcome == .ok)
  }

  /// The more words, the more places must say it.
  @Test func longPagesNeedMore() {
    let notice = (language: "en", heading: "Page not found", text: "Sorry, the page you want does not exist.")
    let short = PageFixture(title: "Page not found", heading: nil, text: "Search. Home. Lessons.")
    #expect(short.outcome == .soft404)
    let frame = NoticeTests.frame
    #expect(PageFixture(title: "Page not found", heading: nil, text: frame).outcome == .ok)
    let long = String(repeating: frame, count: 5)
    #expect(NoticeTests.page("school.example", notice, first: "Weaving", text: long).outcome == .ok)
    #expect(NoticeTests.page("Page not found", notice, first: "Weaving", text: long).outcome == .soft404)
  }

  static let harmless: [(title: String, heading: String, text: String)] = [
    (
      "404 Not Found - HTTP | Reference", "404 Not Found",
      "The 404 Not Found status code indicates that the server cannot find the requested resource."
    ),
    (
      "Page not found when clicking the docs · Issue #42 · harbour/site", "Page not found when clicking the docs #42",
      "Open the readme, click docs. Expected: docs. Actual: page not found."
    ),
    (
      "Page not found · Issue #42 · harbour/site", "Page not found #42",
      "When I click the second link of the readme I land on an error. It worked last week, I think."
    ),
    (
      "Page not found - Support - Harbour Forum", "Page not found",
      "Hi all, I get this since yesterday when I open my profile. Any ideas?"
    ),
    (
      "Why was my page deleted? | Help", "Why was my page deleted?",
      "Pages are deleted when they break the rules. You can ask for a review within 30 days."
    ),
    (
      "Changelog", "Version 3.0",
      "The function old_sort() has been removed. The option price was deleted. The page on sorting has been moved."
    ),
    (
      "array_each | Manual", "array_each",
      "This function has been removed as of version 8. Relying on this function is highly discouraged."
    ),
    ("Dead link | Glossary", "Dead link", "A dead link is a link that leads to a page that no longer exists."),
    ("What is a soft 404?", "What is a soft 404?", "A page that says not found while the server answers 200."),
    (
      "Searching the catalogue", "Searching the catalogue",
      "If nothing was found, try fewer words. The page you are looking for may have another title."
    ),
    (
      "Mountain bike Trail 500", "Mountain bike Trail 500",
      "This product is currently out of stock. Write to us and we tell you when it is back."
    ),
    (
      "Knots in five minutes", "Knots in five minutes",
      "Your browser cannot play this video. The video is not available in your country? Read the text below."
    ),
    ("Lost and found", "Lost and found", "We found a red scarf and two keys. Ask at the front desk."),
    (
      "Under construction: our new library", "Our new library",
      "The house is under construction until May. Books can be borrowed in the old one."
    ),
    (
      "loom-kit", "loom-kit",
      "This repository has been archived by the owner on 2 May. It is now read-only. Install with npm."
    ),
    (
      "Este artículo no está disponible en español", "Introducción a los nudos",
      "Lea la versión en inglés. Primero, pase el cabo por debajo."
    ),
    (
      "Fehler 404 beheben: So geht es", "Fehler 404 beheben",
      "Wenn eine Seite nicht gefunden wurde, prüfen Sie den Link."
    ),
    (
      "Was bedeutet „Seite nicht gefunden“?", "Was bedeutet „Seite nicht gefunden“?",
      "Die Meldung sagt, dass eine Adresse nicht mehr existiert."
    ),
    (
      "Erreur 404 : comment la corriger", "Erreur 404 : comment la corriger",
      "Une page introuvable fait fuir les lecteurs."
    ),
    (
      "Cómo crear una página de error 404", "Cómo crear una página de error 404",
      "Cuando la página no existe, ofrezca un buscador."
    ),
    ("Как исправить ошибку 404", "Как исправить ошибку 404", "Если страница не найдена, проверьте ссылку."),
    ("404エラーとは", "404エラーとは", "ページが存在しない場合に表示されます。"),
    ("什么是404错误", "什么是404错误", "当页面不存在时，服务器返回404。"),
    (
      "Deprecated: Using the old loom", "Using the old loom",
      "This tutorial is deprecated and no longer maintained. Wind the warp before you thread the loom."
    ),
    (
      "Error handling in Rust", "Error handling", "Return a Result. A missing file is an error that callers can handle."
    ),
    (
      "Minister wants the controversial video removed by the platform",
      "Minister wants the video removed by the platform",
      String(repeating: "The minister said on Monday that she had asked for it twice. ", count: 20)
    ),
    (
      "Beloved loom course is no longer available in the town",
      "Beloved loom course is no longer available in the town",
      String(repeating: "The school said that nobody had come to it since May. ", count: 20)
    ),
    ("Video lessons", "Video lessons", "Some videos are no longer available. The first five lessons are below."),
  ]

  @Test(arguments: harmless) func pagesAboutTheMatter(_ page: (title: String, heading: String, text: String)) {
    #expect(PageFixture(title: page.title, heading: page.heading, text: page.text).outcome == .ok)
  }

  private static func page(
    _ title: String, _ notice: (language: String, heading: String, text: String), first: String?, text: String
  ) -> PageFixture {
    var fixture = PageFixture(title: title, heading: first ?? notice.heading, text: text)
    fixture.signals.notices = [Reading.Notice(heading: notice.heading, level: 1, text: notice.text, room: 120)]
    if let first {
      fixture.signals.notices.insert(Reading.Notice(heading: first, level: 1, text: "By Ada", room: 900), at: 0)
    }
    return fixture
  }
}
