// Loads the word lists for time expressions, by language.
#include "mentions/times/terms/time_data.h"

#include <string>

#include "base/ascii.h"
#include "model/language.h"

namespace lede::mentions {
namespace {

constexpr std::string_view kPrefix = "times.";
constexpr std::string_view kSuffix = ".tsv";

Result<TimeLists> LoadLanguage(const data::Pack& pack, std::string_view language) {
  const auto find = [&](const char* list) {
    const std::string name = std::string(list) + "." + std::string(language) + ".tsv";
    return data::Lexicon(pack.Find(name));
  };
  Result<WordTable> words = WordTable::Build(find("times"));
  if (!words.ok()) return words.error();
  TimeLists lists{language, *std::move(words), Phrases(find("time_references")),
                  Phrases(find("holidays"))};
  lists.references.Register(&lists.words);
  lists.holidays.Register(&lists.words);
  return lists;
}

}  // namespace

std::optional<Error> TimeData::Read(const data::Pack& pack) {
  for (std::string_view name : pack.names()) {
    if (!StartsWith(name, kPrefix) || !EndsWith(name, kSuffix)) continue;
    name.remove_prefix(kPrefix.size());
    name.remove_suffix(kSuffix.size());
    Result<TimeLists> lists = LoadLanguage(pack, name);
    if (!lists.ok()) return lists.error();
    languages.push_back(*std::move(lists));
  }
  return std::nullopt;
}

const TimeLists* TimeData::For(std::string_view language) const {
  const std::string_view primary = PrimaryLanguage(language);
  for (const TimeLists& lists : languages) {
    if (EqualsIgnoreAsciiCase(lists.language, primary)) return &lists;
  }
  return nullptr;
}

}  // namespace lede::mentions
