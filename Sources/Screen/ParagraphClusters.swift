/// The clusters of any paragraph, looked at once.
struct ParagraphClusters: ClusterSequence {
  private var clusters: [(offset: Int, width: Int, traits: ClusterTraits)] = []
  private var end = 0

  init(_ text: CleanText, metrics: TextMetrics) {
    clusters.reserveCapacity(text.string.utf8.count)
    for character in text.string {
      let width = metrics.width(of: character)
      clusters.append((end, width, ClusterTraits(character)))
      end += character.utf8.count
    }
  }

  var count: Int { clusters.count }
  func width(_ index: Int) -> Int { clusters[index].width }
  func traits(_ index: Int) -> ClusterTraits { clusters[index].traits }
  func offset(_ index: Int) -> Int { index < clusters.count ? clusters[index].offset : end }
}
