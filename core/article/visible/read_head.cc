// Reads title, standfirst, byline, dates and dateline from the lines around a story.
#include "article/visible/read_head.h"

#include <algorithm>
#include <optional>

#include "article/bylines/parse_byline.h"
#include "article/bylines/read_dateline.h"
#include "article/strings/fold_name.h"

namespace lede::article {
namespace {

constexpr size_t kLinesBefore = 8;   // above the headline, where a byline or date may be
constexpr size_t kLinesBehind = 30;  // below the body
constexpr uint32_t kMostBylineWords = 16;

// The position of a line; lower is better.
enum class Zone { kHead, kBefore, kBehind };

class HeadReader {
 public:
  HeadReader(const std::vector<PageLine>& lines, const Story& story, const DateWords& date_words,
             const BylineWords& byline_words)
      : lines_(lines), story_(story), date_words_(date_words), byline_words_(byline_words) {}

  void Read(Article* article) const {
    if (story_.headline != kNoLine) article->title = lines_[story_.headline].text;
    if (story_.standfirst != kNoLine) article->subtitle = lines_[story_.standfirst].text;
    ReadDates(article);
    ReadByline(article);
    if (article->dateline.empty()) article->dateline = ReadDateline(*article, byline_words_);
  }

 private:
  size_t HeadBegin() const {
    return story_.headline == kNoLine ? story_.body : story_.headline + 1;
  }
  size_t BeforeBegin() const {
    const size_t headline = story_.headline == kNoLine ? story_.body : story_.headline;
    return headline > kLinesBefore ? headline - kLinesBefore : 0;
  }
  size_t BehindEnd() const { return std::min(lines_.size(), story_.end + kLinesBehind); }

  // The label of a date, or that of the line before it ("Published" above "Aug 23 2025").
  DateLabel LabelOf(size_t line, size_t index) const {
    const DateLabel label = lines_[line].dates[index].label;
    if (label != DateLabel::kNone || index > 0 || line == 0) return label;
    const PageLine& before = lines_[line - 1];  // a date of its own has its label
    if (lines_[line].dates[0].found.span.start > 2 || before.words > 4 || !before.dates.empty())
      return label;
    return LabelAtEnd(before.text, date_words_);
  }

  // The best date that has one of the given labels: by order of the labels, then of the zones.
  std::optional<PageTime> Best(std::initializer_list<DateLabel> order,
                               std::initializer_list<Zone> zones) const {
    for (const DateLabel label : order) {
      for (const Zone zone : zones) {
        if (const auto time = FirstIn(zone, label)) return time;
      }
    }
    return std::nullopt;
  }

  std::optional<PageTime> FirstIn(Zone zone, DateLabel label) const {
    const size_t begin = zone == Zone::kHead     ? HeadBegin()
                         : zone == Zone::kBefore ? BeforeBegin()
                                                 : story_.end;
    const size_t end = zone == Zone::kHead     ? story_.body
                       : zone == Zone::kBefore ? std::min(HeadBegin(), story_.body)
                                               : BehindEnd();
    for (size_t i = begin; i < end; ++i) {
      for (size_t d = 0; d < lines_[i].dates.size(); ++d) {
        if (LabelOf(i, d) == label) return lines_[i].dates[d].found.time;
      }
    }
    return std::nullopt;
  }

  // A date labelled as publication counts wherever it is; next comes an unlabelled date in the
  // head. A date above the headline may be today's, so a date of modification is preferred to it.
  void ReadDates(Article* article) const {
    auto published = Best({DateLabel::kPublished}, {Zone::kHead, Zone::kBehind, Zone::kBefore});
    if (!published) published = FirstIn(Zone::kHead, DateLabel::kNone);
    const auto modified = Best({DateLabel::kModified}, {Zone::kHead, Zone::kBefore, Zone::kBehind});
    if (!published) published = modified;
    if (!published) published = FirstIn(Zone::kBefore, DateLabel::kNone);
    if (published) article->published = ToIso(*published);
    if (modified) article->modified = ToIso(*modified);
  }

  bool MayBeByline(size_t i) const {
    const PageLine& line = lines_[i];
    return i != story_.headline && i != story_.standfirst && line.words <= kMostBylineWords &&
           line.words > 0 && line.role != LineRole::kProse && line.role != LineRole::kCaption &&
           line.role != LineRole::kEnd && line.role != LineRole::kReading;
  }

  bool NearDate(size_t i) const {
    for (size_t j = i > 2 ? i - 2 : 0; j < std::min(lines_.size(), i + 3); ++j) {
      if (!lines_[j].dates.empty() || lines_[j].role == LineRole::kReading) return true;
    }
    return false;
  }

  // Introduced names ("By ...") score highest, then agencies, then a bare name next to a date,
  // because images also have names below them.
  int BylineScore(const Byline& byline, size_t i, Zone zone) const {
    if (byline.names.empty()) return 0;
    if (byline.introduced) return zone == Zone::kHead ? 10 : zone == Zone::kBefore ? 8 : 6;
    if (zone == Zone::kBehind) return 0;
    const bool agency = byline_words_.IsAgency(FoldName(byline.names[0]));
    if (agency) return zone == Zone::kHead ? 7 : 3;
    const bool full_name = byline.names[0].find(' ') != std::string::npos && lines_[i].words <= 8;
    const bool caption_follows = i + 1 < lines_.size() && lines_[i + 1].role == LineRole::kCaption;
    return full_name && NearDate(i) && !caption_follows ? (zone == Zone::kHead ? 5 : 2) : 0;
  }

  void ReadByline(Article* article) const {
    const std::vector<std::string> outlets;
    int best = 0;
    for (size_t i = BeforeBegin(); i < BehindEnd(); ++i) {
      if (i >= story_.body && i < story_.end) continue;
      if (!MayBeByline(i)) continue;
      const Zone zone = i >= story_.end   ? Zone::kBehind
                        : i < HeadBegin() ? Zone::kBefore
                                          : Zone::kHead;
      const Byline byline = ParseByline(lines_[i].text, byline_words_, outlets);
      const int score = BylineScore(byline, i, zone);
      if (score <= best) continue;
      best = score;
      article->authors.clear();
      for (const std::string& name : byline.names) article->authors.push_back({name, {}});
      if (!byline.place.empty())
        article->dateline = {byline.place, byline.names[0], std::string(lines_[i].text)};
    }
  }

  const std::vector<PageLine>& lines_;
  const Story& story_;
  const DateWords& date_words_;
  const BylineWords& byline_words_;
};

}  // namespace

void ReadHead(const std::vector<PageLine>& lines, const Story& story, const DateWords& date_words,
              const BylineWords& byline_words, Article* article) {
  HeadReader(lines, story, date_words, byline_words).Read(article);
}

}  // namespace lede::article
