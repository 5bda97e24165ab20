// `lede batch`: reads one JSON object per line and writes one answer per line, in order.
#include "cli/batch.h"

#include <deque>
#include <future>
#include <istream>
#include <ostream>
#include <string>
#include <utility>

#include "cli/stream_outlet.h"

namespace lede::cli {
namespace {

Error CannotWrite() { return {"cannot_write", "cannot write the answers to standard output"}; }

bool WriteLine(const std::string& answer, std::ostream& out) {
  out << answer << '\n' << std::flush;
  return static_cast<bool>(out);
}

std::optional<Error> RunOneByOne(const BatchOptions& options, const api::Engine& engine,
                                 std::istream& in, std::ostream& out) {
  StreamOutlet outlet(&out);
  for (std::string line; std::getline(in, line);) {
    std::string end;
    api::AnswerLongLine(&line, engine, options.line, &end, &outlet);
    if (!WriteLine(end, out)) return CannotWrite();
  }
  return std::nullopt;
}

// Keeps a window of pending answers, oldest first; the next line is read once the oldest answer has
// been written.
std::optional<Error> RunSideBySide(const BatchOptions& options, const api::Engine& engine,
                                   std::istream& in, std::ostream& out) {
  std::deque<std::future<std::string>> window;
  const auto write_oldest = [&] {
    const std::string answer = window.front().get();
    window.pop_front();
    return WriteLine(answer, out);
  };
  for (std::string line; std::getline(in, line);) {
    if (window.size() == static_cast<size_t>(options.jobs) && !write_oldest()) return CannotWrite();
    auto answer = [line = std::move(line), &options, &engine]() mutable {
      std::string whole;
      api::AnswerLongLine(&line, engine, options.line, &whole, nullptr);
      return whole;
    };
    window.push_back(std::async(std::launch::async, std::move(answer)));
    line = {};
  }
  while (!window.empty()) {
    if (!write_oldest()) return CannotWrite();
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> Batch(const BatchOptions& options, const api::Engine& engine, std::istream& in,
                           std::ostream& out) {
  const std::optional<Error> error = options.jobs > 1 ? RunSideBySide(options, engine, in, out)
                                                      : RunOneByOne(options, engine, in, out);
  if (!error && in.bad()) return Error{"cannot_read", "cannot read standard input"};
  return error;
}

}  // namespace lede::cli
