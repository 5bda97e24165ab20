// Parses the command line and runs the command.
#include "cli/run.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "api/engine.h"
#include "cli/batch.h"
#include "cli/embedded_data.h"
#include "cli/read.h"

namespace lede::cli {
namespace {

constexpr const char* kArticleOnly = "The article without facts and summary: twice as fast";

int Fail(int status, const std::string& message) {
  std::cerr << "lede: " << message << '\n';
  return status;
}

// Prints the first line of the parser's message; further lines may hold hints.
int WrongUsage(const CLI::ParseError& error) {
  const std::string message = error.what();
  return Fail(kUsage, message.substr(0, message.find('\n')) + "; see lede --help");
}

void DescribeRead(CLI::App* read, ReadOptions* options) {
  read->add_option("file", options->file, "The page; - or nothing reads standard input");
  read->add_option("--url", options->url,
                   "Where the page came from: links are resolved against it");
  read->add_option("--input", options->input,
                   "html, page-text (a page's visible text) or text (clean)")
      ->check(CLI::IsMember({"html", "page-text", "text"}));
  read->add_option("--format", options->format,
                   "json, markdown, text or html; text on a terminal, json otherwise")
      ->check(CLI::IsMember({"json", "markdown", "text", "html"}));
  read->add_flag("--article-only", options->article_only, kArticleOnly);
}

void DescribeBatch(CLI::App* batch, BatchOptions* options) {
  batch->add_option("--jobs", options->jobs, "Pages read at the same time; the order stays")
      ->check(CLI::Range(1, 256));
  batch->add_flag("--article-only", options->line.article_only, kArticleOnly);
  batch->add_flag("--timings", options->line.timings,
                  "Add the microseconds of each stage to each answer");
}

}  // namespace

int Run(int argc, char** argv) {
  CLI::App app("Lede: the story of a news page, and who, where and when.", "lede");
  app.set_version_flag("--version", std::string("lede ") + LEDE_VERSION);
  app.require_subcommand(1);
  app.footer(
      "Examples:\n"
      "  lede read page.html\n"
      "  lede read --format json --url https://example.org/story - < page.html\n"
      "  lede batch --jobs 2 < pages.jsonl > answers.jsonl\n"
      "Exit status: 0 all answered, 2 wrong usage, 3 input or output failed.");
  ReadOptions read_options;
  BatchOptions batch_options;
  CLI::App* read = app.add_subcommand("read", "Read one page and print one answer");
  CLI::App* batch = app.add_subcommand("batch",
                                       "Answer one JSON object a line: {\"id\", \"url\"?, and one "
                                       "of \"html\", \"page_text\", \"text\"}");
  DescribeRead(read, &read_options);
  DescribeBatch(batch, &batch_options);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& success) {
    return app.exit(success);
  } catch (const CLI::ParseError& error) {
    return WrongUsage(error);
  }

  const Result<api::Engine> engine = api::Engine::Open(EmbeddedData());
  if (!engine.ok()) return Fail(kInputOutput, engine.error().message);
  const std::optional<Error> error = read->parsed()
                                         ? Read(read_options, *engine, isatty(STDOUT_FILENO) != 0)
                                         : Batch(batch_options, *engine, std::cin, std::cout);
  return error ? Fail(kInputOutput, error->message) : kOk;
}

}  // namespace lede::cli
