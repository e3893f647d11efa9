import Glibc
import Reports
import Screen

/// The manual, as a page of `man` on a terminal and as plain text elsewhere.
enum Manual {
  /// Shows the page with the first formatter that there is, which pages it.
  static func show() throws(Failure) {
    if StandardStreams.isOutputTerminal {
      for formatter in [["man", "-l", "-"], ["mandoc", "-a"]] where format(with: formatter) {
        return
      }
    }
    let text = String(decoding: EmbeddedResource.manualText.bytes, as: UTF8.self)
    try StandardStreams.write(.data(text: text), isColored: false)
  }

  /// Runs a program over the source of the page; `false` where it is not there or fails.
  private static func format(with command: [String]) -> Bool {
    // A file and no pipe: a pager that ends early must not end this process.
    guard let file = tmpfile() else { return false }
    defer { fclose(file) }
    let page = EmbeddedResource.manualPage.bytes
    guard fwrite(page, 1, page.count, file) == page.count, fflush(file) == 0 else { return false }
    rewind(file)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, fileno(file), STDIN_FILENO)
    // The complaints of a formatter that fails are not ours.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

    var arguments = command.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, command[0], &actions, nil, &arguments, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return false }
    }
    return status == 0
  }
}
