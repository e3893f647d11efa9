package struct Grid: Sendable, Equatable {
  package let size: Size
}
