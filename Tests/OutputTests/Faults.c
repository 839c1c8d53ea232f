// Loaded before the C library, this stops a process at one of its calls that change the file system.
//
//   FAULT_AT     which of these calls it is, counted from 1
//   FAULT_ERROR  the error number of the call; without it, the process is killed there
//   FAULT_LOG    where the name and the path of that call are written

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(name, ...) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))(__VA_ARGS__)

static int calls;

static const char *variable(const char *name) {
  const char *value = getenv(name);
  return value ? value : "";
}

// Whether this call is to be stopped. The path of a write is not known.
static int stops(const char *call, const char *path) {
  if (++calls != atoi(variable("FAULT_AT"))) return 0;
  int log = REAL(open, variable("FAULT_LOG"), O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (log >= 0) {
    char line[4096];
    int length = snprintf(line, sizeof line, "%s %s\n", call, path);
    (void)!REAL(write, log, line, length);
    close(log);
  }
  return 1;
}

static int stop(void) {
  if (!getenv("FAULT_ERROR")) kill(getpid(), SIGKILL);
  errno = atoi(variable("FAULT_ERROR"));
  return -1;
}

int openat(int folder, const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
  va_end(arguments);
  if (flags & O_CREAT && stops("openat", path)) return stop();
  return REAL(openat, folder, path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t count) {
  if (file > 2 && stops("write", "")) {
    // Half of it arrives.
    (void)!REAL(write, file, bytes, count / 2);
    return stop();
  }
  return REAL(write, file, bytes, count);
}

int renameat(int folder, const char *path, int other, const char *target) {
  if (stops("renameat", target)) return stop();
  return REAL(renameat, folder, path, other, target);
}

int renameat2(int folder, const char *path, int other, const char *target, unsigned int flags) {
  if (stops("renameat2", target)) return stop();
  return REAL(renameat2, folder, path, other, target, flags);
}

int linkat(int folder, const char *path, int other, const char *target, int flags) {
  if (stops("linkat", target)) return stop();
  return REAL(linkat, folder, path, other, target, flags);
}

int unlinkat(int folder, const char *path, int flags) {
  if (stops("unlinkat", path)) return stop();
  return REAL(unlinkat, folder, path, flags);
}

int mkdirat(int folder, const char *path, mode_t mode) {
  if (stops("mkdirat", path)) return stop();
  return REAL(mkdirat, folder, path, mode);
}
