extension LineEditor {
  /// Does what an editing action says; actions that do not edit a line do nothing.
  mutating func perform(_ action: Action) {
    switch action {
    case .killWordBack, .killToBlank, .killWordForward, .killToStart, .killToEnd: break
    default: endKilling()
    }
    switch action {
    case .deleteBackward, .deleteForward: break
    default: endChange()
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
    case .killToBlank: killToBlank()
    case .undo: undo()
    case .killWordForward: killWordForward()
    case .killToStart: killToStart()
    case .killToEnd: killToEnd()
    case .yank: yank()
    case .transpose: transpose()
    default: break
    }
  }
}
