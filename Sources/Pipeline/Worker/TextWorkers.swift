import Model
package import Text
import Web

/// `language {id,text}` → `{id,lang}`: the language of a text, null when it cannot be told.
package struct LanguageWorker: Worker {
  package struct Input: Decodable {
    var id: String
    var text: String
  }
  package init() {}
  package mutating func answer(_ input: Input, into writer: inout JSONWriter) {
    let language = Language.detect(input.text)
    writer.object {
      $0.field("id", input.id)
      $0.field("lang", language.code)
    }
  }
}

/// `fingerprint {id,url,text}` → `{id,minhash}`: equal places of two signatures estimate the texts' Jaccard similarity.
package struct FingerprintWorker: Worker {
  package struct Input: Decodable {
    var id: String
    var text: String
  }
  package init() {}
  package mutating func answer(_ input: Input, into writer: inout JSONWriter) {
    let signature = Fingerprint.minHash(input.text)
    writer.object {
      $0.field("id", input.id)
      $0.key("minhash")
      $0.array { array in for value in signature { array.value(Int64(value)) } }
    }
  }
}

/// `canonicalize {id,input,base}` → `{id,href}`: the WHATWG serialisation, null when the input is no valid URL.
package struct CanonicalizeWorker: Worker {
  package struct Input: Decodable {
    var id: String
    var input: String
    var base: String?
  }
  package init() {}
  package mutating func answer(_ input: Input, into writer: inout JSONWriter) {
    var url: WebURL?
    if let base = input.base {
      url = WebURL(base).flatMap { WebURL(input.input, base: $0) }
    } else {
      url = WebURL(input.input)
    }
    writer.object {
      $0.field("href", url?.href)
      $0.field("id", input.id)
    }
  }
}

/// `robots {id,robots,agent,url}` → `{id,allowed}`: the ruling of a robots.txt (RFC 9309).
package struct RobotsWorker: Worker {
  package struct Input: Decodable {
    var id: String
    var robots: String
    var agent: String
    var url: String
  }
  package init() {}
  package mutating func answer(_ input: Input, into writer: inout JSONWriter) {
    let rules = RobotsRules(Array(input.robots.utf8))
    let allowed = rules.ruling(agent: input.agent, address: input.url).allowed
    writer.object {
      $0.field("allowed", allowed)
      $0.field("id", input.id)
    }
  }
}
