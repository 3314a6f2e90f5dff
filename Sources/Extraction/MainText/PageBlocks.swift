/// The rules that tell a page's text from what stands beside it within the same element, in their order.
enum PageBlocks {
  static func drop(from blocks: inout [TextBlock], _ bytes: [UInt8], _ page: Page) {
    OpeningBlocks.drop(from: &blocks, bytes, page)
    RepeatedBlocks.drop(from: &blocks, bytes)
    EdgeBlocks.drop(from: &blocks, bytes, page)

  }
}
