/// How absence is put together in each language: a word for the thing, and either a denial near a word of presence
/// ("could not … be found", "existiert leider nicht"), or a word for what befell it ("has been withdrawn").
///
/// Words that end in `*` are beginnings. `NotFoundPhrases` adds whole phrases to the same languages; the tables of
/// further languages are in `NotFoundGrammar+Latin.swift` and `NotFoundGrammar+World.swift`.
enum NotFoundGrammar {
  static let western: [Phrases] = [
    Phrases(
      language: "en",
      subjects: list(
        """
        page*, webpage*, web page*, site page, article*, document*, doc, docs page, content*, post, posts, tutorial*, \
        lesson*, course*, resource*, topic*, thread*, file*, url, link*, address*, requested, story, video*, product*, \
        item*, guide, chapter*, material*, class, location, entry, section, record, manual, repository, project, \
        recipe*, question, discussion*, listing, object, destination, something, what you, what you're, spot, path, \
        view, event, download, workshop, exercise, module page, how-to, walkthrough, blog post, screen
        """),
      negations: list(
        """
        not, no, nothing, never, none, nowhere, cannot, can't, couldn't, doesn't, don't, didn't, isn't, wasn't, aren't, \
        hasn't, haven't, won't, cant, couldnt, doesnt, isnt, unable to, failed to, no longer, without finding, \
        trouble, difficulty, unsuccessful in, aint, ain't
        """),
      states: list(
        """
        found, find, finding, exist, exists, existing, available, locate, located, locating, here, online, accessible, \
        reachable, around, live, retrieve, retrieved, displayed, accessed, published, active, hosted, \
        present, match any, lead anywhere, on this server, on this site, with us, in service, on our site
        """),
      statements: list(
        """
        has moved, has been moved, was moved, have moved, been removed, have been removed, got removed, \
        been deleted, got deleted, deleted by, removed by, taken down, been pulled, been discontinued, \
        is discontinued, has expired, have expired, been retired, is retired, has retired, been sunset, \
        been decommissioned, been withdrawn, was withdrawn, withdrawn by, been unpublished, has vanished, \
        vanished, disappeared, ceased to exist, went away, gone away, is gone, are gone, has gone, \
        may be broken, might be broken, is broken, appears to be broken, seems to be broken, is invalid, \
        is not valid, is wrong, is dead, dead link, broken link, no such, wandered off, \
        been archived and removed, gone missing, went missing, been lost, is lost, been erased, erased, \
        been purged, out of print, reached the end of its life, reached its end of life, no page, mistyped, \
        misspelled, been taken offline, is offline, under development, coming soon
        """),
      complete: list(
        """
        page not found, not found, 404 page not found, we lost that page, this page is gone, nothing at this address, \
        nothing lives here, nothing to be found here, this is a dead end, dead end, you've hit a dead end, \
        you have reached a dead end, wrong address, wrong turn, you took a wrong turn, \
        looks like you're lost, looks like you are lost, you're lost, you are lost, no results at this address, \
        this isn't the page you're looking for, this is not the page you are looking for, \
        this is not the web page you are looking for, these aren't the droids you're looking for, \
        the link is broken, this link is broken, that link is broken, this link has expired, link expired, page gone, page moved or deleted, page moved or removed, \
        gone for good, page unavailable, content unavailable, \
        page doesn't exist, unknown page, invalid url, invalid page, invalid address, resource not found, 410 gone, \
        we can't find it, we couldn't find it, we couldn't find anything here, no page here, there is no page here, \
        nobody here, this page intentionally left gone, page missing, we can't find that, can't find that page, \
        page under construction
        """),
      addressing: list(
        """
        you are looking for, you're looking for, you were looking for, looking for, you requested, you have requested, \
        you're after, you are after, you tried, you are trying, you're trying, you were trying, trying to reach, trying to view, trying to access, \
        you want, you wanted, you followed, you clicked, you asked, you entered, you typed, you seek, you expected, \
        requested, this page, that page, this content, this tutorial, that tutorial, this lesson, \
        that lesson, this course, that course, this article, that article, this document, this post, this topic, \
        this thread, this video, this product, this item, this file, this resource, this guide, this chapter, this manual, this url, this address, this link, \
        that link, this location, at this, on this server, on this site, our site, we looked, please check, sorry, \
        your link, our server, we could not, we couldn't, we can't, we cannot, we were unable, we are unable
        """),
      about: list(
        """
        how to, how, why, what is, what are, what to, what does, what do, what can, what it, what a, what the, what causes, what happens, what your, fix, fixing, errors, handling, handle, custom, customizing, examples, design, create, \
        creating, understanding, troubleshooting, explained, responses, debugging, solve, solving, when, if, exception*, \
        means, returns, returned, should, issue, bug, problem with, i get, i got, getting, my page, my website, meaning, \
        tutorial on, introduction, configure, configuring, react router, nginx config, django, laravel, in wordpress, \
        in python, status codes, function*, method*, parameter*, option*, changelog, release notes, module not found, \
        command not found, status code*, in english, in your language, in your country, in your region, en español, \
        en français, auf deutsch, in italiano, em português, class not found, package not found, element not found
        """)),
    Phrases(
      language: "de",
      subjects: list(
        """
        seite*, webseite*, internetseite*, artikel*, dokument*, inhalt*, beitrag*, beiträge, datei*, url, link*, \
        adresse*, kurs*, lektion*, anleitung*, thema, themen, ressource*, tutorial*, video*, produkt*, eintrag, verweis, \
        unterlage*, lernmaterial*, kapitel, thread, zielseite, angebot, objekt, aufgerufene, übung, beschreibung
        """),
      negations: list("nicht, nichts, kein, keine, keinen, keiner, nie, niemals, nirgends, konnte nicht, leider nicht"),
      states: list(
        """
        gefunden, finden, findet, auffindbar, existiert, existieren, existent, vorhanden, verfügbar, gibt, online, \
        erreichbar, abrufbar, angezeigt, anzeigen, zugänglich, hier, mehr da, zu sehen, veröffentlicht, aufrufbar, \
        angeboten
        """),
      statements: list(
        """
        wurde gelöscht, wurde entfernt, wurden entfernt, wurde verschoben, ist umgezogen, ist verschwunden, \
        verschwunden, wurde zurückgezogen, wurde eingestellt, eingestellt worden, gelöscht worden, \
        entfernt worden, ist abgelaufen, abgelaufen, wurde archiviert und entfernt, ist defekt, ist ungültig, \
        ungültige, ist offline, vom netz genommen, aus dem angebot genommen, verloren gegangen, fehlt, \
        im aufbau, in bearbeitung
        """),
      complete: list(
        """
        nichts gefunden, hier gibt es nichts, hier gibt es nichts zu sehen, hier ist nichts zu finden, \
        falsche adresse, ungültige adresse, toter link, defekter link, kaputter link, sackgasse, verlaufen, \
        haben sie sich verlaufen, seite gelöscht, seite entfernt, inhalt entfernt, link abgelaufen, seite im aufbau
        """),
      addressing: list(
        """
        gesuchte*, gewünschte*, angeforderte*, aufgerufene*, angegebene*, diese*, sie suchen, du suchst, gesucht, \
        leider, unter dieser adresse, auf diesem server, auf unserer, wir konnten
        """),
      about: list(
        "wie, warum, was, wieso, fehlerseite*, gestalten, beheben, behebung, erstellen, wenn, eigene, bedeutet, lösung")
    ),
    Phrases(
      language: "fr",
      subjects: list(
        """
        page*, article*, l'article, l'adresse, document*, contenu*, fichier*, url, lien*, adresse*, cours, leçon*, \
        tutoriel*, tuto, ressource*, sujet, vidéo*, la vidéo, produit*, fiche, rubrique, publication, discussion, \
        élément, chapitre, formation, l'url, emplacement, endroit
        """),
      negations: list("ne, n', pas, plus, rien, aucun, aucune, jamais, impossible, n'a, n'est, n'existe, n'ont, n'y"),
      states: list(
        """
        trouvé*, trouver, trouvons, trouve, existe, existe plus, existent, disponible*, accessible*, en ligne, affichée, \
        affiché, localiser, joignable, présente, présent, correspond, ici
        """),
      statements: list(
        """
        introuvable*, inexistant*, a été supprimé*, été supprimé*, a été retiré*, été retiré*, a été déplacé*, \
        été déplacé*, a été effacé*, a disparu, disparu, a été archivé* et, a expiré, expiré*, est cassé, \
        est rompu, est invalide, indisponible*, hors ligne, n'existe, plus en ligne, en construction, \
        a été dépublié*, a déménagé
        """),
      complete: list(
        """
        rien ici, il n'y a rien ici, rien à voir ici, rien trouvé, vous êtes perdu, perdu, lien mort, lien brisé, \
        lien cassé, mauvaise adresse, adresse invalide, page supprimée, contenu supprimé, page manquante, impasse, \
        page en construction, ressource introuvable, cul de sac
        """),
      addressing: list(
        """
        vous cherchez, vous recherchez, vous cherchiez, vous demandez, vous avez demandé*, tu cherches, demandé*, \
        recherché*, cette, ce, cet, désolé*, souhaité*, que vous, nous n'avons, sur ce serveur, sur ce site, à cette adresse
        """),
      about: list(
        "comment, pourquoi, personnaliser, créer, erreurs, corriger, si, quand, résoudre, signifie, qu'est-ce")),
    Phrases(
      language: "es",
      subjects: list(
        """
        página*, artículo*, documento*, contenido*, archivo*, url, enlace*, dirección, curso*, lección*, tutorial*, \
        recurso*, entrada, tema, hilo, vídeo*, video*, producto*, publicación, ficha, guía, capítulo, fichero, sitio, \
        elemento, vínculo, ubicación, lo que
        """),
      negations: list("no, nada, ningún, ninguna, nunca, imposible, ya no, sin"),
      states: list(
        """
        encontrad*, encuentra*, encontró, encontrar*, encontramos, hallad*, hallar, existe, existen, disponible*, \
        accesible, en línea, localizar, localizad*, aquí, por aquí, mostrar, publicad*
        """),
      statements: list(
        """
        ha sido eliminad*, fue eliminad*, ha sido borrad*, fue borrad*, ha sido retirad*, fue retirad*, \
        ha sido movid*, se ha movido, ha desaparecido, desapareció, ha caducado, ha expirado, inexistente*, \
        está roto, enlace caído, dirección errónea, no es válid*, ha sido descatalogad*, en construcción, \
        ha sido suprimid*, no está, se eliminó, se ha eliminado, se ha retirado
        """),
      complete: list(
        """
        no hay nada aquí, aquí no hay nada, nada por aquí, no se encontró nada, nada que ver aquí, estás perdido, \
        te has perdido, enlace roto, dirección incorrecta, página eliminada, contenido eliminado, página inexistente, \
        recurso no encontrado, página en construcción, callejón sin salida
        """),
      addressing: list(
        """
        que busca, que buscas, que buscaba, que buscabas, que está buscando, que estás buscando, solicitad*, solicitó, \
        esta, este, lo sentimos, que intenta*, que quería*, indicad*, en este servidor, en esta dirección
        """),
      about: list(
        "cómo, por qué, qué es, qué significa, solucionar, solución, crear, personalizar, errores, cuando, si, significa, arreglar"
      )),
    Phrases(
      language: "pt",
      subjects: list(
        """
        página*, artigo*, documento*, conteúdo*, arquivo*, ficheiro*, url, endereço*, curso*, aula*, lição, lições, \
        tutorial, tutoriais, recurso*, link*, tópico*, vídeo*, produto*, postagem, publicação, item, guia, capítulo, \
        ligação, hiperligação, o que você
        """),
      negations: list("não, nada, nenhum, nenhuma, nunca, impossível, já não, sem"),
      states: list(
        """
        encontrad*, encontra*, encontrar*, achou, achad*, achamos, existe, existem, existe mais, disponível, disponíveis, \
        acessível, no ar, online, localizar, localizad*, aqui, por aqui, publicad*
        """),
      statements: list(
        """
        foi removid*, foi excluíd*, foi eliminad*, foi apagad*, foi deletad*, foi retirad*, foi movid*, \
        foi descontinuad*, não está, desapareceu, sumiu, expirou, expirad*, inexistente*, indisponível, está quebrado, \
        link inválido, endereço errado, saiu do ar, em construção, fora do ar, foi despublicad*
        """),
      complete: list(
        """
        nada aqui, nada por aqui, não há nada aqui, nada encontrado, você está perdido, se perdeu, link quebrado, \
        endereço inválido, página removida, página excluída, conteúdo removido, página inexistente, beco sem saída, \
        página em construção, recurso não encontrado
        """),
      addressing: list(
        """
        que procura*, procurava, está procurando, você procura, que busca*, solicitad*, solicitou, esta, este, \
        desculpe, lamentamos, que você, que tentou, indicad*, neste servidor, neste endereço, pretendid*
        """),
      about: list(
        "como, por que, o que é, corrigir, resolver, criar, personalizar, erros, quando, se a, se o, se você, se uma, se um, se esta, se este, significa"
      )),
    Phrases(
      language: "it",
      subjects: list(
        """
        pagina, pagine, articolo, articoli, l'articolo, documento, contenuto, contenuti, file, url, indirizzo, \
        l'indirizzo, corso, lezione, risorsa, guida, collegamento, link, tutorial, video, prodotto, post, argomento, \
        discussione, scheda, sezione, capitolo, elemento, l'elemento, quello che
        """),
      negations: list("non, nulla, niente, nessun, nessuna, mai, impossibile, non è più"),
      states: list(
        """
        trovat*, trovare, trova, troviamo, esiste, esistono, esiste più, disponibile, disponibili, accessibile, online, \
        raggiungibile, presente, qui, reperire, reperibile, c'è, pubblicat*
        """),
      statements: list(
        """
        è stat* rimoss*, è stata rimossa, è stato rimosso, è stata eliminata, è stato eliminato, \
        è stata cancellata, è stato cancellato, è stata spostata, è stato spostato, è stata ritirata, \
        è stato ritirato, è scompars*, è sparit*, è scadut*, inesistente, irreperibile, introvabile, è rotto, \
        collegamento interrotto, non valido, in costruzione, è stata dismessa, è stato dismesso
        """),
      complete: list(
        """
        qui non c'è niente, qui non c'è nulla, niente qui, niente da vedere qui, nulla da vedere qui, ti sei perso, \
        vi siete persi, link interrotto, link rotto, indirizzo errato, pagina rimossa, pagina eliminata, \
        contenuto rimosso, pagina inesistente, pagina in costruzione, risorsa non trovata, vicolo cieco
        """),
      addressing: list(
        """
        che cerchi, che stai cercando, che cercavi, che cerca, che sta cercando, cercat*, richiest*, questa, questo, \
        ci dispiace, spiacenti, desiderat*, su questo server, a questo indirizzo
        """),
      about: list("come, perché, cosa, creare, personalizzare, errori, risolvere, quando, se, significa, correggere")),
    Phrases(
      language: "nl",
      subjects: list(
        """
        pagina*, webpagina*, artikel*, document*, inhoud, content, bestand*, url, adres, cursus*, les, lessen, link*, \
        handleiding*, tutorial*, video*, product*, bericht, onderwerp, topic, item, hoofdstuk, koppeling
        """),
      negations: list("niet, niets, geen, nooit, nergens"),
      states: list(
        """
        gevonden, vinden, vindbaar, bestaat, bestaan, beschikbaar, online, bereikbaar, toegankelijk, hier, aanwezig, \
        weergegeven, te vinden, gepubliceerd
        """),
      statements: list(
        """
        is verwijderd, werd verwijderd, verwijderd, is verplaatst, verplaatst, is verdwenen, verdwenen, \
        is verlopen, verlopen, is ingetrokken, vervallen, onvindbaar, onbeschikbaar, kapotte link, is ongeldig, \
        ongeldig adres, offline gehaald, ontbreekt, in aanbouw, kwijtgeraakt
        """),
      complete: list(
        """
        hier is niets, hier is niets te vinden, niets te zien hier, niets gevonden, verdwaald, bent u verdwaald, \
        ben je verdwaald, dode link, gebroken link, verkeerd adres, pagina verwijderd, pagina bestaat niet, \
        doodlopende weg
        """),
      addressing: list(
        """
        u zoekt, je zoekt, u zocht, je zocht, u hebt opgevraagd, gevraagde, opgevraagde, gezochte, deze, dit, helaas, \
        op deze server, op dit adres
        """),
      about: list("hoe, waarom, wat, maken, oplossen, fouten, als, wanneer, betekent")),
    Phrases(
      language: "sv",
      subjects: list(
        """
        sidan, sida, webbsida*, artikel*, dokument*, innehåll*, fil, filen, kurs*, länk*, adress*, lektion*, handledning*, \
        guide*, inlägg*, ämne*, tråd*, video*, produkt*, resurs*, materialet
        """),
      negations: list("inte, ej, ingen, inget, inga, ingenting, aldrig, tyvärr inte"),
      states: list(
        "hittad*, hittas, hittade*, hitta, hittar, finns, existerar, tillgänglig*, nås, kvar, online, här, publicera*"),
      statements: list(
        """
        har tagits bort, tagits bort, är borttagen, är borttaget, borttagen, har raderats, raderad*, \
        har flyttats, flyttats, har utgått, utgått, har försvunnit, försvunnit, saknas, är trasig, bruten länk, \
        död länk, ogiltig*, avpubliceras, avpublicerad*, har dragits tillbaka, lagts ner, under uppbyggnad
        """),
      complete: list(
        """
        ingenting här, här finns inget, här finns ingenting, inget att se här, inget hittades, gått vilse, \
        har du gått vilse, trasig länk, fel adress, sidan saknas, sidan borttagen, återvändsgränd
        """),
      addressing: list(
        "du söker, du sökte, du letar, du letade, den här, det här, denna, detta, begärd*, efterfråga*, tyvärr, vi kan, vi kunde, på servern"
      ),
      about: list("hur, varför, vad, skapa, om, när, betyder, lösa")),
    Phrases(
      language: "da",
      subjects: list(
        """
        siden, side, webside*, artikel*, artiklen, dokument*, indhold*, fil, filen, kursus, kurset, adresse*, link*, \
        lektion*, vejledning*, guide*, indlæg*, emne*, tråd*, video*, produkt*, ressource*
        """),
      negations: list("ikke, ingen, intet, aldrig, desværre ikke"),
      states: list("fundet, finde, finder, findes, eksisterer, tilgængelig*, her, online, nås, vises, udgivet"),
      statements: list(
        """
        er fjernet, er blevet fjernet, blev fjernet, er slettet, er blevet slettet, blev slettet, er flyttet, \
        er blevet flyttet, er udløbet, er forsvundet, forsvundet, mangler, er trukket tilbage, er udgået, \
        udgået, ødelagt link, ugyldig*, under opbygning, taget ned, nedlagt
        """),
      complete: list(
        "intet her, her er intet, her er ingenting, ingenting at se her, intet fundet, faret vild, er du faret vild, dødt link, forkert adresse, siden mangler, siden slettet, blindgyde"
      ),
      addressing: list(
        "du leder, du ledte, du søger, du søgte, denne, dette, den ønskede, forespurgte, anmodede, desværre, vi kunne, vi kan, på serveren"
      ),
      about: list("hvordan, hvorfor, hvad, når, hvis, betyder, løse")),
  ]

  /// Words and phrases between commas.
  static func list(_ words: String) -> [String] {
    words.split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }
}
