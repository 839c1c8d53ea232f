#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that runs beside this one.
struct ChildProcess {
  /// Where its input comes from and its output goes.
  enum Terminal {
    /// To a file, with nothing to read. A Ctrl-C does not reach it; see ``interrupt()``.
    case log(String)
    /// From where the input of this process comes, so that it can ask, and to a transcript.
    case shared(Transcript)
  }

  /// What it says, unless that goes to a file at once.
  let transcript: Transcript?
  private let identifier: pid_t
  private let isApart: Bool

  /// Starts a program that is found by its name.
  init(_ arguments: [String], _ terminal: Terminal) throws(Problem) {
    var actions = Self.actions
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = Self.attributes
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }

    switch terminal {
    case .shared(let transcript):
      isApart = false
      posix_spawn_file_actions_adddup2(&actions, transcript.input, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, transcript.input, STDERR_FILENO)
    case .log(let path):
      isApart = true
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    }

    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var identifier: pid_t = 0
    let code = posix_spawnp(&identifier, arguments[0], &actions, &attributes, &words, environ)
    if code != 0 {
      throw Problem(
        "cannot run \(arguments[0]): \(String(cString: strerror(code)))",
        why: "It is looked for in the folders of PATH.",
        fix: "Install it, or put it in one of them."
      )
    }
    self.identifier = identifier
    if case .shared(let transcript) = terminal {
      transcript.closeInput()
      self.transcript = transcript
    } else {
      transcript = nil
    }
  }

  /// How it ended, or nil while it runs. A signal that ended it is 128 and its number, as in a shell.
  func code(waiting: Bool = false) -> Int32? {
    var status: Int32 = 0
    var found: pid_t
    repeat { found = waitpid(identifier, &status, waiting ? 0 : WNOHANG) } while found == -1 && errno == EINTR
    if found == 0 { return nil }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Asks it to end, as a Ctrl-C does; what shares the terminal has heard a Ctrl-C itself.
  func interrupt(afterCtrlC: Bool) {
    if isApart || !afterCtrlC { kill(identifier, SIGINT) }
  }

  #if canImport(Darwin)
    private static var actions: posix_spawn_file_actions_t? { nil }
    private static var attributes: posix_spawnattr_t? { nil }
  #else
    private static var actions: posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
    private static var attributes: posix_spawnattr_t { posix_spawnattr_t() }
  #endif
}
