import Screen
import Testing

@testable import Explorer

@Suite struct LayoutTests {
  private func parts(_ layout: Layout) -> [Rect] {
    [
      layout.header, layout.columnHeads, layout.board, layout.rule, layout.detail, layout.box,
      layout.footer,
    ]
  }

  @Test(arguments: [false, true], [false, true])
  func everySizeIsDividedWithoutOverlap(showsDetail: Bool, hasBox: Bool) {
    for height in 0...60 {
      for width in 0...200 {
        let layout = Layout(
          Size(width: width, height: height), showsDetail: showsDetail, hasBox: hasBox)
        if layout.arrangement != .tooSmall, let fault = fault(of: layout) {
          Issue.record("\(width)x\(height): \(fault) in \(layout)")
          return
        }
      }
    }
  }

  private func fault(of layout: Layout) -> String? {
    let parts = parts(layout).filter { $0.width > 0 && $0.height > 0 }
    for (number, part) in parts.enumerated() {
      if part.intersection(layout.screen) != part { return "a part outside the screen" }
      for other in parts[..<number] {
        let common = part.intersection(other)
        if common.width > 0, common.height > 0 { return "an overlap" }
      }
    }
    // The margins on both sides of the detail are nobody's; all else is somebody's.
    let covered = parts.reduce(0) { $0 + $1.width * $1.height }
    let margins = layout.detail.height * 2
    if covered + margins != layout.screen.width * layout.screen.height { return "a gap" }
    return layout.board.height < 1 ? "no board" : nil
  }

  @Test func widthDecidesTheArrangement() {
    func arrangement(_ width: Int, _ height: Int) -> Layout.Arrangement {
      Layout(Size(width: width, height: height), showsDetail: true, hasBox: false).arrangement
    }
    for height in 6...60 {
      for width in 0...220 {
        let expected: Layout.Arrangement =
          width >= 140
          ? .wide
          : width >= 72 ? .standard : width >= 48 ? .stacked : width >= 20 ? .single : .tooSmall
        #expect(arrangement(width, height) == expected)
      }
    }
    for width in 0...220 { #expect(arrangement(width, 5) == .tooSmall) }
  }

  @Test func detailStandsBesideOrBelow() {
    let wide = Layout(Size(width: 140, height: 24), showsDetail: true, hasBox: false)
    #expect(wide.detail.minX > wide.board.maxX)
    #expect(wide.detail.minY == wide.header.maxY)
    let standard = Layout(Size(width: 139, height: 24), showsDetail: true, hasBox: false)
    #expect(standard.detail.minY > standard.board.maxY)
    #expect(standard.board.width == 139)
  }

  @Test func boardGoesBeforeTheDetailWhereRoomIsShort() {
    let low = Layout(Size(width: 80, height: 12), showsDetail: true, hasBox: true)
    #expect(low.detail.height == 0)
    #expect(low.rule.height == 0)
    #expect(low.board.maxY == low.box.minY)
  }

  @Test func columnsFillTheBoard() {
    for width in 13...200 {
      let columns = BoardColumns(width: width)
      #expect(columns.left.text == columns.left.mark + 2)
      #expect(columns.gutter == columns.left.text + columns.left.width + 1)
      #expect(columns.right.mark == columns.gutter + BoardColumns.gutterWidth)
      #expect(columns.right.text == columns.right.mark + 1)
      #expect(columns.right.text + columns.right.width == width - 1)
      #expect((0...1).contains(columns.left.width - columns.right.width))
    }
    for width in 0..<13 {
      #expect(BoardColumns(width: width).right.width >= 1)
    }
  }
}
