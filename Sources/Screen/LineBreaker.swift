/// Finds where a paragraph's lines start and end.
///
/// Greedy, first fit: a line takes clusters until one does not fit, and then ends at the last place
/// where a line may end, or, where it has none, before that cluster.
///
///     |a lonely   rider|      "a lonely   rider" in 8 cells: at "r" of "rider" the line is full;
///      ~~~~~~~~...^           it ended last after "lonely", and the spaces there vanish
///
/// A line may end at spaces, after a hyphen, dash or slash between two letters, and between two
/// wide clusters (see `ClusterTraits`). Spaces at a line's end take no room, so a line is never
/// broken only for them. The paragraph's leading spaces stay, as many of them as fit.
struct LineBreaker<Clusters: ClusterSequence> {
  let clusters: Clusters

  /// Breaks the paragraph.
  ///
  /// - Parameters:
  ///   - first: The cells of the first line, at least 1.
  ///   - rest: The cells of each other line, at least 1.
  /// - Returns: The clusters of each line, as ranges of indices; at least one line.
  func lines(first: Int, rest: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    repeat {
      let line = line(from: start, width: lines.isEmpty ? first : rest)
      lines.append(start..<line.end)
      start = line.next
    } while start < clusters.count
    return lines
  }

  /// Where the line that starts at `start` ends, and where the next one starts.
  private func line(from start: Int, width limit: Int) -> (end: Int, next: Int) {
    var width = 0
    /// After the last cluster that is no space.
    var inkEnd = start
    var lastChance: (end: Int, next: Int)?
    for index in start..<clusters.count {
      let traits = clusters.traits(index)
      guard !traits.contains(.space) else {
        width += 1
        continue
      }
      if index > inkEnd {
        // Only a paragraph's first line starts with spaces.
        lastChance = (inkEnd == start ? min(index, start + limit) : inkEnd, index)
      } else if index > start, canBreak(before: index, traits) {
        lastChance = (index, index)
      }
      width += clusters.width(index)
      // A cluster too wide for any line stands alone.
      if width > limit, index > start { return lastChance ?? (index, index) }
      inkEnd = index + 1
    }
    let end = clusters.count
    guard width > limit, inkEnd < end else { return (end, end) }
    return (inkEnd == start ? start + limit : inkEnd, end)
  }

  /// Whether a line may end before a cluster with `traits` that no space precedes.
  private func canBreak(before index: Int, _ traits: ClusterTraits) -> Bool {
    let last = clusters.traits(index - 1)
    if traits.contains(.letter), last.contains(.hyphen), index > 1 {
      return clusters.traits(index - 2).contains(.letter)
    }
    return traits.isSuperset(of: .wide) && last.contains(.wide)
      && !traits.contains(.closing) && !last.contains(.opening)
  }
}
