// Runs the pipeline: from a page or text to its article, facts and summary.
#include "api/analyze.h"

#include <chrono>
#include <string>
#include <utility>

#include "article/read_clean_text.h"
#include "article/read_page.h"
#include "article/read_visible_text.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "facts/build_facts.h"
#include "html/parse.h"
#include "mentions/find_mentions.h"
#include "summary/summarize.h"
#include "text/annotate.h"

namespace lede::api {
namespace {

// Microseconds since it was created or last asked.
class Stopwatch {
 public:
  int64_t Lap() {
    const Clock::time_point now = Clock::now();
    const int64_t lap = std::chrono::duration_cast<std::chrono::microseconds>(now - last_).count();
    last_ = now;
    return lap;
  }

 private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point last_ = Clock::now();
};

Article ReadArticle(const Input& input, std::string_view content, const Engine& engine,
                    Stopwatch* watch, Timings* timings) {
  if (input.kind == InputKind::kHtml) {
    const html::Document document = html::Parse(content);
    timings->parse_us = watch->Lap();
    return article::ReadPage(document, input.hints, engine.article);
  }
  if (input.kind == InputKind::kPageText)
    return article::ReadVisibleText(content, input.hints, engine.article);
  return article::ReadCleanText(content, input.hints, engine.article);
}

// Leaves out the size of the input, because a caller may have stopped reading at the limit.
Error TooLarge() {
  return {"too_large", "the input is too large; at most " +
                           std::to_string(limits::kMaxInputBytes >> 20) + " MiB are read"};
}

// `content` is valid UTF-8. Fills the result in place, because an Analysis is expensive to move.
Result<Analysis> AnalyzeText(const Input& input, std::string_view content, const Engine& engine) {
  Result<Analysis> result(std::in_place);
  Analysis& analysis = *result;
  Timings& timings = analysis.timings;
  Stopwatch watch;
  analysis.article = ReadArticle(input, content, engine, &watch, &timings);
  if (input.release) input.release(input.owner);
  timings.extract_us = watch.Lap();
  analysis.article_only = input.article_only;
  if (analysis.article_only) return result;
  const AnnotatedText text = text::Annotate(analysis.article, engine.text);
  Mentions mentions = mentions::FindMentions(analysis.article, text, engine.mentions);
  timings.annotate_us = watch.Lap();
  analysis.facts = facts::BuildFacts(analysis.article, text, std::move(mentions), engine.facts);
  analysis.summary = summary::Summarize(analysis.article, text, analysis.facts, engine.summary);
  timings.facts_us = watch.Lap();
  return result;
}

}  // namespace

Result<Analysis> Analyze(const Input& input, const Engine& engine) {
  if (input.content.size() > limits::kMaxInputBytes) return TooLarge();
  if (IsValidUtf8(input.content)) return AnalyzeText(input, input.content, engine);
  return AnalyzeText(input, RepairUtf8(input.content), engine);
}

}  // namespace lede::api
