// The smallest test bench for x_test.cc programs: EXPECT counts and prints, the program's exit code is the verdict.
#ifndef LUMINA_EXPECT_H_
#define LUMINA_EXPECT_H_

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <sstream>
#include <string>

namespace lumina::test {

inline int& failures() {
  static int count = 0;
  return count;
}

inline int& expectations() {
  static int count = 0;
  return count;
}

template <class Left, class Right>
void equal(const Left& left, const Right& right, const char* text, const char* file, int line) {
  ++expectations();
  if (left == right) return;
  ++failures();
  std::ostringstream out;
  out << file << ":" << line << ": " << text << ": " << +left << " != " << +right << "\n";
  std::fputs(out.str().c_str(), stderr);
}

inline void equal(const std::string& left, const std::string& right, const char* text, const char* file, int line) {
  ++expectations();
  if (left == right) return;
  ++failures();
  std::fprintf(stderr, "%s:%d: %s: \"%s\" != \"%s\"\n", file, line, text, left.c_str(), right.c_str());
}

// What waitpid says of a child that runs `body`, whose words nobody hears; `body` gives its exit code.
template <class Body>
int status_in_child(Body body) {
  std::fflush(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    close(STDERR_FILENO);
    std::signal(SIGABRT, SIG_DFL);
    _exit(body());
  }
  int status = -1;
  if (child < 0 || waitpid(child, &status, 0) != child) ++failures();
  return status;
}

// Whether `body` ends its process as a LUMINA_CHECK that fails does.
template <class Body>
bool aborts(Body body) {
  const int status = status_in_child([&] {
    body();
    return 0;
  });
  return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

// A program that checked nothing has not passed.
inline int verdict() {
  if (expectations() == 0) std::fputs("no expectation was checked\n", stderr);
  std::printf("%d expectations, %d failures\n", expectations(), failures());
  return failures() == 0 && expectations() > 0 ? 0 : 1;
}

}  // namespace lumina::test

#define EXPECT_EQ(left, right) ::lumina::test::equal((left), (right), #left " == " #right, __FILE__, __LINE__)
#define EXPECT(condition) ::lumina::test::equal(static_cast<bool>(condition), true, #condition, __FILE__, __LINE__)

#endif  // LUMINA_EXPECT_H_
