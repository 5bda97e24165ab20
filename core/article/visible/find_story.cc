// Finds the story among the lines of a page: headline, standfirst, body.
#include "article/visible/find_story.h"

#include <algorithm>
#include <set>
#include <string>

#include "article/strings/fold_name.h"
#include "base/utf8.h"

namespace lede::article {
namespace {

// Scores of lines, in words of prose. Tuned on the visible text of saved pages with several
// layouts.
constexpr int kMostOfOneLine = 60;
constexpr int kShortText = -4;       // names, links; a subheading between paragraphs costs little
constexpr int kMiddleText = -9;      // as long as a teaser's headline
constexpr int kFurniture = -6;       // dates, captions, prompts
constexpr int kForeign = -25;        // notes, consent
constexpr int kEndOfStory = -60;     // "related stories": prose may continue below such a box
constexpr int kEnoughForStory = 80;  // words of prose after which a stop line ends the story

constexpr size_t kLinesOfHead = 14;  // between headline and body
constexpr int kStandfirstMore = 5;   // HeadlineScore that a later line must have in addition
constexpr uint32_t kFewestTitleWords = 3;
constexpr uint32_t kMostTitleWords = 32;
constexpr uint32_t kFewestStandfirstWords = 6;
constexpr uint32_t kProseThatIsBody = 70;  // words of prose that are not interrupted by furniture

int ScoreOf(const PageLine& line) {
  switch (line.role) {
    case LineRole::kProse:
      return std::min<int>(static_cast<int>(line.words), kMostOfOneLine);
    case LineRole::kText:
      return line.words < 6 ? kShortText : kMiddleText;
    case LineRole::kEnd:
    case LineRole::kStop:
      return kEndOfStory;
    case LineRole::kConsent:
      return kForeign;
    default:
      return kFurniture;
  }
}

// [first, second): the range of lines with the greatest sum.
std::pair<size_t, size_t> DensestStretch(const std::vector<PageLine>& lines) {
  std::pair<size_t, size_t> best{0, 0};
  int best_sum = 0, sum = 0;
  size_t begin = 0;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].role == LineRole::kStop && sum > kEnoughForStory) sum = 0;
    if (sum <= 0) {
      sum = 0;
      begin = i;
    }
    sum += ScoreOf(lines[i]);
    if (sum > best_sum) {
      best_sum = sum;
      best = {begin, i + 1};
    }
  }
  return best;
}

// Words of at least four bytes, folded.
std::set<std::string> LongWords(std::string_view text) {
  std::set<std::string> words;
  const std::string folded = FoldName(text);
  for (size_t pos = 0; pos < folded.size();) {
    const size_t end = std::min(folded.find(' ', pos), folded.size());
    if (end - pos >= 4) words.insert(folded.substr(pos, end - pos));
    pos = end + 1;
  }
  return words;
}

class StoryFinder {
 public:
  StoryFinder(const std::vector<PageLine>& lines, std::string_view title)
      : lines_(lines), title_(FoldName(title)) {}

  Story Find() {
    const auto [begin, end] = DensestStretch(lines_);
    Story story;
    story.body = begin;
    story.end = end;
    if (begin == end) return story;
    FindHeadline(begin, end, &story);
    FindBody(begin, &story);
    return story;
  }

 private:
  // Rates a line as the headline: for the words it shares with the body, up to 10 points.
  int HeadlineScore(size_t i, size_t begin, const std::set<std::string>& body_words) const {
    const PageLine& line = lines_[i];
    if (line.words < kFewestTitleWords || line.words > kMostTitleWords) return 0;
    const bool possible = line.role == LineRole::kText || line.role == LineRole::kProse ||
                          (line.role == LineRole::kDate && line.words > 6);
    if (!possible) return 0;
    const std::string folded = FoldName(line.text);
    if (!title_.empty() && title_.find(folded) != std::string::npos) return 100;
    const std::set<std::string> words = LongWords(line.text);
    size_t shared = 0;
    for (const std::string& word : words) shared += body_words.count(word);
    int score = words.empty() ? 1 : static_cast<int>(10 * shared / words.size());
    score += EndOfAnother(i, folded) ? 5 : 0;
    score += HeadFollows(i) ? 4 : 0;
    score -= line.role == LineRole::kProse && line.text.back() == '.' ? 4 : 0;
    score -= line.words > 18 ? static_cast<int>(line.words - 18) / 3 : 0;
    score -= begin > i ? static_cast<int>((begin - i) / 4) : 0;
    return std::max(score, 1);
  }

