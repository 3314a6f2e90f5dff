/// How pages say that they are not there, in the languages of the Latin, Greek and Cyrillic scripts.
/// `NotFoundPhrases+World.swift` has the others.
enum NotFoundPhrases {
  static let book = PhraseBook(
    european + world + NotFoundGrammar.western + NotFoundGrammar.latin + NotFoundGrammar.world + NotFoundGrammar.fates
      + NotFoundGrammar.future + NotFoundGrammar.further + NotFoundGrammar.speech + NotFoundGrammar.more,
    fillers: fillers, code: "404",
    clauses: ClauseWords.western + ClauseWords.further)

  /// Interjections and codes that stand around the statement.
  static let fillers = [
    "404", "404s", "error", "http", "status", "code", "sorry", "oops", "ooops", "whoops", "ouch", "uh", "oh", "hmm",
    "fehler", "ups", "hoppla", "erreur", "désolé", "désolés", "oups", "lo", "sentimos", "perdón", "vaya", "erro",
    "desculpe", "ops", "spiacenti", "siamo", "errore", "fout", "helaas", "fel", "fejl", "feil", "virhe", "błąd",
    "chyba",
    "hiba", "eroare", "ошибка", "помилка", "грешка", "greška", "hata", "σφάλμα", "خطأ", "خطا", "שגיאה", "エラー", "错误",
    "錯誤", "오류", "lỗi", "kesalahan", "pardon", "beklager", "valitettavasti", "извините", "nginx", "apache",
  ]

