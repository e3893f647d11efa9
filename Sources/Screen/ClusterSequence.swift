/// A paragraph's clusters, as line breaking sees them: numbered from 0.
protocol ClusterSequence {
  var count: Int { get }
  /// In cells; 1 for a space.
  func width(_ index: Int) -> Int
  func traits(_ index: Int) -> ClusterTraits
  /// The UTF-8 offset where the cluster starts; of `count`, where the text ends.
  func offset(_ index: Int) -> Int
}
