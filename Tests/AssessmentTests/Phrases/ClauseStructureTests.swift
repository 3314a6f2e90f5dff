import Testing

@testable import Assessment

/// Of whom a denial is told: of the page, or of what a clause or an object names.
struct ClauseStructureTests {
  static let ofThePage = [
    "The page that you are looking for can't be found", "The page you requested could not be found",
    "You requested a page that does not exist", "This link leads to a page that no longer exists",
    "The page that was here has been removed", "We can't find the page you're looking for",
    "Die Seite, die Sie suchen, existiert nicht", "La page que vous cherchez est introuvable",
    "La página que buscas no existe", "A página que você procura não existe", "La pagina che cerchi non esiste",
    "Страница, которую вы ищете, не найдена", "Strona, której szukasz, nie istnieje",
    "De pagina die u zoekt bestaat niet",
  ]
  static let ofOthers = [
    "Documents that are not available anywhere else", "Documents we could not find a better place for",
    "This page lists articles which were removed from other sites", "We could not find a good home for these tutorials",
    "Dokumente, für die wir keinen besseren Platz finden konnten", "Documents qui ne sont plus disponibles ailleurs",
    "Documentos que ya no están disponibles en otros sitios",
    "Documentos para os quais não encontramos um lugar melhor",
    "Documenti che non sono più disponibili altrove", "Документы, которые больше не доступны",
    "Dokumenty, które nie są już dostępne gdzie indziej", "Documenten die elders niet beschikbaar zijn",
  ]

  private func says(_ text: String) -> Bool { Segments(text).parts.contains { NotFoundPhrases.book.search($0).says } }

  @Test(arguments: ofThePage) func tellsOfThePage(_ text: String) { #expect(says(text)) }
  @Test(arguments: ofOthers) func tellsOfOthers(_ text: String) { #expect(!says(text)) }
}
