// Runs the pipeline: from a page or text to its article, facts and summary.
#pragma once

#include <cstdint>
#include <string_view>

#include "api/engine.h"
#include "base/result.h"
#include "model/article.h"
#include "model/facts.h"

namespace lede::api {

enum class InputKind : uint8_t { kHtml, kPageText, kText };

struct Input {
  InputKind kind = InputKind::kHtml;
  std::string_view content;  // UTF-8; ill-formed bytes are read as U+FFFD
  PageHints hints;
  bool article_only = false;  // no facts and no summary, which is faster
  // Called with `owner` once the article has been extracted and `content` is no longer needed.
  void (*release)(void* owner) = nullptr;
  void* owner = nullptr;
};

struct Timings {
  int64_t parse_us = 0, extract_us = 0, annotate_us = 0, facts_us = 0;

  int64_t total_us() const { return parse_us + extract_us + annotate_us + facts_us; }
};

struct Analysis {
  bool article_only = false;  // as in the input: facts and summary are empty
  Article article;
  Facts facts;
  Summary summary;
  Timings timings;
};

// Fails only for input over limits::kMaxInputBytes.
Result<Analysis> Analyze(const Input& input, const Engine& engine);

}  // namespace lede::api
