/// The clusters of any paragraph, looked at once.
struct ParagraphClusters: ClusterSequence {
  private var clusters: [(offset: Int, width: Int, traits: ClusterTraits)] = []
  private var end = 0

  init(_ text: CleanText, metrics: TextMetrics) {
    clusters.reserveCapacity(text.string.utf8.count)
    text.forEachCluster { character, scalar in
      let width = scalar.map(metrics.width) ?? metrics.width(of: character)
      // Every character has a first scalar.
      let first = scalar ?? character.unicodeScalars.first ?? " "
      clusters.append((end, width, ClusterTraits(first)))
      end += scalar.map { UTF8.width($0) } ?? character.utf8.count
      return true
    }
  }

  var count: Int { clusters.count }
  func width(_ index: Int) -> Int { clusters[index].width }
  func traits(_ index: Int) -> ClusterTraits { clusters[index].traits }
  func offset(_ index: Int) -> Int { index < clusters.count ? clusters[index].offset : end }
}
