/// Times a search like fzf's `--bench`: the average of as many as fit in a while.
struct Clock {
  /// How long to repeat, in seconds.
  let duration: Double

  struct Times {
    let average: Double
    let lowest: Double
  }

  func time(_ body: () -> Void) -> Times {
    let clock = ContinuousClock()
    var (total, lowest, count) = (0.0, Double.infinity, 0)
    while total < duration || count < 3 {
      let seconds = Self.seconds(clock.measure(body))
      total += seconds
      lowest = min(lowest, seconds)
      count += 1
    }
    return Times(average: total / Double(count), lowest: lowest)
  }

  static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.attoseconds) * 1e-18 + Double(duration.components.seconds)
  }
}
