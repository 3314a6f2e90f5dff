import ArgumentParser
import Pipeline

struct UpdateProductsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update-products",
    abstract: "Makes a table of products and the ends of their support from the data of endoflife.date.",
    discussion: """
        perennial update-products endoflife.json --source "endoflife.date, August 2026" > products.tsv

      A pipeline that names the file (products: products.tsv) judges versions by it; all others by the table that comes \
      with the program. The names by which pages call a product stand in the third column and are kept from the table \
      before (--from, else the program's own), so that they can be edited. Nothing is fetched.
      """)

  @Argument(help: "One JSON object of product → title, category and cycles.")
  var file: String

  @Option(help: ArgumentHelp("Where and when the facts are from.", valueName: "text"))
  var source: String = "endoflife.date"

  @Option(help: ArgumentHelp("A table whose products and names are kept.", valueName: "file"))
  var from: String?

  @Flag(help: "Products that the table before does not have come in as well.")
  var addNew = false

  func run() throws {
    Terminal.print(try ProductUpdate.text(path: file, from: from, source: source, addsNew: addNew))
  }
}
