/// The clusters of a paragraph in ASCII: its bytes.
struct ASCIIClusters: ClusterSequence {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }
  func width(_ index: Int) -> Int { 1 }
  func traits(_ index: Int) -> ClusterTraits { ClusterTraits(ascii: bytes[index]) }
  func offset(_ index: Int) -> Int { index }
}