  static let european: [Phrases] = [
    Phrases(
      language: "en",
      subjects: [
        "page", "pages", "webpage", "article", "document", "content", "post", "tutorial", "lesson", "course",
        "resource", "topic", "file", "url", "link", "address", "requested", "story", "video", "product", "item",
        "guide", "chapter", "material", "class",
      ],
      statements: [
        "not found", "wasn't found", "couldn't be found", "could not be found", "can't be found", "cannot be found",
        "can not be found", "can't find", "cannot find", "couldn't find", "could not find", "unable to find",
        "not able to find", "couldn't locate", "could not locate", "can't locate", "cannot locate", "unable to locate",
        "can't seem to find", "does not exist", "doesn't exist", "do not exist", "don't exist", "did not exist",
        "no longer exists", "no longer exist", "no longer available", "isn't available", "not available",
        "unavailable", "has been removed", "was removed", "have removed", "been deleted", "was deleted",
        "been retired", "was retired", "been unpublished", "been withdrawn", "has vanished", "is missing",
        "went missing", "has gone", "is gone", "not here", "isn't here", "no longer here", "no longer online",
        "has been taken down", "was taken down", "has expired", "has disappeared", "never existed",
        "not exist", "has been discontinued", "got lost",
      ],
      complete: [
        "not found", "file not found", "nothing here", "nothing found", "nothing found here", "nothing to see here",
        "nothing was found", "gone", "missing page", "page missing", "no such page", "object not found", "dead link",
        "broken link", "there is nothing here", "there's nothing here", "lost", "you seem to be lost", "are you lost",
        "we lost this page", "page does not exist",
      ],
      addressing: [
        "you are looking for", "you're looking for", "you were looking for", "you requested", "you have requested",
        "you've requested", "you tried", "you are trying", "you're trying", "you want", "you wanted", "you followed",
        "you clicked", "you asked", "you entered", "requested", "this page", "that page", "this content",
        "this tutorial", "this lesson", "this course", "this article", "this document", "this post", "this resource",
      ],
      about: [
        "how to", "how", "why", "fix", "fixing", "guide to", "errors", "handling", "handle", "custom",
        "customizing", "customising", "examples", "design", "designing", "create", "creating", "make", "making",
        "understanding", "troubleshooting", "explained", "responses", "best", "debugging", "solve", "solving", "write",
        "writing", "when", "if", "error pages", "404 pages", "error page", "404 page", "exception", "means",
      ]),
    Phrases(
      language: "de",
      subjects: [
        "seite", "webseite", "internetseite", "artikel", "dokument", "inhalt", "inhalte", "beitrag", "datei", "url",
        "link", "adresse", "kurs", "lektion", "anleitung", "thema", "ressource",
      ],
      statements: [
        "nicht gefunden", "existiert nicht", "existiert leider nicht", "existiert hier nicht", "nicht existiert",
        "existiert nicht mehr", "nicht vorhanden", "nicht mehr vorhanden", "nicht verfügbar", "nicht mehr verfügbar",
        "gibt es nicht", "gibt es nicht mehr", "gibt es hier nicht", "gibt es leider nicht", "nicht finden",
        "wurde gelöscht", "wurde entfernt", "nicht auffindbar", "konnte nicht", "konnten wir nicht",
        "nicht mehr online",
        "ist verschwunden", "fehlt leider",
      ],
      complete: ["nicht gefunden", "seite fehlt", "hier ist nichts", "nichts gefunden"],
      addressing: [
        "gesuchte", "gewünschte", "angeforderte", "aufgerufene", "diese", "dieser", "sie suchen", "du suchst",
      ],
      about: ["wie", "warum", "was", "fehlerseiten", "gestalten", "beheben", "erstellen", "wenn", "eigene"]),
    Phrases(
      language: "fr",
      subjects: [
        "page", "article", "l'article", "l'adresse", "document", "contenu", "fichier", "url", "lien", "adresse",
        "cours", "leçon", "tutoriel",
        "ressource", "sujet",
      ],
      statements: [
        "introuvable", "introuvables", "non trouvée", "non trouvé", "pas trouvée", "pas trouvé", "n'existe pas",
        "n'existe plus", "n'a pas été trouvée", "n'a pas été trouvé", "n'est plus disponible", "n'est pas disponible",
        "a été supprimée", "a été supprimé", "a été retirée", "a été retiré", "n'a pu être trouvée", "est manquante",
        "pas être trouvée", "ne trouvons pas", "inexistante", "a disparu", "plus en ligne", "indisponible",
      ],
      complete: ["non trouvé", "non trouvée", "introuvable", "rien ici", "il n'y a rien ici", "rien trouvé"],
      addressing: ["vous cherchez", "vous recherchez", "vous demandez", "demandée", "recherchée", "cette", "ce"],
      about: ["comment", "pourquoi", "personnaliser", "créer", "erreurs", "corriger", "si", "quand"]),
    Phrases(
      language: "es",
      subjects: [
        "página", "pagina", "artículo", "documento", "contenido", "archivo", "url", "enlace", "dirección", "curso",
        "lección", "tutorial", "recurso", "entrada",
      ],
      statements: [
        "no encontrada", "no encontrado", "no existe", "ya no existe", "no se encuentra", "no se encontró",
        "no se ha encontrado", "no hemos encontrado", "no pudo encontrarse", "no se pudo encontrar",
        "no se ha podido encontrar", "no hemos podido encontrar", "no podemos encontrar", "no pudimos encontrar",
        "no está disponible", "ya no está disponible", "no disponible", "ha sido eliminada", "ha sido eliminado",
        "fue eliminada", "fue eliminado", "ha sido borrada", "ha desaparecido", "no encontramos", "inexistente",
      ],
      complete: ["no encontrado", "no encontrada", "no hay nada aquí", "aquí no hay nada", "nada por aquí"],
      addressing: ["que busca", "que buscas", "que buscaba", "solicitada", "solicitado", "solicitó", "esta", "este"],
      about: ["cómo", "por qué", "qué es", "solucionar", "crear", "personalizar", "errores", "cuando", "si"]),
    Phrases(
      language: "pt",
      subjects: [
        "página", "pagina", "artigo", "documento", "conteúdo", "arquivo", "ficheiro", "url", "endereço", "curso",
        "aula", "lição", "tutorial", "recurso", "link",
      ],
      statements: [
        "não encontrada", "não encontrado", "não existe", "já não existe", "não existe mais", "não foi encontrada",
        "não foi encontrado", "não foi possível encontrar", "não pôde ser encontrada", "não está disponível",
        "não está mais disponível", "já não está disponível", "foi removida", "foi removido", "foi excluída",
        "não encontramos", "não conseguimos encontrar", "indisponível", "foi eliminada", "inexistente", "desapareceu",
      ],
      complete: ["não encontrado", "não encontrada", "nada encontrado", "nada por aqui"],
      addressing: [
        "que procura", "procurava", "está procurando", "você procura", "solicitada", "solicitou", "esta", "este",
      ],
      about: [
        "como", "por que", "o que é", "corrigir", "criar", "personalizar", "erros", "quando", "se a", "se o", "se você",
        "se uma", "se um", "se esta", "se este",
      ]),
    Phrases(
      language: "it",
      subjects: [
        "pagina", "articolo", "documento", "contenuto", "file", "url", "indirizzo", "corso", "lezione", "risorsa",
        "guida", "collegamento",
        "l'articolo", "l'indirizzo",
      ],
      statements: [
        "non trovata", "non trovato", "non esiste", "non esiste più", "non è stata trovata", "non è stato trovato",
        "non è disponibile", "non è più disponibile", "è stata rimossa", "è stato rimosso", "è stata eliminata",
        "non può essere trovata", "impossibile trovare", "non riusciamo a trovare", "inesistente",
        "non abbiamo trovato",
        "non disponibile", "è scomparsa", "è sparita",
      ],
      complete: ["non trovato", "non trovata", "qui non c'è niente", "non c'è nulla qui"],
      addressing: ["che cerchi", "che stai cercando", "che cercavi", "richiesta", "richiesto", "questa", "questo"],
      about: ["come", "perché", "cosa", "creare", "personalizzare", "errori", "risolvere", "quando", "se"]),
    Phrases(
      language: "nl",
      subjects: [
        "pagina", "webpagina", "artikel", "document", "inhoud", "bestand", "url", "adres", "cursus", "les", "link",
      ],
      statements: [
        "niet gevonden", "bestaat niet", "bestaat niet meer", "bestaat helaas niet", "niet vinden", "niet beschikbaar",
        "niet meer beschikbaar", "is verwijderd", "werd verwijderd", "kon niet worden gevonden", "is verdwenen",
      ],
      complete: ["niet gevonden", "niets gevonden", "hier is niets"],
      addressing: ["u zoekt", "je zoekt", "gevraagde", "opgevraagde", "deze", "dit"],
      about: ["hoe", "waarom", "wat", "maken", "oplossen", "fouten", "als"]),
    Phrases(
      language: "sv",
      subjects: ["sidan", "sida", "artikeln", "dokumentet", "innehållet", "filen", "kursen", "länken", "adressen"],
      statements: [
        "hittades inte", "hittas inte", "inte hittas", "finns inte", "finns inte längre", "kunde inte hittas",
        "kan inte hitta", "kunde inte hitta", "hittar inte", "saknas", "har tagits bort", "är borttagen", "finns ej",
        "inte tillgänglig", "hittar tyvärr inte",
      ],
      complete: ["hittades inte", "hittades ej"], addressing: ["du söker", "du letar", "den här", "denna"],
      about: ["hur", "varför", "vad", "skapa", "om"]),
    Phrases(
      language: "da",
      subjects: ["siden", "side", "artiklen", "dokumentet", "indholdet", "filen", "kurset", "adressen", "linket"],
      statements: [
        "blev ikke fundet", "ikke fundet", "findes ikke", "findes ikke længere", "eksisterer ikke", "kunne ikke findes",
        "kan ikke finde", "kunne ikke finde", "er fjernet", "er blevet fjernet", "er slettet", "blev slettet",
        "findes desværre ikke", "ikke tilgængelig",
      ],
      complete: ["ikke fundet"], addressing: ["du leder", "du søger", "denne", "dette"],
      about: ["hvordan", "hvorfor", "hvad"]),
    Phrases(
      language: "nb",
      subjects: [
        "siden", "side", "artikkelen", "dokumentet", "innholdet", "filen", "kurset", "adressen", "lenken", "sida",
      ],
      statements: [
        "ble ikke funnet", "ikke funnet", "finnes ikke", "finnes ikke lenger", "eksisterer ikke", "kunne ikke finne",
        "fant ikke", "finner ikke", "er fjernet", "er slettet", "har blitt fjernet", "finst ikkje", "ikkje funnen",
        "ikke tilgjengelig", "finnes dessverre ikke",
      ],
      complete: ["ikke funnet", "finnes ikke"], addressing: ["du leter", "du ser etter", "denne", "dette"],
      about: ["hvordan", "hvorfor", "hva"]),
    Phrases(
      language: "fi",
      subjects: [
        "sivu", "sivua", "artikkeli", "artikkelia", "sisältö", "sisältöä", "tiedostoa", "kurssia", "asiakirjaa",
      ],
      statements: [
        "ei löydy", "ei löytynyt", "ei ole olemassa", "ei ole saatavilla", "on poistettu", "ei ole enää", "ei löytyä",
        "ei löydetty", "ei valitettavasti löytynyt", "ei valitettavasti löydy", "puuttuu",
      ],
      complete: ["ei löytynyt", "ei löydy"], addressing: ["etsimääsi", "hakemaasi", "tätä", "pyydettyä"],
      about: ["miten", "miksi", "mikä", "kuinka"]),
    Phrases(
      language: "pl",
      subjects: [
        "strona", "strony", "stronę", "artykuł", "artykułu", "dokument", "dokumentu", "treść", "plik", "pliku", "kurs",
        "adres",
      ],
      statements: [
        "nie została znaleziona", "nie znaleziono", "nie istnieje", "już nie istnieje", "nie odnaleziono",
        "nie można znaleźć", "nie możemy znaleźć", "nie mogliśmy znaleźć", "niedostępna", "jest niedostępna",
        "została usunięta", "został usunięty", "nieznaleziona", "nie znaleziona", "zniknęła", "nie został znaleziony",
      ],
      complete: ["nie znaleziono", "nic tu nie ma"],
      addressing: ["szukasz", "szukana", "żądana", "ta", "ten", "której"],
      about: ["jak", "dlaczego", "co to", "stworzyć", "błędy", "jeśli"]),
    Phrases(
      language: "cs",
      subjects: ["stránka", "stránku", "stránky", "článek", "dokument", "obsah", "soubor", "kurz", "adresa"],
      statements: [
        "nenalezena", "nebyla nalezena", "nebyl nalezen", "neexistuje", "již neexistuje", "nelze najít", "nenalezen",
        "byla odstraněna", "byl odstraněn", "byla smazána", "není dostupná", "není k dispozici", "nemůžeme najít",
        "jsme nenašli", "se nepodařilo najít", "už neexistuje",
      ],
      complete: ["nenalezeno"], addressing: ["hledáte", "hledaná", "požadovaná", "tato", "tento"],
      about: ["jak", "proč", "co", "vytvořit"]),
    Phrases(
      language: "sk",
      subjects: ["stránka", "stránku", "článok", "dokument", "obsah", "súbor", "kurz", "adresa"],
      statements: [
        "nenájdená", "nebola nájdená", "nebol nájdený", "neexistuje", "už neexistuje", "sa nenašla", "sa nenašiel",
        "bola odstránená", "bol odstránený", "nie je dostupná", "nie je k dispozícii", "nemôžeme nájsť",
        "sa nepodarilo nájsť", "nenašli",
      ],
      complete: ["nenájdené"], addressing: ["hľadáte", "hľadaná", "požadovaná", "táto", "tento"],
      about: ["ako", "prečo", "čo"]),
    Phrases(
      language: "hu",
      subjects: ["oldal", "az oldal", "cikk", "dokumentum", "tartalom", "fájl", "kurzus", "lap"],
      statements: [
        "nem található", "nem létezik", "már nem létezik", "nem elérhető", "már nem elérhető", "törölve", "törölték",
        "nem találtuk", "nem találjuk", "eltávolították", "nincs meg",
      ],
      complete: ["nem található"], addressing: ["a keresett", "a kért", "ez"], about: ["hogyan", "miért", "mi az"]),
    Phrases(
      language: "ro",
      subjects: ["pagina", "articolul", "documentul", "conținutul", "fișierul", "cursul", "adresa", "pagină"],
      statements: [
        "nu a fost găsită", "nu a fost găsit", "nu există", "nu mai există", "negăsită", "nu poate fi găsită",
        "a fost ștearsă", "a fost șters", "a fost eliminată", "nu este disponibilă", "nu mai este disponibilă",
        "nu am găsit", "nu am putut găsi", "inexistentă",
      ],
      complete: ["nu a fost găsit"], addressing: ["căutată", "pe care o căutați", "solicitată", "această", "acest"],
      about: ["cum", "de ce", "ce este"]),
  ]
}
