// Extracts the article from the visible text of a page, without markup.
#include "article/read_visible_text.h"

#include <set>

#include "article/body/append_block.h"
#include "article/count_words.h"
#include "article/language/detect_language.h"
#include "article/visible/find_story.h"
#include "article/visible/page_lines.h"
#include "article/visible/read_head.h"
#include "base/limits.h"

namespace lede::article {
namespace {

constexpr uint32_t kFewestWords = 40;  // of a story

bool IsBodyLine(const PageLine& line) {
  return line.role == LineRole::kProse || line.role == LineRole::kText;
}

// The lines of the body to keep: prose, and lines between prose (subheadings, list items), except
// repeated ones.
std::vector<size_t> BodyLines(const std::vector<PageLine>& lines, const Story& story) {
  std::vector<size_t> kept;
  std::set<std::string_view> said;
  if (story.headline != kNoLine) said.insert(lines[story.headline].text);
  size_t last_prose = 0;
  for (size_t i = story.body; i < story.end; ++i) {
    if (!IsBodyLine(lines[i]) || !said.insert(lines[i].text).second) continue;
    kept.push_back(i);
    if (lines[i].role == LineRole::kProse) last_prose = kept.size();
  }
  kept.resize(last_prose);
  return kept;
}

void WriteBody(const std::vector<PageLine>& lines, const std::vector<size_t>& body,
               Article* article) {
  for (const size_t i : body) {
    const bool heading = lines[i].role == LineRole::kText && lines[i].words <= 12;
    AppendBlock(heading ? BlockKind::kHeading : BlockKind::kParagraph, heading ? 2 : 0,
                lines[i].text, article);
  }
}

}  // namespace

Article ReadVisibleText(std::string_view page_text, const PageHints& hints,
                        const ArticleData& data) {
  page_text = page_text.substr(0, limits::kMaxTextBytes);
  Article article;
  article.url = hints.url;
  article.language = NormalizeLanguage(hints.language);
  if (article.language.empty()) article.language = DetectLanguage(page_text, data.function_words);
  article.direction = DirectionOf(article.language);

  const DateStyle style = DateStyleOf(article.language, hints.url);
  const std::vector<PageLine> lines =
      ReadPageLines(page_text, style, data.date_words, data.page_phrases);
  const Story story = FindStory(lines, hints.title);
  WriteBody(lines, BodyLines(lines, story), &article);
  ReadHead(lines, story, data.date_words, data.byline_words, &article);
  if (!hints.title.empty()) article.title = hints.title;
  if (!hints.published.empty()) article.published = hints.published;

  CountReading(&article);
  if (article.word_count >= kFewestWords) article.refusal = Refusal::kNone;
  return article;
}

}  // namespace lede::article
