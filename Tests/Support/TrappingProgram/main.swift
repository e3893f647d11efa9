import Screen
import Terminal

// Takes the terminal as the explorer does and then fails as no program should, so that a test can
// see what becomes of the terminal and of the message.
let driver = try CursesDriver()
var grid = Grid(size: driver.size)
grid.draw(StyledText("press a key"), at: Point(x: 0, y: 0), metrics: TextMetrics())
driver.present(Frame(grid: grid, cursor: nil))

let keys: [Key] = [driver.nextInput(within: nil)].compactMap { input in
  if case .key(let key) = input { key } else { nil }
}
switch keys.first {
case .character("f"): fatalError("a message with \u{1B}[31man escape")
case .character("i"): print([1, 2, 3][keys.count + 5])
case .character("e"): print(Int.max + keys.count)
default: driver.close()
}
