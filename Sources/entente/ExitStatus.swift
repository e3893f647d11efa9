/// What the process answers to whoever started it.
///
/// The numbers from 64 on are those of BSD's sysexits.h, which scripts know.
enum ExitStatus: Equatable {
  case done
  /// There is nothing to print, as with grep.
  case nothingFound
  /// Files that were checked have errors.
  case problemsFound
  case usage
  /// The file is no dossier (EX_DATAERR).
  case refused
  /// The file cannot be read (EX_NOINPUT).
  case unreadable
  /// The output cannot be written (EX_IOERR).
  case unwritable
  /// Anything else, as a subcommand answers it.
  case other(Int32)

  init(code: Int32) {
    self = code == 0 ? .done : .other(code)
  }

  var code: Int32 {
    switch self {
    case .done: 0
    case .nothingFound, .problemsFound: 1
    case .usage: 2
    case .refused: 65
    case .unreadable: 66
    case .unwritable: 74
    case .other(let code): code
    }
  }
}
