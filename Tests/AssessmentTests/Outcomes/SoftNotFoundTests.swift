import Model
import Testing

/// Wordings of pages that are not there, and of pages that only look alike.
struct SoftNotFoundTests {
  static let gone: [(title: String, heading: String?, text: String)] = [
    ("404", nil, "Nothing to see."), ("Error 404", "Error 404", "Go home."), ("404 Not Found", "Not Found", ""),
    ("404 - Page Not Found - Riverside College", "This is not the page you want", "Try the menu."),
    ("Riverside College", "Page Not Found", "Use the search box."),
    ("Riverside College", "We couldn't find that page", "It may have moved."),
    ("Riverside College", "The page you requested could not be found", ""),
    ("Riverside College", "Sorry, this page isn't available", "The link may be broken."),
    ("Riverside College", "That lesson no longer exists", "Browse the others."),
    ("Content not found", nil, "Please go back."),
    ("Riverside College", nil, "Sorry, the page you were looking for doesn't exist."),
    ("Riverside College", "Hmm", "The requested URL was not found on this server."),
    ("Riverside College", "Whoops!", "This article has been deleted by its author."),
    ("Missing page", "Missing page", "We looked everywhere."),
    ("Seite nicht gefunden – Hafenschule", "Huch!", "Bitte nutzen Sie die Suche."),
    ("Hafenschule", "Fehler 404", "Diese Seite gibt es leider nicht mehr."),
    ("Hafenschule", "Die gewünschte Seite existiert nicht", ""),
    ("Hafenschule", "Der Artikel wurde gelöscht", "Schade."),
    ("Page introuvable", "Oups", "Retour à l’accueil."), ("École du Port", "Cette page n’existe plus", "Retour."),
    ("École du Port", "Erreur 404", "La page demandée n'a pas été trouvée."),
    ("Página no encontrada", nil, ""), ("Escuela", "Esta página ya no existe", "Vuelva al inicio."),
    ("Escuela", "¡Ups!", "No hemos podido encontrar la página que buscas."),
    ("Página não encontrada", "Erro 404", ""), ("Escola", "Ops! A página que você procura não existe", ""),
    ("Pagina non trovata", nil, ""), ("Scuola", "La pagina richiesta non è stata trovata", "Torna alla home."),
    ("Pagina niet gevonden", nil, ""), ("School", "Deze pagina bestaat niet meer", ""),
    ("Sidan hittades inte", nil, ""), ("Siden blev ikke fundet", nil, ""), ("Siden finnes ikke", nil, ""),
    ("Sivua ei löytynyt", nil, ""), ("Nie znaleziono strony", nil, ""),
    ("Strona nie istnieje", "Strona nie istnieje", ""),
    ("Stránka nenalezena", nil, ""), ("Stránka sa nenašla", nil, ""), ("Az oldal nem található", nil, ""),
    ("Pagina nu a fost găsită", nil, ""), ("Страница не найдена — Школа", nil, ""),
    ("Школа", "Ошибка 404", "Запрашиваемая страница не существует или была удалена."),
    ("Сторінку не знайдено", nil, ""), ("Страницата не е намерена", nil, ""), ("Stranica nije pronađena", nil, ""),
    ("Страница није пронађена", nil, ""), ("Stran ne obstaja", nil, ""), ("Η σελίδα δεν βρέθηκε", nil, ""),
    ("Sayfa bulunamadı", nil, ""), ("Okul", "Aradığınız sayfa mevcut değil", ""), ("الصفحة غير موجودة", nil, ""),
    ("مدرسة", "عذرا، لم يتم العثور على الصفحة", ""), ("صفحه مورد نظر یافت نشد", nil, ""), ("הדף לא נמצא", nil, ""),
    ("पृष्ठ नहीं मिला", nil, ""), ("পৃষ্ঠাটি পাওয়া যায়নি", nil, ""), ("Không tìm thấy trang", nil, ""),
    ("Halaman tidak ditemukan", nil, ""), ("Ukurasa haukupatikana", nil, ""), ("No s'ha trobat la pàgina", nil, ""),
    ("Orria ez da aurkitu", nil, ""), ("Lehte ei leitud", nil, ""), ("Lapa nav atrasta", nil, ""),
    ("Puslapis nerastas", nil, ""),
    ("ページが見つかりません | 港の学校", nil, ""), ("港の学校", "お探しのページは見つかりませんでした", ""),
    ("港の学校", "このページは存在しません", ""), ("页面不存在", nil, ""), ("学校", "抱歉，您访问的页面不存在", ""),
    ("找不到頁面", nil, ""), ("페이지를 찾을 수 없습니다", nil, ""), ("학교", "요청하신 페이지가 존재하지 않습니다", ""),
    ("ไม่พบหน้าที่คุณต้องการ", nil, ""),
  ]

