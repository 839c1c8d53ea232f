/// What takes the files of an estate, one at a time, so that nobody has to hold all of them.
public protocol FileSink: AnyObject {
  /// Takes a file.
  func add(_ file: File)

  /// Forgets every file so far. All of them come again: something that was found later has changed them.
  func restart()
}
