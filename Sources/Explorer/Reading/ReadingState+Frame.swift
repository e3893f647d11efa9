package import Screen

extension ReadingState {
  /// The picture: a name, a bar, figures and how to leave, in the middle of the screen.
  ///
  ///     Reading large.json
  ///     ██████████░░░░░░░░░░░░░░
  ///     23.1 of 55.6 MB     41 %
  ///
  ///     q leaves
  package func frame() -> Frame {
    var grid = Grid(size: size)
    let lines = lines(width: max(0, min(48, size.width - 4)))
    let height = lines.count > size.height ? 2 : lines.count
    let width = lines.map { options.metrics.width(of: $0) }.max() ?? 0
    let x = max(0, (size.width - width) / 2)
    let y = max(0, (size.height - height) / 2)
    for (number, line) in lines.prefix(size.height).enumerated() {
      let clipped = line.clipped(
        to: max(0, size.width - x), metrics: options.metrics, ellipsis: options.glyphs.ellipsis)
      grid.draw(clipped, at: Point(x: x, y: y + number), metrics: options.metrics)
    }
    return Frame(grid: grid, cursor: nil)
  }

  private func lines(width: Int) -> [StyledText] {
    let metrics = options.metrics
    let verb: CleanText =
      switch progress.step {
      case .loading: "Loading "
      case .reading: "Reading "
      case .indexing: "Indexing "
      }
    let room = width - metrics.width(of: verb)
    let name = StyledText(self.name, options.theme.heading).clipped(
      to: max(0, room), metrics: metrics, ellipsis: options.glyphs.ellipsis)
    let done = width * progress.percent / 100
    let bar = options.glyphs.bar
    let percent: CleanText = "\(progress.percent) %"
    let figures = figures
    let gap = max(1, width - metrics.width(of: figures) - metrics.width(of: percent))
    return [
      StyledText(verb) + name,
      StyledText(CleanText(repeating: bar.done, count: done), options.theme.key)
        + StyledText(CleanText(repeating: bar.rest, count: width - done), options.theme.faint),
      StyledText(figures + CleanText(repeating: " ", count: gap) + percent),
      StyledText(),
      StyledText(typedAhead.isEmpty ? "q" : "Ctrl-c", options.theme.key)
        + StyledText(" leaves", options.theme.faint),
    ]
  }

  /// `23.1 of 55.6 MB`, in units of a million bytes as disks are sold.
  private var figures: CleanText {
    func megabytes(_ bytes: Int) -> CleanText {
      let tenths = bytes / 100_000
      return "\(tenths / 10).\(tenths % 10)"
    }
    return "\(megabytes(min(progress.done, progress.total))) of \(megabytes(progress.total)) MB"
  }
}
