extension LineEditor {
  /// Does what an editing action says; actions that do not edit a line do nothing.
  mutating func perform(_ action: Action) {
    switch action {
    case .killWordBack, .killWordForward, .killToStart, .killToEnd: break
    default: endKilling()
    }
    switch action {
    case .characterBack: move(by: -1)
    case .characterForward: move(by: 1)
    case .wordBack: moveWordBack()
    case .wordForward: moveWordForward()
    case .lineStart: moveToStart()
    case .lineEnd: moveToEnd()
    case .deleteBackward: deleteBackward()
    case .deleteForward: deleteForward()
    case .killWordBack: killWordBack()
    case .killWordForward: killWordForward()
    case .killToStart: killToStart()
    case .killToEnd: killToEnd()
    case .yank: yank()
    case .transpose: transpose()
    default: break
    }
  }
}
