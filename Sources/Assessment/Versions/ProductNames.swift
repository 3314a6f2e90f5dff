/// Words that stand before a product's name and are no part of it.
enum ProductNames {
  static func opens(_ word: some StringProtocol) -> Bool {
    words.contains(String(word)) || (word.utf8.count > 5 && word.hasSuffix("ing"))
  }

  /// Makers, and words of titles in several languages.
  private static let words: Set<String> = Set(
    """
    apache microsoft ms oracle google red hat redhat adobe ibm hashicorp eclipse gnu gnu/linux mozilla jetbrains apple \
    amazon aws canonical facebook meta the a an official modern advanced basic basics professional practical essential \
    effective pro complete hands-on beginner's learn mastering manual tutorial course guide handbook introduction intro \
    und mit für das die der programmieren programmierung einführung handbuch grundlagen programmation apprendre cours \
    manuel avec sous le la les du de curso programación introducción aprende aprendiendo guía con en para el los \
    installer installation installez instalar instalación instalação installieren installare installatie instalacja \
    configurer configuration configurar konfigurieren configurare utiliser usar usando utilizar verwenden usare \
    déployer desplegar créer crear criar erstellen creare découvrir débuter aprender entwickeln développer desarrollar \
    desenvolver установка настройка serveur servidor \
    programação introdução aprenda guia corso programmare guida introduzione programmeren leer podstawy kurs \
    введение программирование изучаем руководство курс основы
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
