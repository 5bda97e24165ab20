// `lede read`: reads one page and writes one answer.
#include "cli/read.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <memory>

#include "api/analyze.h"
#include "api/write_html.h"
#include "api/write_json.h"
#include "api/write_markdown.h"
#include "api/write_text.h"
#include "base/free_memory.h"
#include "base/limits.h"
#include "cli/decode.h"
#include "cli/stream_outlet.h"

namespace lede::cli {
namespace {

constexpr size_t kBuffer = size_t{1} << 16;

Error CannotRead(const std::string& file) {
  return {"cannot_read", "cannot read " + file + ": " + std::strerror(errno)};
}

// Reads at most one byte more than the core accepts, so that an endless stream ends.
Result<std::string> ReadAll(const std::string& file) {
  const bool standard_input = file == "-";
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> stream(
      standard_input ? stdin : std::fopen(file.c_str(), "rb"),
      standard_input ? [](std::FILE*) { return 0; } : &std::fclose);
  if (!stream) return CannotRead(file);
  std::string bytes;
  struct stat status;
  if (fstat(fileno(stream.get()), &status) == 0 && status.st_size > 0)
    bytes.reserve(std::min<size_t>(status.st_size, limits::kMaxInputBytes) + kBuffer);
  char buffer[kBuffer];
  while (bytes.size() <= limits::kMaxInputBytes) {
    const size_t n = std::fread(buffer, 1, sizeof buffer, stream.get());
    if (n == 0) break;
    bytes.append(buffer, n);
  }
  if (std::ferror(stream.get())) return CannotRead(standard_input ? "standard input" : file);
  return bytes;
}

api::InputKind KindOf(const std::string& input) {
  if (input == "html") return api::InputKind::kHtml;
  return input == "text" ? api::InputKind::kText : api::InputKind::kPageText;
}

// Frees the text of the page as soon as the article has been extracted from it.
Result<api::Analysis> Analyze(const ReadOptions& options, const api::Engine& engine) {
  Result<std::string> bytes = ReadAll(options.file);
  if (!bytes.ok()) return bytes.error();
  Result<std::string> text = DecodePage(*std::move(bytes));
  if (!text.ok()) return text.error();
  api::Input input;
  input.kind = KindOf(options.input);
  input.content = *text;
  input.hints.url = options.url;
  input.article_only = options.article_only;
  input.owner = &*text;
  input.release = [](void* page) { FreeMemory(static_cast<std::string*>(page)); };
  return api::Analyze(input, engine);
}

void Write(const api::Analysis& analysis, const std::string& format, std::ostream* stream) {
  StreamOutlet outlet(stream);
  std::string end;
  if (format == "json") {
    api::WriteJson(analysis, {}, &end, &outlet);
    end += '\n';
  } else if (format == "markdown") {
    api::WriteMarkdown(analysis, &end, &outlet);
  } else if (format == "html") {
    api::WriteHtml(analysis, &end, &outlet);
  } else {
    end = api::WriteText(analysis);
  }
  *stream << end << std::flush;
}

}  // namespace

std::optional<Error> Read(const ReadOptions& options, const api::Engine& engine, bool terminal) {
  const Result<api::Analysis> analysis = Analyze(options, engine);
  if (!analysis.ok()) return analysis.error();
  const std::string format = !options.format.empty() ? options.format : terminal ? "text" : "json";
  Write(*analysis, format, &std::cout);
  if (!std::cout) return Error{"cannot_write", "cannot write the answer to standard output"};
  return std::nullopt;
}

}  // namespace lede::cli
