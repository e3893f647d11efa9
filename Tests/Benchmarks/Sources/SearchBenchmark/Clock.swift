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
      let passed = clock.measure(body)
      let seconds =
        Double(passed.components.attoseconds) * 1e-18 + Double(passed.components.seconds)
      total += seconds
      lowest = min(lowest, seconds)
      count += 1
    }
    return Times(average: total / Double(count), lowest: lowest)
  }
}
