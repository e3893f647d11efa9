/// The clusters of any paragraph, looked at once.
struct ParagraphClusters: ClusterSequence {
  private var clusters: [(offset: Int, width: Int, traits: ClusterTraits)] = []
  private var end = 0

  init(_ text: CleanText, metrics: TextMetrics) {
    clusters.reserveCapacity(text.string.utf8.count)
    text.forEachCluster { cluster in
      let first =
        switch cluster {
        case .scalar(let scalar): scalar
        // Every character has a first scalar.
        case .joined(let character): character.unicodeScalars.first ?? " "
        }
      clusters.append((end, cluster.width(metrics), ClusterTraits(first)))
      end += cluster.count
      return true
    }
  }

  var count: Int { clusters.count }
  func width(_ index: Int) -> Int { clusters[index].width }
  func traits(_ index: Int) -> ClusterTraits { clusters[index].traits }
  func offset(_ index: Int) -> Int { index < clusters.count ? clusters[index].offset : end }
}
