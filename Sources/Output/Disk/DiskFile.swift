/// A file as it was read from the disk.
struct DiskFile {
  let contents: [UInt8]
  let status: FileStatus
}
