import Model
import Registry
import Testing

/// Every fault of a registry is told with its place and remedy, all of a file at once.
@Suite struct HostileRegistryTests {
  static let cases: [Hostile] = [
    Hostile(
      "empty file", "",
      [
        "r.yaml: error: the file is empty; add entries with “id” and “url”"
      ]),
    Hostile(
      "only comments", "# nothing\n\n",
      [
        "r.yaml: error: the file is empty; add entries with “id” and “url”"
      ]),
    Hostile(
      "plain text", "hello",
      [
        "r.yaml:1:1: error: the registry must be a mapping of keys to values, but is text; write it as “registry: …”"
      ]),
    Hostile(
      "no resources", "registry: a\n",
      [
        "r.yaml:1:1: error: the registry has no “resources”; add “resources: …”"
      ]),
    Hostile(
      "resources is text", "resources: none\n",
      [
        "r.yaml:1:12: error: “resources” must be a list, but is text; begin each entry with “- ”"
      ]),
    Hostile(
      "resources is a mapping", "resources:\n  id: a\n  url: https://a.example/\n",
      [
        "r.yaml:2:3: error: “resources” must be a list, but is a mapping; begin each entry with “- ”"
      ]),
    Hostile(
      "unknown keys", "regestry: a\nresources:\n- id: a\n  url: https://a.example/\n  langauge: en\n  colour: red\n",
      [
        "r.yaml:1:1: error: unknown key “regestry” in the registry; did you mean “registry”?",
        "r.yaml:5:3: error: unknown key “langauge” in an entry; did you mean “language”?",
        "r.yaml:6:3: error: unknown key “colour” in an entry; valid keys are id, url, aliases, title, questions, skills, audience, language, regions, tools, license, volatility, expect, lifecycle, successor, alternatives, note",
      ]),
    Hostile(
      "merge key", "resources:\n- <<: x\n  id: a\n  url: https://a.example/\n",
      [
        "r.yaml:2:3: error: unknown key “<<” in an entry; merge keys are not supported: write the keys out"
      ]),
    Hostile(
      "missing id and url", "- title: A\n- id:\n  url: ~\n",
      [
        "r.yaml:1:3: error: an entry has no “id”; add “id: …”",
        "r.yaml:1:3: error: an entry has no “url”; add “url: …”",
        "r.yaml:2:3: error: “id” in an entry has no value; give it one",
        "r.yaml:3:3: error: “url” in an entry has no value; give it one",
      ]),
    Hostile(
      "bad ids",
      "- id: Start Here!\n  url: https://a.example/1\n- id: été\n  url: https://a.example/2\n- id: [a]\n  url: https://a.example/3\n",
      [
        "r.yaml:1:7: error: the id “Start Here!” is no slug of a-z, 0-9 and -; did you mean “start-here”?",
        "r.yaml:3:7: error: the id “été” is no slug of a-z, 0-9 and -; did you mean “ete”?",
        "r.yaml:5:7: error: “id” must be text, but is a list",
      ]),
    Hostile(
      "long id", "- id: \(String(repeating: "a", count: 101))\n  url: https://a.example/1\n",
      [
        "r.yaml:1:7: error: an id of 101 bytes, more than 100; did you mean “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa”?"
      ]),
    Hostile(
      "repeated key", "resources:\n- id: a\n  url: https://a.example/\n  title: A\n  title: B\n  id: b\n",
      [
        "r.yaml:5:3: error: the key “title” is given twice, first in line 4; keep one of them",
        "r.yaml:6:3: error: the key “id” is given twice, first in line 2; keep one of them",
      ]),
    Hostile(
      "repeated key in brackets", "- {id: a, url: https://a.example/, id: b}\n",
      [
        "r.yaml:1:4: error: the key “id” is given twice, first in line 1; keep one of them"
      ]),
    Hostile(
      "repeated key at the top", "registry: a\nregistry: b\nresources:\n- id: a\n  url: https://a.example/\n",
      [
        "r.yaml:2:1: error: the key “registry” is given twice, first in line 1; keep one of them"
      ]),
    Hostile(
      "repeated id", "- id: a\n  url: https://a.example/\n- id: a\n  url: https://b.example/\n",
      [
        "r.yaml:3:3: error: the id “a” is already given to https://a.example/ at r.yaml:1:3; give one of them another id"
      ]),
    Hostile(
      "same address twice", "- id: a\n  url: https://a.example/x\n- id: b\n  url: HTTPS://A.example:443/x\n",
      [
        "r.yaml:3:3: error: the URL “https://a.example/x” is already registered as “a” at r.yaml:1:3; remove one of them"
      ]),
    Hostile(
      "another spelling", "- id: a\n  url: https://a.example/x\n- id: b\n  url: http://a.example/x/\n",
      [
        "r.yaml:3:3: warning: “http://a.example/x/” is another spelling of “a” at r.yaml:1:3; merge the two, or list one as an alias of the other"
      ]),
    Hostile(
      "schemes",
      "- id: a\n  url: javascript:alert(1)\n- id: b\n  url: data:text/html,x\n- id: c\n  url: vbscript:x\n- id: d\n  url: file:///etc/passwd\n- id: e\n  url: ftp://a.example/\n- id: f\n  url: mailto:a@b.example\n",
      [
        "r.yaml:2:8: error: the URL “javascript:alert(1)” has the scheme “javascript”; only http and https are visited",
        "r.yaml:4:8: error: the URL “data:text/html,x” has the scheme “data”; only http and https are visited",
        "r.yaml:6:8: error: the URL “vbscript:x” has the scheme “vbscript”; only http and https are visited",
        "r.yaml:8:8: error: the URL “file:///etc/passwd” has the scheme “file”; only http and https are visited",
        "r.yaml:10:8: error: the URL “ftp://a.example/” has the scheme “ftp”; only http and https are visited",
        "r.yaml:12:8: error: the URL “mailto:…@b.example” has the scheme “mailto”; only http and https are visited",
      ]),
    Hostile(
      "credentials",
      "- id: a\n  url: https://user:secret@a.example/\n- id: b\n  url: https://user@a.example/\n- id: c\n  url: javascript://user:secret@a.example/\n- id: d\n  url: user:secret@a.example\n",
      [
        "r.yaml:2:8: error: the URL “https://…@a.example/” holds credentials; remove all before the “@”: registries are published",
        "r.yaml:4:8: error: the URL “https://…@a.example/” holds credentials; remove all before the “@”: registries are published",
        "r.yaml:6:8: error: the URL “javascript://…@a.example/” has the scheme “javascript”; only http and https are visited",
        "r.yaml:8:8: error: the URL “user:…@a.example” has the scheme “user”; only http and https are visited",
      ]),
    Hostile(
      "no scheme",
      "- id: a\n  url: www.a.example/x\n- id: b\n  url: a.example:8080/x\n- id: c\n  url: //a.example/x\n- id: d\n  url: http:a.example\n- id: e\n  url: nonsense\n",
      [
        "r.yaml:2:8: error: “www.a.example/x” is not a URL; write it with its scheme, such as https://…",
        "r.yaml:4:8: error: “a.example:8080/x” is not a URL; write it with its scheme, such as https://…",
        "r.yaml:6:8: error: “//a.example/x” is not a URL; write it with its scheme, such as https://…",
        "r.yaml:8:8: error: the URL “http:a.example” has no “//” after its scheme; write http://…",
        "r.yaml:10:8: error: “nonsense” is not a URL",
      ]),
    Hostile(
      "tricks of spelling",
      "- id: a\n  url: https://a.example\\@b.example/\n- id: b\n  url: \"https://a.exa\\tmple/\"\n- id: c\n  url: https://a.example/a b\n- id: d\n  url: \"https://a.example/\\u202Egpj\"\n- id: e\n  url: \"https://a.example/\\0\"\n",
      [
        "r.yaml:2:8: error: the URL “https://a.example\\@b.example/” holds a backslash; write “/”",
        "r.yaml:4:8: error: the URL “https://a.exa\\x09mple/” holds a control character; remove it",
        "r.yaml:6:8: error: the URL “https://a.example/a b” holds white space or an invisible character; remove it, or write a space as %20",
        "r.yaml:8:8: error: the URL “https://a.example/\\u{202e}gpj” holds white space or an invisible character; remove it, or write a space as %20",
        "r.yaml:10:8: error: the URL “https://a.example/\\x00” holds a control character; remove it",
      ]),
    Hostile(
      "bad hosts",
      "- id: a\n  url: https:///x\n- id: b\n  url: https://exa<mple/\n- id: c\n  url: https://1.2.3.999/\n- id: d\n  url: https://[::g]/\n- id: e\n  url: https://a.example:99999/\n",
      [
        "r.yaml:2:8: error: the URL “https:///x” has no host; write the host behind “//”",
        "r.yaml:4:8: error: the URL “https://exa<mple/” is invalid; check its host and port",
        "r.yaml:6:8: error: the URL “https://1.2.3.999/” is invalid; check its host and port",
        "r.yaml:8:8: error: the URL “https://[::g]/” is invalid; check its host and port",
        "r.yaml:10:8: error: the URL “https://a.example:99999/” is invalid; check its host and port",
      ]),
    Hostile(
      "empty and long URLs",
      "- id: a\n  url: \"\"\n- id: b\n  url: https://a.example/\(String(repeating: "a", count: 9_000))\n",
      [
        "r.yaml:2:8: error: the URL is empty",
        "r.yaml:4:8: error: the URL has 9018 bytes, more than 8192",
      ]),
    Hostile(
      "wrong types",
      "- id: a\n  url: [https://a.example/]\n  title: {a: b}\n  questions: {a: b}\n  expect: [a]\n  regions: DE\n",
      [
        "r.yaml:2:8: error: “url” must be a URL, but is a list",
        "r.yaml:3:10: error: “title” must be text, but is a mapping",
        "r.yaml:4:14: error: an item of “questions” must be text, but is a mapping",
        "r.yaml:5:11: error: “expect” must be a mapping of keys to values, but is a list; write it as “mustContain: …”",
        "r.yaml:6:12: error: “regions” must be a mapping of keys to values, but is text; write it as “writtenFrom: …”",
      ]),
    Hostile(
      "closed words", "- id: a\n  url: https://a.example/\n  volatility: often\n  lifecycle: retird\n",
      [
        "r.yaml:3:15: error: “volatility” cannot be “often”; valid values are slow, medium, fast, evergreen",
        "r.yaml:4:14: error: “lifecycle” cannot be “retird”; did you mean “retired”?",
      ]),
    Hostile(
      "codes",
      "- id: a\n  url: https://a.example/\n  language: english\n  license: CC BY-SA 4.0\n  regions: {writtenFrom: [de, Germany], appliesTo: [2, 001]}\n",
      [
        "r.yaml:3:13: error: “english” is no language tag; write a BCP 47 tag such as en, pt-BR or zh-Hant",
        "r.yaml:4:12: error: “CC BY-SA 4.0” is no SPDX licence id; did you mean “CC-BY-SA-4.0”?",
        "r.yaml:5:27: error: “de” is no region code; did you mean “DE”?",
        "r.yaml:5:31: error: “Germany” is no region code; write an ISO 3166 code such as DE or a UN M49 number such as \"002\"",
        "r.yaml:5:53: error: “2” is no region code; did you mean “002”?",
      ]),
    Hostile(
      "references",
      "- id: a-start\n  url: https://a.example/\n  alternatives: [b-end, a-strat, a-start]\n  successor: nowhere-near\n- id: b-start\n  url: https://b.example/\n  successor: b-start\n",
      [
        "r.yaml:1:3: error: “a-start” names the alternative “b-end”, which does not exist; register it, or remove the reference",
        "r.yaml:1:3: error: “a-start” names the alternative “a-strat”, which does not exist; did you mean “a-start”?",
        "r.yaml:1:3: error: “a-start” is listed as its own alternative; remove it",
        "r.yaml:1:3: error: “a-start” names the successor “nowhere-near”, which does not exist; register it, or remove the reference",
        "r.yaml:5:3: error: “b-start” is its own successor; name another id",
      ]),
    Hostile(
      "circle of successors",
      "- id: a\n  url: https://a.example/\n  lifecycle: merged\n  successor: b\n- id: b\n  url: https://b.example/\n  lifecycle: merged\n  successor: a\n",
      [
        "r.yaml:1:3: error: the successors of “a” lead back to it; remove one of them",
        "r.yaml:5:3: error: the successors of “b” lead back to it; remove one of them",
      ]),
    Hostile(
      "lifecycle and successor apart",
      "- id: a\n  url: https://a.example/\n  lifecycle: superseded\n- id: b\n  url: https://b.example/\n  successor: a\n",
      [
        "r.yaml:1:3: warning: “a” is superseded without a successor; add “successor: …”",
        "r.yaml:4:3: warning: “b” has a successor but is active; add “lifecycle: superseded”",
      ]),
    Hostile(
      "tab indentation", "resources:\n\t- id: a\n",
      [
        "r.yaml:2:1: error: a tab is used for indentation; indent with spaces"
      ]),
    Hostile(
      "unclosed quote", "resources:\n- id: a\n  url: \"https://a.example/\n- id: B\n  url: https://b.example/\n",
      [
        "r.yaml:4:1: error: invalid YAML: found unexpected end of stream, while scanning a quoted scalar that began in line 3; close the quotation mark or bracket",
        "r.yaml:4:7: error: the id “B” is no slug of a-z, 0-9 and -; did you mean “b”?",
      ]),
    Hostile(
      "one bad entry hides no other",
      "resources:\n- id: a\n  url: https://a.example/: x: y\n- id: B\n  url: https://b.example/\n- id: c\n  url: [\n",
      [
        "r.yaml:3:26: error: invalid YAML: mapping values are not allowed in this context; quote a value that holds “: ”, and check the indentation",
        "r.yaml:4:7: error: the id “B” is no slug of a-z, 0-9 and -; did you mean “b”?",
        "r.yaml:8:1: error: invalid YAML: did not find expected node content, while parsing a flow node that began in line 8",
      ]),
    Hostile(
      "second document", "- id: a\n  url: https://a.example/\n---\n- id: b\n  url: https://b.example/\n",
      [
        "r.yaml:3:1: error: a second document; keep one document in a file"
      ]),
    Hostile(
      "undefined alias", "- id: a\n  url: https://a.example/\n  title: *title\n",
      [
        "r.yaml:3:10: error: invalid YAML: found undefined alias; quote a value that begins with “*”, or define the anchor first"
      ]),
    Hostile(
      "control character", "- id: a\n  url: https://a.example/\n  title: \"A\u{7}\"\n",
      [
        "r.yaml:3:12: error: the control character U+0007; remove it"
      ]),
    Hostile(
      "contact", "contact: somebody\nresources:\n- id: a\n  url: https://a.example/\n",
      [
        "r.yaml:1:10: error: the contact “somebody” cannot be reached; write mailto:name@example.org or an https URL"
      ]),
    Hostile(
      "bad defaults",
      "defaults: {language: english, volatility: never, titel: x}\nresources:\n- id: a\n  url: https://a.example/\n",
      [
        "r.yaml:1:22: error: “english” is no language tag; write a BCP 47 tag such as en, pt-BR or zh-Hant",
        "r.yaml:1:43: error: “volatility” cannot be “never”; valid values are slow, medium, fast, evergreen",
        "r.yaml:1:50: error: unknown key “titel” in “defaults”; valid keys are language, volatility, license, audience, questions, skills, regions, tools",
      ]),
  ]

  @Test(arguments: cases) func everyFaultIsTold(_ hostile: Hostile) {
    #expect(diagnostics(hostile.text) == hostile.expected)
  }
}
