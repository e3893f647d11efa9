/// One of the two columns of a comparison.
package enum Side: Int, Sendable, Hashable, CaseIterable {
  case left, right

  package var opposite: Side { self == .left ? .right : .left }
}
