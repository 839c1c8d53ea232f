import Diagnostics
import SystemLibrary

/// A child process.
struct ChildProcess {
  /// The input and output of the process.
  enum Terminal {
    /// Writes its output to a log and has no input. It has a separate process group, so that a Ctrl-C does not reach it; see
    /// ``interrupt(afterCtrlC:)``.
    case log(String)
    /// Has the input of this process, so that it can ask questions, and writes its output to a transcript. It ignores SIGHUP: Terraform
    /// would end at once when the terminal is closed, without its state and its lock in order.
    case shared(Transcript)
  }

  /// The output of the process, unless it goes to a log.
  let transcript: Transcript?
  private let identifier: pid_t
  private let hasOwnGroup: Bool

  /// Starts a program. The first argument is its name or path.
  init(_ arguments: [String], _ terminal: Terminal) throws(Diagnostic) {
    var actions = Self.actions
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = Self.attributes
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }

    switch terminal {
    case .shared(let transcript):
      hasOwnGroup = false
      posix_spawn_file_actions_adddup2(&actions, transcript.input, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, transcript.input, STDERR_FILENO)
    case .log(let path):
      hasOwnGroup = true
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(
        &actions,
        STDOUT_FILENO,
        path,
        O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK,
        0o600
      )
      posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    }
    Self.setSignals(of: &attributes, hasOwnGroup)

    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var identifier: pid_t = 0
    func spawn() -> Int32 { posix_spawnp(&identifier, arguments[0], &actions, &attributes, &words, environ) }
    let code = hasOwnGroup ? spawn() : Interrupts.ignoringHangup(spawn)
    if code != 0 {
      throw Diagnostic(
        .cannotRun,
        "cannot run \(arguments[0]): \(String(cString: strerror(code)))",
        why: "A name without a slash is searched for in the folders of PATH.",
        fix: "Install the program, or name it with `--terraform`."
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

  /// The exit code, or nil while the process runs. After a signal, it is 128 plus the number of the signal, as in a shell.
  func code(waiting: Bool = false) -> Int32? {
    var status: Int32 = 0
    var found: pid_t
    repeat { found = waitpid(identifier, &status, waiting ? 0 : WNOHANG) } while found == -1 && errno == EINTR
    if found == 0 { return nil }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Interrupts the process, as a Ctrl-C does. A process that shares the terminal has got a Ctrl-C itself.
  func interrupt(afterCtrlC: Bool) {
    if hasOwnGroup || !afterCtrlC { kill(identifier, SIGINT) }
  }

  /// This process ignores SIGPIPE and blocks no signals but in the moment of the start, and a child would inherit both.
  private static func setSignals(of attributes: inout Attributes, _ hasOwnGroup: Bool) {
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)
    let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | (hasOwnGroup ? POSIX_SPAWN_SETPGROUP : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  #if canImport(Darwin)
    private typealias Attributes = posix_spawnattr_t?
    private static var actions: posix_spawn_file_actions_t? { nil }
    private static var attributes: posix_spawnattr_t? { nil }
  #else
    private typealias Attributes = posix_spawnattr_t
    private static var actions: posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
    private static var attributes: posix_spawnattr_t { posix_spawnattr_t() }
  #endif
}
