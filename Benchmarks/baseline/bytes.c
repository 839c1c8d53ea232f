// What the generator is measured against: files that need no thought, since their bytes are already there.
//
//   bytes pack FOLDER <paths >PACK   puts files into one: path, NUL, size, NUL, bytes, and so on
//   bytes write FOLDER PACK          writes them below FOLDER, each with open, write and close
//   bytes read FOLDER PACK           reads them there, into one buffer

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static char buffer[65536];

static void check(int ok, const char *what) {
  if (ok) return;
  perror(what);
  exit(1);
}

static void write_all(int file, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(file, bytes, count);
    check(written > 0, "write");
    bytes += written;
    count -= (size_t)written;
  }
}

static void pack(void) {
  char path[4096];
  while (fgets(path, sizeof path, stdin)) {
    path[strcspn(path, "\n")] = 0;
    int file = open(path, O_RDONLY);
    check(file >= 0, path);
    struct stat status;
    check(fstat(file, &status) == 0, path);
    printf("%s%c%lld%c", path, 0, (long long)status.st_size, 0);
    ssize_t count;
    while ((count = read(file, buffer, sizeof buffer)) > 0) fwrite(buffer, 1, (size_t)count, stdout);
    check(count == 0, path);
    close(file);
  }
  check(fflush(stdout) == 0, "stdout");
}

// Makes the folders of a path, unless they are those of the path before.
static void make_folders(const char *path) {
  static char last[4096];
  const char *slash = strrchr(path, '/');
  if (!slash) return;
  size_t length = (size_t)(slash - path);
  if (strncmp(last, path, length) == 0 && last[length] == 0) return;
  memcpy(last, path, length);
  for (size_t end = 1; end <= length; end++) {
    if (end < length && path[end] != '/') continue;
    last[end] = 0;
    check(mkdir(last, 0755) == 0 || errno == EEXIST, last);
    last[end] = path[end];
  }
  last[length] = 0;
}

static void write_file(const char *path, const char *bytes, size_t size) {
  make_folders(path);
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  check(file >= 0, path);
  write_all(file, bytes, size);
  check(close(file) == 0, path);
}

static void read_file(const char *path) {
  int file = open(path, O_RDONLY);
  check(file >= 0, path);
  ssize_t count;
  while ((count = read(file, buffer, sizeof buffer)) > 0) {}
  check(count == 0, path);
  close(file);
}

int main(int count, char **arguments) {
  check(count >= 3, "arguments");
  const char *verb = arguments[1];
  int file = count == 4 ? open(arguments[3], O_RDONLY) : -1;
  check(chdir(arguments[2]) == 0, arguments[2]);
  if (strcmp(verb, "pack") == 0) {
    pack();
    return 0;
  }

  struct stat status;
  check(file >= 0 && fstat(file, &status) == 0, "the pack");
  const char *next = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
  check(next != MAP_FAILED, "mmap");
  const char *end = next + status.st_size;
  while (next < end) {
    const char *path = next;
    next += strlen(path) + 1;
    size_t size = strtoul(next, NULL, 10);
    next += strlen(next) + 1;
    if (strcmp(verb, "write") == 0) write_file(path, next, size); else read_file(path);
    next += size;
  }
  return 0;
}
