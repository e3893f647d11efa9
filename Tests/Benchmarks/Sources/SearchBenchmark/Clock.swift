/// Times a search like fzf's `--bench`: the average of as many as fit in a while.
struct Clock {
  /// How long to repeat, in seconds.
  let duration: Double

  struct Times {
    let average: Double
    let lowest: Double
    let median: Double
  }

  func time(_ body: () -> Void) -> Times {
    let clock = ContinuousClock()
    var (total, times) = (0.0, [Double]())
    while total < duration || times.count < 3 {
      let seconds = Self.seconds(clock.measure(body))
      total += seconds
      times.append(seconds)
    }
    return Times(
      average: total / Double(times.count), lowest: times.min() ?? 0, median: Table.median(times))
  }

  static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.attoseconds) * 1e-18 + Double(duration.components.seconds)
  }
}
