import Extraction
import Model
import Testing

@Suite("The licence of a page")
struct LicenseTests {
  @Test(
    arguments: [
      ("<a rel=license href='https://creativecommons.org/licenses/by-sa/4.0/'>CC BY-SA</a>", "CC-BY-SA-4.0"),
      ("<a href='http://creativecommons.org/licenses/by-nc/3.0/de/'>licence</a>", "CC-BY-NC-3.0-DE"),
      ("<a href='http://creativecommons.org/licenses/by-nc-sa/3.0/us/'>licence</a>", "CC-BY-NC-SA-3.0"),
      ("<a href='https://creativecommons.org/licenses/by-sa/3.0/igo/deed.fr'>licence</a>", "CC-BY-SA-3.0-IGO"),
      ("<a href='https://creativecommons.org/licenses/by/4.0/deed.de'>licence</a>", "CC-BY-4.0"),
      ("<a href='https://creativecommons.org/publicdomain/zero/1.0/'>CC0</a>", "CC0-1.0"),
      ("<a href='https://creativecommons.org/publicdomain/mark/1.0/'>PD</a>", "CC-PDM-1.0"),
      ("<link rel=license href='https://opensource.org/licenses/MIT'>", "MIT"),
      ("<link rel=license href='https://www.gnu.org/licenses/fdl-1.3.html'>", "GFDL-1.3-or-later"),
      ("<a rel=license href='/terms'>Our own terms</a>", nil),
      ("<a rel=license href='/terms'>CC BY-SA 4.0</a>", "CC-BY-SA-4.0"),
      ("<a rel=license href='https://creativecommons.org/licenses/by/'>CC BY</a>", nil),
    ] as [(String, String?)])
  func linked(markup: String, spdx: String?) {
    let license = read(page(after: markup)).license
    #expect(license != nil)
    #expect(license?.spdx == spdx)
  }

  @Test(
    arguments: [
      ("Content is licensed under CC BY-SA 4.0.", "CC-BY-SA-4.0"),
      ("© 2024 Ada. Licensed under Creative Commons Attribution-NonCommercial 4.0 International", "CC-BY-NC-4.0"),
      (
        "Dieses Werk steht unter der Lizenz Creative Commons Namensnennung - Weitergabe unter gleichen Bedingungen 3.0 DE",
        "CC-BY-SA-3.0-DE"
      ),
      ("Sous licence Creative Commons Attribution - Pas de Modification 4.0", "CC-BY-ND-4.0"),
      ("Bajo licencia Creative Commons Atribución-NoComercial-CompartirIgual 4.0", "CC-BY-NC-SA-4.0"),
      ("Code is released under the MIT License", "MIT"),
      ("Documentation licensed under the Apache License, Version 2.0", "Apache-2.0"),
      ("Text is available under the GNU Free Documentation License 1.2", "GFDL-1.2-or-later"),
      ("Content is available under CC0 unless otherwise noted", "CC0-1.0"),
      ("User contributions licensed under CC BY-SA", nil),
    ] as [(String, String?)])
  func sentence(text: String, spdx: String?) {
    let license = read("<p>Text</p><footer><p>Imprint. \(text)</p></footer>").license
    #expect(license?.spdx == spdx)
    #expect(license?.source == "visible")
  }

  @Test(arguments: [
    "<a href='https://creativecommons.org/'>about</a>", "<p>Ask for a licence</p>",
    "<figure><img><figcaption><a href='https://creativecommons.org/licenses/by/2.0/'>CC BY</a></figcaption></figure>",
    "<figure><figcaption><a rel=license href='https://creativecommons.org/licenses/by/2.0/'>CC BY</a></figcaption></figure>",
    "<p>Photo: Ada Green, <a href='https://creativecommons.org/licenses/by/2.0/'>CC BY 2.0</a></p>",
    "<footer>A licensed electrician. All rights reserved.</footer>",
  ])
  func none(markup: String) {
    #expect(read(page(after: markup)).license == nil)
  }

  @Test func words() {
    let license = read("<footer>Imprint. Content is licensed under CC BY 4.0. Contact</footer>").license
    #expect(license?.words == "Content is licensed under CC BY 4.0")
  }
}