  // A breadcrumb or the window's title contains the headline with more text before or after it.
  bool EndOfAnother(size_t i, const std::string& folded) const {
    const size_t first = i > 12 ? i - 12 : 0;
    for (size_t j = first; j < i; ++j) {
      if (lines_[j].text.size() > 4 * lines_[i].text.size()) continue;
      if (FoldName(lines_[j].text).find(folded) != std::string::npos) return true;
    }
    return false;
  }

  bool HeadFollows(size_t i) const {
    for (size_t j = i + 1; j < lines_.size() && j <= i + 7; ++j) {
      if (lines_[j].role == LineRole::kReading) return true;
      if (lines_[j].role == LineRole::kDate) return true;
    }
    return false;
  }

  void FindHeadline(size_t begin, size_t end, Story* story) const {
    std::string body;
    for (size_t i = begin; i < end && body.size() < 20'000; ++i) {
      if (lines_[i].role != LineRole::kProse) continue;
      body += lines_[i].text;
      body += ' ';
    }
    const std::set<std::string> body_words = LongWords(body);
    const size_t first = begin > 40 ? begin - 40 : 0;
    // The body found so far may begin with the headline or standfirst, if these end like sentences.
    const size_t last = std::min(begin + 3, end);
    int best = 0;
    for (size_t i = first; i < last; ++i) {
      if (i >= begin && (lines_[i].words > 20 || !HeadFollows(i))) continue;
      const int score = HeadlineScore(i, begin, body_words);
      // A standfirst shares more words with the body than the headline just above it.
      const bool below = story->headline != kNoLine && i - story->headline <= 4;
      if (score > best + (below ? kStandfirstMore : 0)) {
        best = score;
        story->headline = i;
      }
    }
  }

  // Whether a later line says the same: the head of a page repeats sentences of the story below
  // images and as the standfirst.
  bool RepeatedIn(size_t i, size_t end) const {
    const std::string folded = FoldName(lines_[i].text.substr(0, 60));
    for (size_t j = i + 1; j < std::min(end, i + 60); ++j) {
      if (lines_[j].role == LineRole::kProse && FoldName(lines_[j].text).find(folded) == 0)
        return true;
    }
    return false;
  }

  bool IsFurniture(size_t i) const {
    const LineRole role = lines_[i].role;
    return role == LineRole::kDate || role == LineRole::kReading || role == LineRole::kControl ||
           role == LineRole::kCaption || role == LineRole::kInline || role == LineRole::kConsent;
  }

  // The body begins after the last furniture line of the head; the standfirst is the first long
  // line before that.
  void FindBody(size_t begin, Story* story) const {
    const size_t first = story->headline == kNoLine ? begin : story->headline + 1;
    size_t body = std::max(first, begin);
    const bool inside = first <= begin;
    size_t head_end = first;
    uint32_t prose = 0;
    for (size_t i = first; i < story->end && i < first + kLinesOfHead; ++i) {
      if (IsFurniture(i)) {
        head_end = i + 1;
        prose = 0;
      } else if (lines_[i].role == LineRole::kProse) {
        prose += lines_[i].words;
        if (prose >= kProseThatIsBody) break;
      }
    }
    if (head_end > first) body = std::max(head_end, inside ? first : head_end);
    while (body < story->end && lines_[body].role != LineRole::kProse) ++body;
    FindStandfirst(first, head_end, body, story);
    if (story->standfirst == body) {
      ++body;
      while (body < story->end && lines_[body].role != LineRole::kProse) ++body;
    }
    story->body = std::min(body, story->end);
  }

  void FindStandfirst(size_t first, size_t head_end, size_t body, Story* story) const {
    if (story->headline == kNoLine) return;
    const size_t end = std::max(head_end, std::min(body + 1, first + 1));
    for (size_t i = first; i < end && i < story->end; ++i) {
      const PageLine& line = lines_[i];
      const bool plain = line.role == LineRole::kText || line.role == LineRole::kProse;
      if (!plain || line.words < kFewestStandfirstWords) continue;
      // If no furniture follows, a first sentence with a full stop belongs to the story.
      if (i >= head_end && line.role == LineRole::kProse && !RepeatedIn(i, story->end)) return;
      story->standfirst = i;
      return;
    }
  }

  const std::vector<PageLine>& lines_;
  std::string title_;
};

}  // namespace

Story FindStory(const std::vector<PageLine>& lines, std::string_view title) {
  return StoryFinder(lines, title).Find();
}

}  // namespace lede::article
