/// Values of a fixed number at an address that never changes, freed with the object.
///
/// Where an inner loop runs over millions of documents, an array would be checked and counted at
/// every access. Who makes one fills it before anybody else sees it; after that it never changes.
final class StableArray<Element: BitwiseCopyable>: @unchecked Sendable {
  let address: UnsafeMutablePointer<Element>
  let count: Int

  /// Room for `count` values, which are not set yet.
  init(count: Int) {
    address = .allocate(capacity: max(count, 1))
    self.count = count
  }

  /// The values of several arrays, one after the other, and after them `padding` a number of times.
  convenience init(joining parts: some Sequence<[Element]>, padding: Element, times: Int) {
    self.init(count: parts.reduce(times) { $0 + $1.count })
    var end = address
    for part in parts {
      _ = UnsafeMutableBufferPointer(start: end, count: part.count).initialize(from: part)
      end += part.count
    }
    end.initialize(repeating: padding, count: times)
  }

  convenience init(joining parts: some Sequence<[Element]>) {
    self.init(count: parts.reduce(0) { $0 + $1.count })
    var end = address
    for part in parts {
      _ = UnsafeMutableBufferPointer(start: end, count: part.count).initialize(from: part)
      end += part.count
    }
  }

  convenience init(_ values: [Element]) {
    self.init(joining: CollectionOfOne(values))
  }

  deinit {
    address.deallocate()
  }

  subscript(position: Int) -> Element {
    @inline(__always) get {
      assert(position >= 0 && position < count)
      return address[position]
    }
  }
}
