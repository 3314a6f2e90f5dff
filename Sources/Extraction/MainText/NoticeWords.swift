import HTML

/// Beginnings of paragraphs that speak of the page, the site or its makers: credits, notices, invitations to follow.
/// They count at the edges of a text only.
enum NoticeWords {
  private static let openings = Openings(
    list: """
      this post contains affiliate|this article contains affiliate|this page contains affiliate|we independently
      we may earn|we may receive|as an amazon associate|disclosure:|disclaimer:|affiliate disclosure|affiliate links
      when you buy through|products are chosen independently|enthält werbung|enthält affiliate|dieser beitrag enthält
      anzeige:|anzeige,|werbung:|werbung,|*anzeige|*werbung|copyright|©|(c) |all rights reserved|alle rechte vorbehalten|tous droits réservés
      photo:|photos:|photo by|photo credit|image:|image credit|images:|foto:|fotos:|bild:|bilder:|titelbild|bildquelle|bildnachweis
      crédits photo|crédit photo|crédits photos|fot.|quelle:|quellen:|alle angaben ohne|für die richtigkeit
      this entry was posted|filed under|posted in|posted by|tagged|tags:|tag:|schlagwort|schlagwörter|kategorie|category:|categories:
      topics:|topic:|themen:|stichworte|mots-clés|etiquetas:|tagi:
      follow us|follow me|follow @|folgen sie|folge uns|suivez|síguenos|sign up|subscribe|get the latest|get our|join our|join us on
      stay up to date|stay connected|like us on|connect with|download our|download the app|abonnieren sie|hat ihnen der artikel
      have a tip|reach the reporter|contact the reporter|contact the author|email the author|write to |listen to this
      share this|artikel teilen|diesen artikel|diesen beitrag|möchten sie den artikel|partagez|related:|read more:|read also
      also read|more:|watch:|don't miss|don’t miss|lesen sie auch|lesen sie mehr|mehr zum thema|mehr dazu|lire aussi|à lire|leggi anche
      czytaj|zobacz też|das thema könnte|das könnte|zum weiterlesen|previous article|next article|vorheriger|nächster
      reporting by|additional reporting|originally published|this article was originally|this article was first|this post was originally
      the views expressed|the opinions expressed|views and opinions|the views and opinions|opinions expressed
      this article is for informational|this article is intended|the information provided|the content contained
      last updated|last modified|zuletzt aktualisiert|zuletzt geändert|aktualisiert am|erstellt am|veröffentlicht am|stand:|updated on
      reviewed by|medically reviewed|fact-checked|fact checked|written by|estimated reading|reading time|lesezeit|tempo de leitura
      about the author|über den autor|über die autor|your email address|required fields|e-mail (|kommentare sind|comments are
      this page was|diese seite wurde|edit this page|found a mistake|was this|war der artikel|war dieser
      """)

  /// Longer paragraphs are told for their own sake.
  static let limit = 400

  static func isNotice(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= limit && openings.begin(text)
  }
}