  @Test(arguments: gone) func saysThatItIsNotThere(_ page: (title: String, heading: String?, text: String)) {
    let text = page.text.isEmpty ? "Home Search" : page.text
    #expect(PageFixture(title: page.title, heading: page.heading, text: text).outcome == .soft404)
  }

  static let there: [(title: String, heading: String, text: String)] = [
    (
      "How to make a helpful 404 page", "How to make a helpful 404 page",
      "Write that the page was not found. Then offer a search."
    ),
    (
      "Custom 404 pages in nginx", "Custom 404 pages",
      "When a page is not found, nginx shows its own text. Set error_page to change it."
    ),
    ("Why does Git say “not found”?", "Why does Git say “not found”?", "The address of the repository is wrong."),
    (
      "HTTP status codes explained", "HTTP status codes",
      "404 means that the page does not exist. 410 means that it was removed."
    ),
    ("Fixing “module not found” errors", "Fixing “module not found” errors", "Install the module, then try again."),
    ("Release notes", "Release notes 2.1", "The option price has been removed. The old tutorial has been removed."),
    ("Reef knot", "Reef knot", "Right over left and under, then left over right and under. Pull both ends."),
    ("Lost in the library", "Lost in the library", "Ask at the desk for a map. Follow the numbers on the shelves."),
    (
      "Finding missing pages in old books", "Finding missing pages in old books",
      "Count the leaves. A missing page leaves a stub."
    ),
    (
      "Wie man eine 404-Seite gestaltet", "Wie man eine 404-Seite gestaltet",
      "Eine Seite, die nicht gefunden wurde, braucht eine Suche."
    ),
    (
      "Comment créer une page d’erreur", "Comment créer une page d’erreur", "La page introuvable doit aider le lecteur."
    ),
    ("404エラーの対処法", "404エラーの対処法", "ページが見つかりませんと表示された場合は、URLを確認してください。"),
    ("如何处理404页面", "如何处理404页面", "当页面不存在时，服务器返回404。"),
    ("Gone fishing", "Gone fishing", "Tie the hook with a simple knot and wait for the float to sink."),
    ("What is a dead link?", "What is a dead link?", "A dead link leads to a page that no longer exists."),
    ("Course content", "Course content", "The videos are not available offline. Bring paper and a pencil."),
    ("Our old school", "Our old school", "The building no longer exists. The tower was removed in 1911."),
    ("Page layout", "Page layout", "Set the margins first. A page number that is missing confuses readers."),
  ]

  @Test(arguments: there) func speaksOfItOnly(_ page: (title: String, heading: String, text: String)) {
    #expect(PageFixture(title: page.title, heading: page.heading, text: page.text).outcome == .ok)
  }

  @Test func longPagesStandForThemselves() {
    let text = String(repeating: "Sorry, the page you are looking for does not exist. Write that kindly. ", count: 30)
    #expect(PageFixture(title: "Kind words", heading: "Kind words", text: text).outcome == .ok)
  }

  @Test func knownTitleSpeaksForThePage() {
    let page = PageFixture(
      title: "Page not found", heading: "Page not found", text: "A short story about a diary.",
      known: ("Page not found", "A short story about an old diary that lost a leaf."))
    #expect(page.outcome == .ok)
  }
}
