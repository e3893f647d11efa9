import SeededRandom

/// A small dossier of three actors with relations of every form, in words for `Sketch`.
func randomSketch(_ random: inout SeededGenerator) -> String {
  var lines: [String] = []
  var items: [String] = []
  for domain in ["War", "Trade", "Faith"].prefix(Int.random(in: 1...3, using: &random)) {
    var here: [String] = []
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      here.append("\(random.pick(["a", "a", "b", "b", "c"]))\(items.count + here.count + 1)")
    }
    items += here
    lines.append("\(domain): \(here.joined(separator: " "))")
  }
  for _ in 0..<Int.random(in: 0...7, using: &random) where items.count > 1 {
    let some = items.shuffled(using: &random).prefix(Int.random(in: 2...4, using: &random))
    guard Set(some.map { $0.first }).count > 1 else { continue }
    lines.append("\(random.pick(["=", "=!", "≠", "≠!"])) \(some.joined(separator: " "))")
  }
  if Bool.random(using: &random) { lines.append("context: x1 x2") }
  return lines.joined(separator: "\n")
}
