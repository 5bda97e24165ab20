// The words used in bylines: introductions of names, words between names, job titles, news
// agencies.
#include "article/bylines/byline_words.h"

namespace lede::article {

void BylineWords::Read(const data::Pack& pack) {
  introductions.Read(pack, "byline_words.tsv");
  jobs.Read(pack, "job_words.tsv");
  joiners.Read(pack, "name_joiners.tsv");
  agencies.Read(pack, "agencies.tsv");
  months.Read(pack, "months.tsv");
}

ByRole BylineWords::IntroductionOf(std::string_view phrase) const {
  const auto role = introductions.Find(phrase);
  if (!role) return ByRole::kNone;
  return *role == "by" ? ByRole::kBy : ByRole::kOther;
}

JobKind BylineWords::JobOf(std::string_view word) const {
  const auto kind = jobs.Find(word);
  if (!kind) return JobKind::kNone;
  return *kind == "job" ? JobKind::kJob : JobKind::kDesk;
}

Joiner BylineWords::JoinerOf(std::string_view word) const {
  const auto kind = joiners.Find(word);
  if (!kind) return Joiner::kNone;
  if (*kind == "and") return Joiner::kAnd;
  if (*kind == "in") return Joiner::kIn;
  return *kind == "with" ? Joiner::kWith : Joiner::kFor;
}

}  // namespace lede::article
